//! What is said in English about what lies beside the picture of a team.

use crate::wording::beside::*;
use crate::wording::phrase::Phrase;

pub(in crate::wording) const BESIDE: BesideWords = BesideWords {
    predict: Predict {
        offer: "Predict first",
        offer_text: "How do you think staff see the school? Predict it before you look at their picture. Then you will see what you got right and what surprises you. It takes ten taps, and it is up to you.",
        begin: "Make your prediction",
        look: "Look at your prediction",
        title: "Your prediction",
        intro: "How do you think staff see it? Choose what you expect for each element. Your prediction stays on this device, and it changes no answer.",
        points: ["stuck", "often stuck", "varies", "often flows", "flows"],
        dont_know: "I don’t know",
        done: "Compare it with the picture",
        nothing_yet: "First choose what you expect for at least one element.",
        mine: "your prediction",
        they_see_it: "They see it",
        found: Found {
            same: Phrase::new("You saw this as they do: _."),
            differs: Phrase::new("This is not what you expected: _."),
        },
        ask: "Start with the largest difference. Ask staff for an example first, and only then say what you expected.",
        too_few: "Your prediction has been saved. You can compare it as soon as enough staff take part to show their picture.",
        with_leaders: "There are too few people to show staff and leaders apart. Here they are together.",
        change: "Change your prediction",
        take_away: "Remove your prediction",
        taken_away: "Your prediction has been removed.",
    },
    visit: Visit {
        look: "See what visitors saw",
        title: "What visitors saw",
        intro: "Visitors looked around the school and gave an answer for each element. Here, their picture lies over yours. Where do they recognise it, and where do they surprise you?",
        nobody: "There are no visitors in this team. First add the links they sent you.",
        too_few: "There are fewer than five visitors. A protected team does not show their answers or what they wrote, because people could guess whose they are.",
        too_few_then: "Will there be fewer visitors? Agree with them beforehand that everyone sees everything, and make an open team before the first answer comes in.",
        ours: "your own picture",
        mine: "your own result",
        mine_text: "Too little can be shown of the people who work at the school. So this is your own result.",
        nothing_own: "There is no picture of the school itself yet. It appears as soon as five people who work there take part.",
        theirs: "visitors",
        they_see_it: "Visitors see it",
        found: Found {
            same: Phrase::new("Here, visitors see the same as you: _."),
            differs: Phrase::new("Here, they see it differently: _."),
        },
        notes: "What visitors wrote",
        notes_text: "The order says nothing about who wrote it. Ask visitors to tell you what they saw.",
        no_notes: "The visitors sent no texts.",
        talk: "Questions for the conversation",
    },
};
