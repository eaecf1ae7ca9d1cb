//! The statements in Dutch, for every family of readers, in the fixed order of the statement ids.
//! Holds words only: it must not know of scores, answers, screens or which role sees what.
//! The meaning of an id never changes; a statement that means something else gets a new id.

use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::wording::lines::lines;
use crate::wording::statements::Statements;

pub const STATEMENTS: Statements = Statements {
    leader: lines![
        // hr_policy
        "Onze keuzes over personeel passen bij de doelen van de school.",
        "Onze medewerkers weten wat besluiten over personeel voor hun werk betekenen.",
        "Taken en scholing passen bij wat we met medewerkers bespreken.",
        // leadership
        "We maken duidelijk waar we met de school naartoe willen.",
        "Als leiding doen we zelf wat we van anderen vragen.",
        "We helpen onze medewerkers om hun werk goed te doen.",
        // abilities
        "Met wat ze weten en kunnen, helpen onze medewerkers leerlingen goed verder.",
        "Scholing sluit aan bij wat onze medewerkers in hun werk nodig hebben.",
        "Wat onze medewerkers leren, gebruiken ze daarna in hun werk.",
        // motivation
        "Onze medewerkers krijgen energie van hun werk.",
        "Onze medewerkers zien hoe hun werk bijdraagt aan de doelen van de school.",
        "Onze medewerkers nemen zelf initiatief om het onderwijs beter te maken.",
        // opportunities
        "Onze medewerkers krijgen tijd om zich te ontwikkelen.",
        "Onze medewerkers hebben invloed op besluiten die over hun werk gaan.",
        "Onze medewerkers kunnen hun sterke kanten gebruiken in hun werk.",
        // relations
        "Als onze medewerkers een fout maken, durven ze erover te praten.",
        "Onze medewerkers laten merken dat ze elkaar waarderen.",
        "Als het tegenzit, krijgen onze medewerkers steun.",
        // behaviour
        "Onze medewerkers kijken bij elkaar mee om van elkaar te leren.",
        "Onze medewerkers geven elkaar feedback waar ze iets mee kunnen.",
        "Onze medewerkers spreken elkaar aan op afspraken.",
        // employees
        "Onze medewerkers werken hier met plezier.",
        "Onze medewerkers kunnen hun werk goed volhouden.",
        "Onze medewerkers groeien in hun werk.",
        // organisation
        "We doen wat we hebben afgesproken.",
        "Na een verandering kijken we of die werkt.",
        "Ons overleg leidt tot duidelijke besluiten.",
        // pupils_society
        "Onze leerlingen krijgen onderwijs dat hen uitdaagt.",
        "We doen iets met wat leerlingen over de school zeggen.",
        "We spelen in op wat er in de maatschappij verandert.",
    ],
    staff: lines![
        // hr_policy
        "Keuzes over personeel passen bij de doelen van de school.",
        "Ik weet wat besluiten over personeel voor mijn werk betekenen.",
        "Mijn taken en scholing passen bij wat ik met mijn leidinggevende bespreek.",
        // leadership
        "Leidinggevenden maken duidelijk waar we met de school naartoe willen.",
        "Leidinggevenden doen zelf wat ze van anderen vragen.",
        "Mijn leidinggevende helpt me om mijn werk goed te doen.",
        // abilities
        "Met wat we als team weten en kunnen, helpen we leerlingen goed verder.",
        "Scholing sluit aan bij wat ik in mijn werk nodig heb.",
        "Wat we leren, gebruiken we daarna in ons werk.",
        // motivation
        "Ik krijg energie van mijn werk.",
        "Ik zie hoe mijn werk bijdraagt aan de doelen van de school.",
        "Collega’s nemen zelf initiatief om ons onderwijs beter te maken.",
        // opportunities
        "Ik krijg tijd om me te ontwikkelen.",
        "Ik heb invloed op besluiten die over mijn werk gaan.",
        "Ik kan mijn sterke kanten gebruiken in mijn werk.",
        // relations
        "Als ik een fout maak, durf ik erover te praten.",
        "Collega’s laten merken dat ze elkaar waarderen.",
        "Als het tegenzit, krijg ik steun.",
        // behaviour
        "We kijken bij elkaar in de les om van elkaar te leren.",
        "We geven elkaar feedback waar we iets mee kunnen.",
        "We spreken elkaar aan op afspraken.",
        // employees
        "Collega’s werken hier met plezier.",
        "Collega’s kunnen hun werk hier goed volhouden.",
        "Collega’s groeien hier in hun werk.",
        // organisation
        "We doen wat we hebben afgesproken.",
        "Na een verandering kijken we of die werkt.",
        "Ons overleg leidt tot duidelijke besluiten.",
        // pupils_society
        "Leerlingen krijgen hier onderwijs dat hen uitdaagt.",
        "We doen iets met wat leerlingen over de school zeggen.",
        "De school speelt in op wat er in de maatschappij verandert.",
    ],
    support: &[
        (
            StatementId::new(Element::Abilities, 1),
            "Met wat we samen weten en kunnen, helpen we leerlingen goed verder.",
        ),
        (
            StatementId::new(Element::Motivation, 3),
            "Collega’s nemen zelf initiatief om de school beter te maken.",
        ),
        (
            StatementId::new(Element::Behaviour, 1),
            "We kijken bij elkaar mee om van elkaar te leren.",
        ),
    ],
    parent: lines![
        // leadership 1, 4
        "De school legt goed uit wat ze wil bereiken.",
        "Ik kan makkelijk terecht bij de leiding van de school.",
        // abilities 1, 4
        "De mensen op school kunnen leerlingen goed verderhelpen.",
        "Op school weten ze wat mijn kind nodig heeft.",
        // relations 3, 4, 5
        "Als het tegenzit, krijgt mijn kind steun op school.",
        "Als ik me zorgen maak, durf ik dat op school te zeggen.",
        "Op school zien ze hoe het met mijn kind gaat.",
        // behaviour 4, 5
        "De school vertelt mij hoe het met mijn kind gaat.",
        "Volwassenen op school doen zelf wat ze van leerlingen vragen.",
        // organisation 1, 2, 4
        "De school doet wat er is afgesproken.",
        "Na een verandering kijkt de school of die werkt.",
        "Informatie van de school komt op tijd.",
        // pupils_society 1, 4
        "Mijn kind krijgt op school onderwijs dat uitdaagt.",
        "Mijn kind leert op school dingen die later nodig zijn.",
    ],
    pupil_secondary: lines![
        // abilities 4, 5
        "Mijn docenten weten wat ik nodig heb om te leren.",
        "Mijn docenten leggen de lesstof duidelijk uit.",
        // motivation 4, 5
        "Ik merk dat mijn docenten hun werk leuk vinden.",
        "Op school heb ik zin om te leren.",
        // opportunities 2, 4
        "Op school mag ik meebeslissen over dingen die voor mij belangrijk zijn.",
        "Ik mag zelf kiezen hoe ik aan een opdracht werk.",
        // relations 1, 3, 5
        "Als ik een fout maak, durf ik erover te praten.",
        "Als ik het moeilijk heb, krijg ik hulp op school.",
        "Op school is er aandacht voor hoe het met mij gaat.",
        // behaviour 2, 5
        "Mijn docenten vertellen me wat ik de volgende keer beter kan doen.",
        "Volwassenen op school doen zelf wat ze van ons vragen.",
        // pupils_society 1, 2, 4
        "Ik krijg op school opdrachten die mij uitdagen.",
        "De school doet iets met wat leerlingen zeggen.",
        "Ik leer op school dingen die ik later nodig heb.",
    ],
    pupil_primary: lines![
        // abilities 4, 5
        "Mijn juf of meester weet wat ik nodig heb.",
        "Mijn juf of meester legt dingen goed uit.",
        // opportunities 2, 4
        "Ik mag meebeslissen in de klas.",
        "Ik mag zelf kiezen hoe ik iets maak.",
        // relations 1, 3, 5
        "Ik durf het te vertellen als iets misgaat.",
        "Als ik het moeilijk heb, helpt iemand mij.",
        "Op school merken ze hoe het met mij gaat.",
        // pupils_society 1, 2, 4
        "Ik krijg werk waarbij ik goed moet nadenken.",
        "De school doet iets met wat wij zeggen.",
        "Ik leer dingen die ik later nodig heb.",
    ],
    visitor: lines![
        // hr_policy
        "De keuzes over personeel waar ik over hoorde, passen bij de schooldoelen.",
        // leadership
        "De leidinggevenden die ik zag, helpen anderen op weg.",
        // abilities
        "De medewerkers die ik zag, weten en kunnen wat hun werk vraagt.",
        // motivation
        "De mensen die ik sprak, hebben zin in hun werk.",
        // opportunities
        "De mensen die ik sprak, krijgen de ruimte om hun werk goed te doen.",
        // relations
        "De mensen die ik zag, hebben aandacht voor elkaar.",
        // behaviour
        "De collega’s die ik zag, helpen elkaar om hun werk beter te doen.",
        // employees
        "De mensen die ik sprak, voelen zich goed in hun werk.",
        // organisation
        "Wat de school heeft afgesproken, zag ik ook gebeuren.",
        // pupils_society
        "De leerlingen die ik zag, leren iets waar ze wat aan hebben.",
    ],
};
