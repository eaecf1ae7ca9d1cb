//! What the ten elements are called in English, what each is about, and lines as one hears them in a
//! school where it flows or where it sticks, in the order of the elements. Holds words only: it
//! must not know of scores, states or screens.

use crate::wording::elements::ElementWords;
use crate::wording::lines::lines;

pub const ELEMENTS: [ElementWords; 10] = [
    // hr_policy
    ElementWords {
        name: "strategic HR policy",
        about: "Who works at the school, what do they learn and which tasks do they take on? When these choices start from the school’s goals, they make each other stronger.",
        flows: lines![
            "We are hiring someone strong in languages, because that is our plan.",
            "My yearly review was also about where the school is heading.",
            "That course is just what our school plan asks for.",
        ],
        sticks: lines![
            "So that was decided? I must have missed the reason.",
            "Let’s see who has hours left and take it from there.",
            "My review was about one thing, and my tasks about another.",
        ],
    },
    // leadership
    ElementWords {
        name: "leadership",
        about: "Leaders show where the school is going and do what they ask of others. They also help people to do their work well.",
        flows: lines![
            "I know why we do this, because someone took time to explain.",
            "She was at the gate herself this morning, just like us.",
            "I popped in with a question and left with an answer.",
        ],
        sticks: lines![
            "Last year the plan was different. Which way are we heading now?",
            "I would like to ask, but the diary is so full.",
            "We hear what has to be done, but hardly ever why.",
        ],
    },
    // abilities
    ElementWords {
        name: "abilities",
        about: "What do people at the school know and what can they do, alone and together? And are they learning what their work will ask tomorrow?",
        flows: lines![
            "Ask Samir, he knows all about dyslexia.",
            "I learned it on Tuesday and tried it out on Thursday.",
            "We picked this training ourselves, because we needed it.",
        ],
        sticks: lines![
            "The training day was lovely, but after that it went quiet.",
            "We have new laptops, but who will show us how they work?",
            "I did this very same course three years ago.",
        ],
    },
    // motivation
    ElementWords {
        name: "motivation",
        about: "Where does the pleasure in the work come from? This is about energy, feeling involved and knowing what you do it for.",
        flows: lines![
            "I went home thinking: this is what I do it for.",
            "I have an idea for next week. Who wants to join in?",
            "The moment he suddenly got it, my day was made.",
        ],
        sticks: lines![
            "I used to come up with plans. Now I wait and see.",
            "Sometimes I wonder why we fill in these forms.",
            "It is so busy that I forget what I like about it.",
        ],
    },
    // opportunities
    ElementWords {
        name: "opportunities",
        about: "What may you decide yourself, and what do you get to do it well? Think of time, materials, clear rules and room to choose.",
        flows: lines![
            "Thursday afternoon is my set time to work on this.",
            "They asked us first how the timetable could be better.",
            "She plans the party and I do the sound. It suits us.",
        ],
        sticks: lines![
            "I would love to learn it, but when?",
            "By the time they asked us, it had been decided.",
            "I need a signature for every little thing.",
        ],
    },
    // relations
    ElementWords {
        name: "relations",
        about: "How do people get on with each other? This is about feeling safe, being seen and being able to count on one another.",
        flows: lines![
            "That one was my mistake. Will you think it through with me?",
            "You’re back! We missed you.",
            "I’ll take your break duty, you go and sit down.",
        ],
        sticks: lines![
            "I’d better keep it to myself, it might come across badly.",
            "I was ill for two weeks and hardly heard from anyone.",
            "It’s always the same people at our table.",
        ],
    },
    // behaviour
    ElementWords {
        name: "behaviour",
        about: "Behaviour is what you can see and hear people do. Do they learn from each other and remind each other of what was agreed?",
        flows: lines![
            "Can I sit at the back tomorrow? I’d like to see how you start.",
            "That question helped. Next time, wait a little longer for the answer.",
            "We said we’d keep this door open, remember? I forget too.",
        ],
        sticks: lines![
            "We all do it our own way, and we rarely talk about it.",
            "I did see it, but I’m not going to say anything.",
            "What goes on in room twelve? I really couldn’t tell you.",
        ],
    },
    // employees
    ElementWords {
        name: "employees",
        about: "How are the people who work at the school doing? Where it flows, they enjoy their work, can keep it up and go on growing.",
        flows: lines![
            "Fifteen years here, and I am still learning.",
            "It was a busy week, but a good one.",
            "A friend is looking for work, so I said: come to us.",
        ],
        sticks: lines![
            "I spend most of the weekend recovering.",
            "Another farewell cake. Who will take over her work?",
            "I’ve done this for years, and it’s starting to feel like repeating.",
        ],
    },
    // organisation
    ElementWords {
        name: "organisation",
        about: "A school has agreements, plans and meetings. The question is whether they really work on an ordinary day.",
        flows: lines![
            "Done by four, and everyone knows what to do next.",
            "We tried it for six weeks and then checked if it helped.",
            "The timetable was right, and we had it well before the holidays.",
        ],
        sticks: lines![
            "I think we talked about this last autumn as well.",
            "The plan is ready. So who is going to start?",
            "I heard it from a pupil. The email came later.",
        ],
    },
    // pupils_society
    ElementWords {
        name: "pupils/society",
        about: "This is what the school does it all for: pupils who move forward and find their way later. That is why it listens to them and to the world outside.",
        flows: lines![
            "Our pupils had a better idea, and now we do it that way.",
            "They were so busy that they missed the bell.",
            "The baker round the corner wants to work with our pupils again.",
        ],
        sticks: lines![
            "The survey has been filled in. What happened after that?",
            "She always finishes early and then waits for the rest.",
            "The world is changing fast, and our book is ten years old.",
        ],
    },
];
