//! What the ten elements are called in Dutch, what each is about, and lines as one hears them in a
//! school where it flows or where it sticks, in the order of the elements. Holds words only: it
//! must not know of scores, states or screens.

use crate::wording::elements::ElementWords;
use crate::wording::lines::lines;

pub const ELEMENTS: [ElementWords; 10] = [
    // hr_policy
    ElementWords {
        name: "strategisch HR-beleid",
        about: "Wie werken er op school, wat leren zij en welke taken krijgen zij? Waar die keuzes beginnen bij de doelen van de school, versterken ze elkaar.",
        flows: lines![
            "We zoeken iemand die sterk is in taal, want daar werken we aan.",
            "In mijn jaargesprek ging het ook over de plannen van de school.",
            "Die cursus past precies bij ons schoolplan.",
        ],
        sticks: lines![
            "Waarom die keuze is gemaakt? Ik heb er weinig over gehoord.",
            "We kijken wie er nog uren over heeft, dan zien we verder.",
            "Mijn jaargesprek ging over heel andere dingen dan mijn taken.",
        ],
    },
    // leadership
    ElementWords {
        name: "leiderschap",
        about: "Leidinggevenden laten zien waar de school naartoe gaat en doen zelf wat ze vragen. Ze helpen anderen om hun werk goed te doen.",
        flows: lines![
            "Ik weet waarom we dit doen, dat is goed uitgelegd.",
            "Ze stond vanochtend zelf bij de deur, net als wij.",
            "Ik liep even binnen en ging met een antwoord weer weg.",
        ],
        sticks: lines![
            "Vorig jaar was het plan anders. Welke kant gaan we nu op?",
            "Ik wil het graag vragen, maar de agenda zit zo vol.",
            "We horen wat er moet gebeuren, maar zelden waarom.",
        ],
    },
    // abilities
    ElementWords {
        name: "bekwaamheden",
        about: "Wat weten en kunnen de mensen op school, alleen en samen? En leren ze wat hun werk morgen van hen vraagt?",
        flows: lines![
            "Vraag het aan Samir, die weet alles van dyslexie.",
            "Wat ik dinsdag leerde, heb ik donderdag al geprobeerd.",
            "We kozen deze training zelf, omdat we hem nodig hadden.",
        ],
        sticks: lines![
            "De studiedag was mooi, maar daarna werd het stil.",
            "We hebben nieuwe laptops, maar wie laat zien hoe het werkt?",
            "Dezelfde cursus heb ik drie jaar geleden ook al gedaan.",
        ],
    },
    // motivation
    ElementWords {
        name: "motivatie",
        about: "Waar komt de zin in het werk vandaan? Het gaat om energie, om betrokken zijn en om weten waar u het voor doet.",
        flows: lines![
            "Ik fietste naar huis en dacht: hier doe ik het voor.",
            "Ik heb een idee voor volgende week. Wie doet er mee?",
            "Toen hij het ineens snapte, was mijn dag goed.",
        ],
        sticks: lines![
            "Vroeger kwam ik met plannen, nu wacht ik liever even af.",
            "Ik vraag me soms af waar we dit voor invullen.",
            "Het is zo druk dat ik vergeet wat ik er leuk aan vind.",
        ],
    },
    // opportunities
    ElementWords {
        name: "mogelijkheden",
        about: "Wat mag u zelf bepalen, en wat krijgt u om het goed te doen? Denk aan tijd, spullen, duidelijke regels en ruimte om te kiezen.",
        flows: lines![
            "Op donderdagmiddag heb ik vaste tijd om dit uit te zoeken.",
            "Ze vroegen eerst aan ons hoe het rooster beter kan.",
            "Zij plant het feest en ik doe het geluid. Dat past.",
        ],
        sticks: lines![
            "Ik wil het graag leren, maar wanneer dan?",
            "Toen we mochten meepraten, was het besluit er al.",
            "Voor elk klein ding moet ik eerst een handtekening halen.",
        ],
    },
    // relations
    ElementWords {
        name: "relaties",
        about: "Hoe gaan mensen met elkaar om? Het gaat erom of ze zich veilig voelen, gezien worden en op elkaar kunnen rekenen.",
        flows: lines![
            "Dat ging bij mij mis. Denk je even met me mee?",
            "Je bent er weer! We hebben je gemist.",
            "Ik neem jouw pauzedienst wel, ga jij maar even zitten.",
        ],
        sticks: lines![
            "Ik zeg het maar niet, straks valt het verkeerd.",
            "Ik was twee weken ziek en hoorde van bijna niemand iets.",
            "Aan onze tafel zitten altijd dezelfde mensen.",
        ],
    },
    // behaviour
    ElementWords {
        name: "gedrag",
        about: "Gedrag is wat u mensen ziet en hoort doen. Leren ze van elkaar, en helpen ze elkaar herinneren aan afspraken?",
        flows: lines![
            "Mag ik morgen achterin zitten? Ik wil zien hoe jij begint.",
            "Jouw vraag hielp. Wacht de volgende keer nog iets langer op antwoord.",
            "De deur zou openblijven, weet je nog? Ik vergeet het ook weleens.",
        ],
        sticks: lines![
            "We doen het allemaal anders, en daar praten we weinig over.",
            "Ik zag het wel, maar ik ga er niets van zeggen.",
            "Hoe het er in lokaal twaalf aan toegaat? Ik zou het niet weten.",
        ],
    },
    // employees
    ElementWords {
        name: "medewerkers",
        about: "Hoe gaat het met de mensen die op school werken? Waar het stroomt, hebben ze plezier, houden ze het vol en groeien ze.",
        flows: lines![
            "Na vijftien jaar leer ik hier nog steeds bij.",
            "Het was een drukke week, maar wel een goede.",
            "Mijn vriendin zoekt werk, en ik zei: kom bij ons.",
        ],
        sticks: lines![
            "In het weekend moet ik vooral bijkomen.",
            "Weer een afscheidstaart. Wie neemt haar taken over?",
            "Ik doe dit al jaren, en het voelt steeds meer als herhalen.",
        ],
    },
    // organisation
    ElementWords {
        name: "organisatie",
        about: "Een school heeft afspraken, plannen en overleg. De vraag is of die op een gewone dag ook echt werken.",
        flows: lines![
            "Om vier uur klaar, en iedereen weet wat hij gaat doen.",
            "We probeerden het zes weken en keken daarna of het hielp.",
            "Het rooster klopte en was er ruim voor de vakantie.",
        ],
        sticks: lines![
            "Volgens mij hebben we dit in het najaar ook al besproken.",
            "Het plan is klaar. Maar wie begint er nu?",
            "Ik hoorde het van een leerling, de mail kwam later.",
        ],
    },
    // pupils_society
    ElementWords {
        name: "leerlingen/maatschappij",
        about: "Hier doet de school het voor: leerlingen die verder komen en straks hun weg vinden. Daarom luistert de school naar hen en naar de wereld buiten.",
        flows: lines![
            "Onze leerlingen hadden een beter idee, en zo doen we het nu.",
            "Ze waren zo bezig dat ze de bel niet hoorden.",
            "De bakker om de hoek wil vaker met onze leerlingen werken.",
        ],
        sticks: lines![
            "De vragenlijst is ingevuld. Wat is er daarna mee gebeurd?",
            "Zij is altijd snel klaar en wacht dan op de rest.",
            "De wereld verandert snel, en ons boek is tien jaar oud.",
        ],
    },
];
