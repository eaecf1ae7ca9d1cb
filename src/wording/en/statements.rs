//! The statements in English, for every family of readers, in the fixed order of the statement ids.
//! Holds words only: it must not know of scores, answers, screens or which role sees what.
//! The meaning of an id never changes; a statement that means something else gets a new id.

use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::wording::lines::lines;
use crate::wording::statements::Statements;

pub const STATEMENTS: Statements = Statements {
    leader: lines![
        // hr_policy
        "Our choices about staff follow from our goals for education.",
        "Our staff know what choices in staff policy mean for their work.",
        "Training, tasks and conversations with our staff pull in the same direction.",
        // leadership
        "We make it clear to our staff where we want to go.",
        "As leaders, we ourselves do what we ask of others.",
        "We help our staff to do their work well.",
        // abilities
        "Together, our staff have the knowledge our pupils need.",
        "Training fits what our staff need in their work.",
        "What our staff learn, they then use in their work.",
        // motivation
        "Our staff get energy from their work.",
        "Our staff see how their work helps the school to reach its goals.",
        "Our staff take the initiative to improve teaching and learning.",
        // opportunities
        "Our staff are given time to develop.",
        "Our staff have a say in decisions that affect their work.",
        "Our staff can use their strengths in their work.",
        // relations
        "When our staff make a mistake, they feel safe talking about it.",
        "Our staff show that they value one another.",
        "When things are hard, our staff get support.",
        // behaviour
        "Our staff look in on each other’s lessons or other work.",
        "Our staff give each other feedback they can use.",
        "Our staff hold each other to what was agreed.",
        // employees
        "Our staff enjoy working here.",
        "Our staff can go on doing their work well.",
        "Our staff grow in their work.",
        // organisation
        "We do what we have agreed.",
        "After a change, we check whether it works.",
        "Our meetings lead to clear decisions.",
        // pupils_society
        "Our pupils are challenged to learn more.",
        "We act on what pupils say about the school.",
        "We respond to what the world around the school asks of us.",
    ],
    staff: lines![
        // hr_policy
        "The school’s choices about staff follow from its goals for education.",
        "I know what choices in staff policy mean for my work.",
        "Training, tasks and conversations about my work pull in the same direction.",
        // leadership
        "Leaders make it clear where we want to go as a school.",
        "Leaders themselves do what they ask of others.",
        "My line manager helps me to do my work well.",
        // abilities
        "Our team has the knowledge our pupils need.",
        "Training fits what I need in my work.",
        "What we learn, we then use in our work.",
        // motivation
        "My work gives me energy.",
        "I see how my work helps the school to reach its goals.",
        "Colleagues take the initiative to improve teaching and learning.",
        // opportunities
        "I am given time to develop.",
        "I have a say in decisions that affect my work.",
        "I can use my strengths in my work.",
        // relations
        "When I make a mistake, I feel safe talking about it.",
        "Colleagues show that they value one another.",
        "When things are hard, I get support.",
        // behaviour
        "We look in on each other’s lessons or other work.",
        "We give each other feedback we can use.",
        "We hold each other to what was agreed.",
        // employees
        "People enjoy working here.",
        "People can go on doing their work well here.",
        "People grow in their work here.",
        // organisation
        "We do what we have agreed.",
        "After a change, we check whether it works.",
        "Our meetings lead to clear decisions.",
        // pupils_society
        "Pupils here are challenged to learn more.",
        "We act on what pupils say about the school.",
        "The school responds to what the world around it asks.",
    ],
    support: &[
        (
            StatementId::new(Element::HrPolicy, 1),
            "The school’s choices about staff follow from its goals.",
        ),
        (
            StatementId::new(Element::Abilities, 1),
            "Together, we at this school have the knowledge our pupils need.",
        ),
        (
            StatementId::new(Element::Motivation, 3),
            "Colleagues take the initiative to make the school better.",
        ),
        (
            StatementId::new(Element::Behaviour, 1),
            "My colleagues and I look in on each other’s work.",
        ),
    ],
    parent: lines![
        // leadership 1, 4
        "The school makes it clear to me what it wants to achieve.",
        "The school’s leaders are easy for me to talk to.",
        // abilities 1, 4
        "The people at school know enough to help pupils well.",
        "People at school know what my child needs.",
        // relations 3, 4, 5
        "When things are hard, my child gets support at school.",
        "When something worries me, I feel able to tell the school.",
        "People at school notice how my child is doing.",
        // behaviour 4, 5
        "The school tells me in good time how my child is doing.",
        "Adults at school themselves do what they ask of pupils.",
        // organisation 1, 2, 4
        "The school does what it has agreed to do.",
        "After a change, the school checks whether it works.",
        "Information from the school comes on time.",
        // pupils_society 1, 4
        "My child is challenged to learn more at school.",
        "My child learns things at school that they will need later.",
    ],
    pupil_secondary: lines![
        // abilities 4, 5
        "My teachers know what I need.",
        "My teachers explain things clearly.",
        // motivation 4, 5
        "I can see that my teachers enjoy their work.",
        "I feel like learning here.",
        // opportunities 2, 4
        "I have a say in what happens in class or at school.",
        "I get to choose how I work on a task.",
        // relations 1, 3, 5
        "When I make a mistake, I dare to talk about it.",
        "When things are hard, I get support at school.",
        "I feel seen at school.",
        // behaviour 2, 5
        "My teachers tell me what I can do better next time.",
        "Adults at school themselves do what they ask of us.",
        // pupils_society 1, 2, 4
        "School challenges me to learn more.",
        "The school acts on what pupils say about it.",
        "I learn things here that I will need later.",
    ],
    pupil_primary: lines![
        // abilities 4, 5
        "My teacher knows what I need.",
        "My teacher explains things clearly.",
        // opportunities 2, 4
        "I can help decide things in class.",
        "I can choose how I do my work.",
        // relations 1, 3, 5
        "I dare to talk about my mistakes.",
        "When things are hard, someone helps me.",
        "People at school notice how I am doing.",
        // pupils_society 1, 2, 4
        "I get work that makes me think hard.",
        "The school does something with what we say about it.",
        "I learn things that I will need later.",
    ],
    visitor: lines![
        // hr_policy
        "I heard that choices about staff fit the goals of the school.",
        // leadership
        "I saw leaders guiding and helping people.",
        // abilities
        "I saw that staff have the knowledge and skills their work needs.",
        // motivation
        "I saw people who put their heart into their work.",
        // opportunities
        "I heard that people get time and room to do their work.",
        // relations
        "I saw that people care about one another.",
        // behaviour
        "I saw colleagues help each other to do their work better.",
        // employees
        "I heard that people are happy in their work.",
        // organisation
        "I saw that plans and agreements are carried out.",
        // pupils_society
        "I saw pupils learn what they need now and later.",
    ],
};
