//! What the ten elements are called in English and what each is about, in the order of the elements. Holds words
//! only: it must not know of scores, states or screens. What more there is to say stands in `long.en.txt`.

use crate::wording::elements::ElementWords;

pub const ELEMENTS: [ElementWords; 10] = [
    // hr_policy
    ElementWords {
        name: "strategic HR policy",
        about: "Who works at the school, what do they learn and which tasks do they take on? When these choices start from the school’s goals, they make each other stronger.",
    },
    // leadership
    ElementWords {
        name: "leadership",
        about: "Leaders show where the school is going and do what they ask of others. They also help people to do their work well.",
    },
    // abilities
    ElementWords {
        name: "abilities",
        about: "What do people at the school know and what can they do, alone and together? And are they learning what their work will ask tomorrow?",
    },
    // motivation
    ElementWords {
        name: "motivation",
        about: "Where does the pleasure in the work come from? This is about energy, feeling involved and knowing what you do it for.",
    },
    // opportunities
    ElementWords {
        name: "opportunities",
        about: "What may you decide yourself, and what do you get to do it well? Think of time, materials, clear rules and room to choose.",
    },
    // relations
    ElementWords {
        name: "relations",
        about: "How do people get on with each other? This is about feeling safe, being seen and being able to count on one another.",
    },
    // behaviour
    ElementWords {
        name: "behaviour",
        about: "Behaviour is what you can see and hear people do. Do they learn from each other and remind each other of what was agreed?",
    },
    // employees
    ElementWords {
        name: "employees",
        about: "How are the people who work at the school doing? Where it flows, they enjoy their work, can keep it up and go on growing.",
    },
    // organisation
    ElementWords {
        name: "organisation",
        about: "A school has agreements, plans and meetings. The question is whether they really work on an ordinary day.",
    },
    // pupils_society
    ElementWords {
        name: "pupils/society",
        about: "This is what the school does it all for: pupils who move forward and find their way later. That is why it listens to them and to the world outside.",
    },
];
