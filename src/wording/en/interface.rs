//! What the interface says in English.

use crate::domain::scoring::State;
use crate::domain::text::{joined, number};
use crate::wording::interface::*;
use crate::wording::reading::{Around, ReadingWords};
use crate::wording::roles::{BySector, RoleWords};

pub(in crate::wording) const INTERFACE: Interface = Interface {
    frame: Frame {
        language: "Language",
        display: "Display",
        display_system: "same as my device",
        display_light: "light",
        display_dark: "dark",
        to_start: "To the start page",
        undo: "Undo",
        began_again: "You have started again. Your earlier answers are gone.",
        undone: "Your answers are back.",
        more: "More to read",
        texts_coming: "This text is on its way.",
        texts_missing: "This text could not be loaded. Reload the page to try again.",
    },
    start: Start {
        title: "Where does it flow, where does it stick?",
        you_were_at: |place, asked| {
            joined(&["You were at statement ", &n(place), " of ", &n(asked), "."])
        },
        you_were_done: "You have been through all the statements.",
        go_on: "Continue",
        to_result: "See your result",
        begin_again: "Start again",
        sure: "Do you want to start again?",
        sure_text: |given| match given {
            1 => "The answer you gave will then be gone.".to_owned(),
            _ => joined(&["The ", &n(given), " answers you gave will then be gone."]),
        },
        sure_yes: "Yes, start again",
        sure_no: "No, keep my answers",
    },
    role: RolePage {
        title: "Who are you at school?",
        why: "This gives you statements that fit your work. We ask for no name and no school.",
        sector: "Where do you work?",
        role: "What is your role? Choose the one that fits best.",
        leaders: "I lead or advise",
        staff: "I work with pupils or support the work",
        around: "I am a pupil, a parent or a visitor",
        begin: "Start with the statements",
        go_on: "Continue in this role",
        choose: "Please choose where you work and what your role is first.",
        all_kept: |given| match given {
            1 => "The answer you already gave stays.".to_owned(),
            _ => joined(&[
                "The ",
                &n(given),
                " answers you already gave stay. Some statements get other words: please look them over.",
            ]),
        },
        falls_away: |count| match count {
            1 => {
                "In this role 1 answer is dropped, because that statement is not asked:".to_owned()
            }
            _ => joined(&[
                "In this role ",
                &n(count),
                " answers are dropped, because those statements are not asked:",
            ]),
        },
        pace: "Put the three statements on one topic on one page",
    },
    scan: Scan {
        progress: |place, asked| joined(&["Statement ", &n(place), " of ", &n(asked)]),
        progress_many: |first, last, asked| {
            joined(&[
                "Statements ",
                &n(first),
                " to ",
                &n(last),
                " of ",
                &n(asked),
            ])
        },
        minutes: |minutes| match minutes {
            0 | 1 => "about 1 minute to go".to_owned(),
            _ => joined(&["about ", &n(minutes), " minutes to go"]),
        },
        or: "or",
        keys: |points| {
            joined(&[
                "Keys: 1 to ",
                &n(points),
                " choose an answer, 0 is “I don’t know”, Enter goes on.",
            ])
        },
        what: "What do we mean?",
        flows: "Where it flows, you might hear:",
        sticks: "Where it sticks, you might hear:",
        clear: "Clear this answer",
        note: "What did you see that made you choose this?",
        note_hint: "You may leave this open. There is room for 200 characters. Please write no names. It stays on this device until you put it in a link yourself.",
        next: "Next",
        to_check: "Next: your answers",
        back: "Back",
        no_role: "First choose your role",
        choose_role: "Choose your role",
    },
    check: Check {
        title: "Your answers",
        complete: "You have answered every statement.",
        open: |open| match open {
            1 => "One statement is still open. That is fine.".to_owned(),
            _ => joined(&[&n(open), " statements are still open. That is fine."]),
        },
        as_role: |role, sector| joined(&["Your role: ", role, " (", sector, ")."]),
        other_role: "Choose another role",
        change: "Change",
        fill_in: "Fill in",
        to_result: "See your result",
    },
    result: ResultPage {
        title: "How you see your school flow",
        shared_title: "How somebody else sees the school flow",
        shared_banner: |role, month| match month {
            Some(month) => joined(&[
                "These are somebody else’s answers. Role: ",
                role,
                ". Filled in: ",
                month,
                ".",
            ]),
            None => joined(&["These are somebody else’s answers. Role: ", role, "."]),
        },
        untouched: "You cannot change anything here. Your own answers stay as they are.",
        do_it: "Do the scan yourself",
        to_own: "To your own answers",
        whose: |role, sector, month| match month {
            Some(month) => joined(&[role, " · ", sector, " · ", month]),
            None => joined(&[role, " · ", sector]),
        },
        summary: |profile| READING.summary(profile),
        blockage: |profile| READING.blockage(profile),
        blockage_title: "The first blockage?",
        stand: "Where do we stand?",
        well: "What goes well?",
        well_none: "No element with a score clearly flows at the moment. Tell each other about a time when it did.",
        better: "What can be better?",
        better_none: "None of the elements with a score sticks or wavers. What will it take to keep it that way?",
        no_scores: "There are no scores for that yet.",
        soft: "Soft side: people, relations, meaning",
        hard: "Hard side: policy, agreements, results",
        from_elements: |scored, asked| {
            joined(&["from ", &n(scored), " of ", &n(asked), " elements"])
        },
        no_loop_score: "too few answers so far",
        balance: |points| {
            let (higher, by) = if points > 0 {
                ("soft", points)
            } else {
                ("hard", -points)
            };
            joined(&[
                "The ",
                higher,
                " side comes out ",
                &number(by.unsigned_abs()),
                " points higher. Does that ring true?",
            ])
        },
        balance_equal: "The two sides are close together.",
        dont_knows: |dont_know, asked| match dont_know {
            0 => "“I don’t know” was never chosen.".to_owned(),
            _ => joined(&[
                "“I don’t know” was chosen ",
                &number(dont_know),
                " out of ",
                &number(asked),
                " times. It does not count in the scores. It does tell you something: who would know?",
            ]),
        },
        computed: "How is this computed?",
        computed_text: |points| {
            [
                joined(&[
                    "Every answer counts from 0 steps (never) to ",
                    &number(points - 1),
                    " steps (always). The score is the number of steps, divided by the most there could be, times 100.",
                ]),
                "An element gets a score if you answered at least two thirds of its statements. “I don’t know” and open statements do not count.".to_owned(),
                "Below 37.5 it sticks, above 62.5 it flows, in between it wavers. Within 5 points of such a border it says “on the edge”. These borders are something to talk by and not a norm. They have not been tested on a large group of schools.".to_owned(),
                "The soft and the hard side are the mean of the elements that have a score. There is no mark for the school as a whole.".to_owned(),
            ]
        },
        no_sum: |answered, needed| {
            joined(&[
                "no score: ",
                &number(answered),
                " of the ",
                &number(needed),
                " answers needed",
            ])
        },
        next: "What now?",
        to_answers: "See or change your answers",
    },
    cycle: Cycle {
        label: "The cycle of ten elements",
        hint: "Choose an element to see what is behind it.",
        flow: "Let it flow",
        soft: "soft side",
        hard: "hard side",
        direction: "direction, frameworks",
        meaning: "meaning, motivation",
        ours: "Where the elements stand on the figure eight is our choice.",
        to_water_cycle: "As a water cycle",
        to_lemniscate: "As a figure of eight",
        present: "Big screen",
        leave: "Close",
        take_along: "Save or print the picture",
        save_svg: "Save as SVG",
        save_png: "Save as PNG",
        copy_picture: "Copy the picture",
        print: "Print this page",
        taken: "That worked.",
        not_taken: "That did not work in this browser. You can print instead: choose ‘save as PDF’ there.",
        step_back: "Previous",
        step_on: "Next",
        walk: "Walk along",
        pause: "Stay here",
        more_about: |name| joined(&["More about ", name]),
        what_if: "What if it flowed here?",
        here: |state| match state {
            State::Flows => "Here the water flows on well.",
            State::Wavers => "Here it sometimes flows and sometimes does not.",
            State::Sticks => "Here the water may get stuck first.",
            State::Whirlpool => "Here the water turns round: people see this very differently.",
            State::Fog => "There is fog here: the answer was often ‘I don’t know’.",
            State::TooLittle => "Too little has been filled in here to say anything yet.",
            State::NotAsked => "This role was not asked about this.",
        },
        sticks_too: "It sticks here too. Perhaps what happens before it is the cause.",
        thought: |what_if| READING.thought(what_if),
        table: "The ten elements in a row",
        element: "Element",
        state: "How it goes",
        score: "Score",
        answers: "Answers",
        of_hundred: |score| joined(&[score, " of 100"]),
        from_answers: |answered, asked| joined(&[&number(answered), " of ", &number(asked)]),
        dont_know: |dont_know| joined(&[&number(dont_know), "× don’t know"]),
        on_the_edge: "on the edge",
        first_blockage: "first blockage?",
        perhaps_consequence: "perhaps a consequence",
        flows: "flows",
        wavers: "wavers",
        sticks: "sticks",
        whirlpool: "whirlpool",
        fog: "fog",
        too_little: "too little to say",
        not_asked: "not asked",
    },
    element: ElementPage {
        place: |place| joined(&["Element ", &n(place), " of 10"]),
        statements: "The statements and the answers",
        about: "What is it about?",
        feeds: "In the model this feeds: ",
        previous: "Before this:",
        next: "After this:",
        to_result: "Back to the result",
        not_yet: "There are no answers here yet.",
    },
    share: Share {
        title: "Share this result",
        holds: "This is in the link:",
        holds_role: |role, sector| joined(&["your role and kind of school: ", role, ", ", sector]),
        holds_month: |month| joined(&["the month: ", month]),
        holds_answers: |asked| {
            joined(&[
                "your answers to the ",
                &n(asked),
                " statements, also what you left open or did not know",
            ])
        },
        holds_notes: "what you saw, in your own words",
        holds_tag: "a random number, so that two equal results are not mixed up",
        warning: "Whoever has the link can read these answers. Your name and school are not in it. In a small school, your role may be enough to guess who you are.",
        with_month: "Put the month in the link",
        with_notes: "Put what you saw in the link",
        long: "This link is long. Some chat programs cut it off. An e-mail may work better.",
        link: "The link",
        copy: "Copy link",
        send: "Send link",
        copied: "The link has been copied.",
        not_copied: "Copying did not work. The link is selected: please copy it yourself.",
    },
    open: Open {
        title: "Open a link you were given",
        text: "Paste the whole link below. We take out any spaces and line breaks that got into it.",
        label: "The link",
        open: "Open the result",
        empty: "Please paste the link you were given here first.",
    },
    broken: Broken {
        cut_off: Reason {
            title: "This link is not complete",
            text: "The last part is missing. That happens when a mail or chat program breaks a long link. Ask for the link again, and copy all of it.",
        },
        damaged: Reason {
            title: "A character in this link is wrong",
            text: "Something in the link changed on its way. We would rather show nothing than answers that are not right. Ask the sender to copy and send it again.",
        },
        newer: Reason {
            title: "This link is from a newer version",
            text: "It was made with a newer version of Schoolstroom than you have now. Reload this page, or ask where the other person did the scan.",
        },
        foreign: Reason {
            title: "This is not a Schoolstroom link",
            text: "There is no result in this text. A good link has “#/result/scanv1” in the middle. See if you copied the whole link.",
        },
        untouched: "Nothing has happened to your own answers.",
        try_again: "Try another link",
    },
    unknown: Unknown {
        title: "This page does not exist",
        text: "Perhaps the address did not come across whole. The start page leads everywhere.",
    },
    trouble: TroubleWords {
        blocked: "Your browser keeps nothing here. You can simply go on. If you close this page, your answers are gone. A link to your result does keep them.",
        full: "Your browser’s storage is full. You can simply go on, but your latest answers are not kept. A link to your result does keep them.",
        newer: "There are answers from a newer version on this device. We leave them alone. What you fill in now is not kept. Reload the page to get the newer version.",
        kept_aside: "We could not read what was kept here. Nothing was thrown away: it is kept apart in this browser’s storage. You now start with a clean sheet.",
    },
    roles: RoleWords {
        sectors: BySector {
            primary: "primary education",
            secondary: "secondary education",
        },
        board: BySector::same("director or member of central staff"),
        school_leader: BySector::same("school leader"),
        team_leader: BySector::same("team leader"),
        hr: BySector::same("HR adviser"),
        teacher: BySector::same("teacher"),
        mentor: BySector::same("mentor"),
        care_team: BySector::same("member of the care team"),
        support: BySector::same("support staff, such as caretaker or administration"),
        parent: BySector::same("parent or carer"),
        pupil: BySector {
            primary: "pupil in one of the last three years",
            secondary: "pupil",
        },
        visitor: BySector::same("visitor"),
    },
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    points_five: ["never", "rarely", "sometimes", "often", "always"],
    points_four: ["never", "sometimes", "often", "always"],
    dont_know: "I don’t know / does not apply",
    open_answer: "still open",
};

fn n(count: usize) -> String {
    number(count as u64)
}

const READING: ReadingWords = ReadingWords {
    and: " and ",
    nothing: "There are too few answers for a picture yet.",
    flows_nowhere: "It does not clearly flow anywhere yet.",
    flows: |flowing, scored| match scored {
        10 => joined(&["It flows at ", &n(flowing), " of the 10 elements."]),
        _ => joined(&[
            "It flows at ",
            &n(flowing),
            " of the ",
            &n(scored),
            " elements with a score.",
        ]),
    },
    sticks: Around {
        before: "It sticks at ",
        after: ".",
    },
    sticks_at_many: |sticking| joined(&["It sticks at ", &n(sticking), " elements, among them "]),
    wavers: Around {
        before: "It wavers at ",
        after: ".",
    },
    wavers_at_many: |wavering| joined(&["It wavers at ", &n(wavering), " elements, among them "]),
    fog: Around {
        before: "There is fog over ",
        after: ": there the answer was often “I don’t know”.",
    },
    too_little: Around {
        before: "Too little has been filled in about ",
        after: ".",
    },
    first_blockage: Around {
        before: "Follow the cycle, starting from policy. The water then first sticks at ",
        after: ".",
    },
    consequences: Around {
        before: "That it also sticks at ",
        after: " may be a consequence.",
    },
    unseen: Around {
        before: "Too little is known about ",
        after: " to see that for certain.",
    },
    hypothesis: "This is a guess to talk about and not a finding. Do your colleagues recognise it?",
    suppose: Around {
        before: "Suppose it flows at ",
        after: ".",
    },
    goes_on: Around {
        before: "In the model that water goes on to ",
        after: ".",
    },
    hopeful: Around {
        before: "Perhaps more water then comes to ",
        after: ".",
    },
    blockage_then: Around {
        before: "It might then stick first at ",
        after: ".",
    },
    thought: "This is a thought to talk about and not a measurement.",
};
