//! What is said in a round in English.

use crate::wording::phrase::Count;
use crate::wording::round::RoundWords;

pub(in crate::wording) const ROUND: RoundWords = RoundWords {
    way: "Pass one device round",
    title: "Pass this device round",
    intro: "Everyone takes a turn to do the scan on this device, and then passes it on. The others do not see what you fill in.",
    mixed: "All answers are mixed. We keep no time, date or order.",
    hidden: "There is no picture until at least five people have taken part.",
    at_the_end: "After the round the answers go into the team, with your role and without a name. Whoever manages this device can read them then. If you are the only one in your role, others can guess what you filled in.",
    next_title: "Pass the device on",
    thanks: "Thank you. Your answers are among those of the others.",
    people: Count::new(
        "1 person has done the scan.",
        "_ people have done the scan.",
    ),
    begin: "It is my turn",
    busy_title: "Someone has not finished yet",
    busy: "Someone began and has not finished. If that is you, go on. If that person has left, throw the answers away.",
    go_on: "That is me, I will go on",
    drop: "Throw these answers away",
    stop: "I want to stop: throw my answers away",
    drop_question: "Do you want to throw these answers away?",
    drop_text: "Only the answers of whoever is filling in the scan now will be gone. Those of the others stay.",
    drop_yes: "Yes, throw them away",
    drop_no: "No, keep them",
    ready_title: "Are you ready?",
    open: Count::new(
        "1 statement is still open. That is fine.",
        "_ statements are still open. That is fine.",
    ),
    ready: "Your answers now go among those of the others. After that you can no longer see or change them.",
    nothing: "You have not filled in anything yet. Go back to the statements, or stop.",
    hand_in: "Yes, I am ready",
    lead: "For whoever leads the round",
    too_few: "You can close the round once at least five people have taken part. Until then everything stays on this device. You can go on later.",
    close: "Close the round",
    close_text: Count::new(
        "You add 1 person to the team. You can undo that.",
        "You add _ people to the team at once. You can undo that.",
    ),
    throw_away: "Throw the whole round away",
    throw_question: "Do you want to throw the whole round away?",
    throw_text: Count::new(
        "The answers of 1 person will be gone.",
        "The answers of _ people will be gone.",
    ),
    throw_yes: "Yes, throw the round away",
    throw_no: "No, keep the round",
    closed_title: "The round is closed",
    closed: "The answers are in the team now.",
    thrown_away: "The round was thrown away.",
    to_team: "To the team",
    not_kept: "Your browser cannot keep the round now. The round goes on as usual. Do not close this page before you have closed the round.",
};
