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
        "Our choices about staff fit the goals of the school.",
        "Our staff know what decisions about staffing mean for their work.",
        "Tasks and training match what we discuss with our staff.",
        // leadership
        "We make it clear where we want to take the school.",
        "As leaders, we do what we ask of others.",
        "We help our staff to do their work well.",
        // abilities
        "Together, our staff have the knowledge and skills our pupils need.",
        "Training matches what our staff need in their work.",
        "Our staff put what they learn into practice.",
        // motivation
        "Our staff get energy from their work.",
        "Our staff see how their work helps the school reach its goals.",
        "Our staff take the initiative to improve teaching and learning.",
        // opportunities
        "Our staff are given time to develop.",
        "Our staff have a say in decisions that affect their work.",
        "Our staff can use their strengths in their work.",
        // relations
        "When our staff make a mistake, they feel safe talking about it.",
        "Our staff show that they value one another.",
        "When things get difficult, our staff get support.",
        // behaviour
        "Our staff watch each other work, to learn from each other.",
        "Our staff give each other feedback they can use.",
        "Our staff hold each other to what was agreed.",
        // employees
        "Our staff enjoy working here.",
        "Our staff can keep their work up in the long run.",
        "Our staff grow in their work.",
        // organisation
        "We do what we agreed to do.",
        "After a change, we check whether it works.",
        "Our meetings lead to clear decisions.",
        // pupils_society
        "Our pupils are challenged in their learning.",
        "We act on what pupils say about the school.",
        "We respond to what is changing in society.",
    ],
    staff: lines![
        // hr_policy
        "Choices about staff fit the goals of the school.",
        "I know what decisions about staffing mean for my work.",
        "My tasks and training match what I discuss with my line manager.",
        // leadership
        "Leaders make it clear where the school is going.",
        "Leaders do what they ask of others.",
        "My line manager helps me to do my work well.",
        // abilities
        "Our team has the knowledge and skills our pupils need.",
        "Training matches what I need in my work.",
        "We put what we learn into practice.",
        // motivation
        "My work gives me energy.",
        "I see how my work helps the school reach its goals.",
        "Colleagues take the initiative to improve teaching and learning.",
        // opportunities
        "I am given time to develop.",
        "I have a say in decisions that affect my work.",
        "I can use my strengths in my work.",
        // relations
        "When I make a mistake, I feel safe talking about it.",
        "Colleagues show that they value one another.",
        "When things get difficult, I get support.",
        // behaviour
        "We sit in on each other’s lessons to learn from each other.",
        "We give each other feedback we can use.",
        "We hold each other to what was agreed.",
        // employees
        "Colleagues enjoy working here.",
        "Colleagues can keep their work up in the long run.",
        "Colleagues grow in their work here.",
        // organisation
        "We do what we agreed to do.",
        "After a change, we check whether it works.",
        "Our meetings lead to clear decisions.",
        // pupils_society
        "Pupils here are challenged in their learning.",
        "We act on what pupils say about the school.",
        "The school responds to what is changing in society.",
    ],
    support: &[
        (
            StatementId::new(Element::Abilities, 1),
            "Together, we have the knowledge and skills our pupils need.",
        ),
        (
            StatementId::new(Element::Motivation, 3),
            "Colleagues take the initiative to make the school better.",
        ),
        (
            StatementId::new(Element::Behaviour, 1),
            "We watch each other work, to learn from each other.",
        ),
    ],
    parent: lines![
        // leadership 1, 4
        "The school explains clearly what it wants to achieve.",
        "It is easy for me to talk to the school’s leaders.",
        // abilities 1, 4
        "The people at school are able to help pupils well.",
        "People at school know what my child needs.",
        // relations 3, 4, 5
        "When things get difficult, my child gets support at school.",
        "When something worries me, I feel able to tell the school.",
        "People at school notice how my child is doing.",
        // behaviour 4, 5
        "The school tells me how my child is doing.",
        "Adults at school do what they ask pupils to do.",
        // organisation 1, 2, 4
        "The school does what was agreed.",
        "After a change, the school checks whether it works.",
        "Information from the school comes on time.",
        // pupils_society 1, 4
        "My child is challenged at school.",
        "My child learns things at school that they will need later.",
    ],
    pupil_secondary: lines![
        // abilities 4, 5
        "My teachers know what I need to learn well.",
        "My teachers explain things clearly.",
        // motivation 4, 5
        "I can see that my teachers enjoy their work.",
        "At school I want to learn.",
        // opportunities 2, 4
        "At school I have a say in things that matter to me.",
        "I get to choose how I do an assignment.",
        // relations 1, 3, 5
        "When I make a mistake, I feel able to talk about it.",
        "When things get difficult, I get help at school.",
        "At school, people care how I am doing.",
        // behaviour 2, 5
        "My teachers tell me what I can do better next time.",
        "Adults at school do what they ask us to do.",
        // pupils_society 1, 2, 4
        "At school I get work that challenges me.",
        "The school acts on what pupils say.",
        "At school I learn things that I will need later.",
    ],
    pupil_primary: lines![
        // abilities 4, 5
        "My teacher knows what I need.",
        "My teacher explains things clearly.",
        // opportunities 2, 4
        "I can help decide things in class.",
        "I can choose how I make something.",
        // relations 1, 3, 5
        "I dare to say when something goes wrong.",
        "When things are hard, someone helps me.",
        "People at school notice how I am doing.",
        // pupils_society 1, 2, 4
        "I get work that makes me think hard.",
        "The school does something with what we say.",
        "I learn things that I will need later.",
    ],
    visitor: lines![
        // hr_policy
        "The choices about staff that I heard about fit the school’s goals.",
        // leadership
        "The leaders I saw help people on their way.",
        // abilities
        "The staff I saw have the knowledge and skills their work needs.",
        // motivation
        "The people I spoke to are keen to do their work.",
        // opportunities
        "The people I spoke to are free to do their work well.",
        // relations
        "The people I saw pay attention to one another.",
        // behaviour
        "The colleagues I saw help each other to do their work better.",
        // employees
        "The people I spoke to feel good in their work.",
        // organisation
        "What was agreed at school, I also saw happen.",
        // pupils_society
        "The pupils I saw learn things that are useful to them.",
    ],
};
