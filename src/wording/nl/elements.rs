//! What the ten elements are called in Dutch and what each is about, in the order of the elements. Holds words
//! only: it must not know of scores, states or screens. What more there is to say stands in `long.nl.txt`.

use crate::wording::elements::ElementWords;

pub const ELEMENTS: [ElementWords; 10] = [
    // hr_policy
    ElementWords {
        name: "strategisch HR-beleid",
        about: "Wie werken er op school, wat leren zij en welke taken krijgen zij? Waar die keuzes beginnen bij de doelen van de school, versterken ze elkaar.",
    },
    // leadership
    ElementWords {
        name: "leiderschap",
        about: "Leidinggevenden laten zien waar de school naartoe gaat en doen zelf wat ze vragen. Ze helpen anderen om hun werk goed te doen.",
    },
    // abilities
    ElementWords {
        name: "bekwaamheden",
        about: "Wat weten en kunnen de mensen op school, alleen en samen? En leren ze wat hun werk morgen van hen vraagt?",
    },
    // motivation
    ElementWords {
        name: "motivatie",
        about: "Waar komt de zin in het werk vandaan? Het gaat om energie, om betrokken zijn en om weten waar u het voor doet.",
    },
    // opportunities
    ElementWords {
        name: "mogelijkheden",
        about: "Wat mag u zelf bepalen, en wat krijgt u om het goed te doen? Denk aan tijd, spullen, duidelijke regels en ruimte om te kiezen.",
    },
    // relations
    ElementWords {
        name: "relaties",
        about: "Hoe gaan mensen met elkaar om? Het gaat erom of ze zich veilig voelen, gezien worden en op elkaar kunnen rekenen.",
    },
    // behaviour
    ElementWords {
        name: "gedrag",
        about: "Gedrag is wat u mensen ziet en hoort doen. Leren ze van elkaar, en helpen ze elkaar herinneren aan afspraken?",
    },
    // employees
    ElementWords {
        name: "medewerkers",
        about: "Hoe gaat het met de mensen die op school werken? Waar het stroomt, hebben ze plezier, houden ze het vol en groeien ze.",
    },
    // organisation
    ElementWords {
        name: "organisatie",
        about: "Een school heeft afspraken, plannen en overleg. De vraag is of die op een gewone dag ook echt werken.",
    },
    // pupils_society
    ElementWords {
        name: "leerlingen/maatschappij",
        about: "Hier doet de school het voor: leerlingen die verder komen en straks hun weg vinden. Daarom luistert de school naar hen en naar de wereld buiten.",
    },
];
