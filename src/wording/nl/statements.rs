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
        "Bij keuzes over personeel gaan we uit van onze onderwijsdoelen.",
        "Onze medewerkers weten wat keuzes in het personeelsbeleid betekenen voor hun werk.",
        "Scholing, taken en gesprekken met onze medewerkers passen bij elkaar.",
        // leadership
        "We maken onze medewerkers duidelijk waar we naartoe willen.",
        "Als leiding doen we zelf wat we van anderen vragen.",
        "We helpen onze medewerkers om hun werk goed te doen.",
        // abilities
        "Onze medewerkers hebben samen de kennis die onze leerlingen nodig hebben.",
        "Scholing sluit aan bij wat onze medewerkers in hun werk nodig hebben.",
        "Wat onze medewerkers leren, gebruiken ze daarna in hun werk.",
        // motivation
        "Onze medewerkers krijgen energie van hun werk.",
        "Onze medewerkers zien hoe hun werk bijdraagt aan de doelen van de school.",
        "Onze medewerkers nemen het initiatief om het onderwijs beter te maken.",
        // opportunities
        "Onze medewerkers krijgen tijd om zich te ontwikkelen.",
        "Onze medewerkers hebben invloed op besluiten die over hun werk gaan.",
        "Onze medewerkers kunnen hun sterke kanten gebruiken in hun werk.",
        // relations
        "Als onze medewerkers een fout maken, durven ze erover te praten.",
        "Onze medewerkers laten merken dat ze elkaar waarderen.",
        "Als het tegenzit, krijgen onze medewerkers steun.",
        // behaviour
        "Onze medewerkers kijken bij elkaar in de les of bij ander werk.",
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
        "Onze leerlingen worden uitgedaagd om meer te leren.",
        "We doen iets met wat leerlingen over de school zeggen.",
        "We doen iets met wat de omgeving van de school vraagt.",
    ],
    staff: lines![
        // hr_policy
        "Bij keuzes over personeel gaat de school uit van haar onderwijsdoelen.",
        "Ik weet wat keuzes in het personeelsbeleid betekenen voor mijn werk.",
        "Scholing, taken en gesprekken over mijn werk passen bij elkaar.",
        // leadership
        "Leidinggevenden maken duidelijk waar we met de school naartoe willen.",
        "Leidinggevenden doen zelf wat ze van anderen vragen.",
        "Mijn leidinggevende helpt me om mijn werk goed te doen.",
        // abilities
        "Ons team heeft de kennis die onze leerlingen nodig hebben.",
        "Scholing sluit aan bij wat ik in mijn werk nodig heb.",
        "Wat we leren, gebruiken we daarna in ons werk.",
        // motivation
        "Ik krijg energie van mijn werk.",
        "Ik zie hoe mijn werk bijdraagt aan de doelen van de school.",
        "Collega’s nemen het initiatief om ons onderwijs beter te maken.",
        // opportunities
        "Ik krijg tijd om me te ontwikkelen.",
        "Ik heb invloed op besluiten die over mijn werk gaan.",
        "Ik kan mijn sterke kanten gebruiken in mijn werk.",
        // relations
        "Als ik een fout maak, durf ik erover te praten.",
        "Collega’s laten merken dat ze elkaar waarderen.",
        "Als het tegenzit, krijg ik steun.",
        // behaviour
        "We kijken bij elkaar in de les of bij ander werk.",
        "We geven elkaar feedback waar we iets mee kunnen.",
        "We spreken elkaar aan op afspraken.",
        // employees
        "Mensen werken hier met plezier.",
        "Mensen kunnen hun werk hier goed volhouden.",
        "Mensen groeien hier in hun werk.",
        // organisation
        "We doen wat we hebben afgesproken.",
        "Na een verandering kijken we of die werkt.",
        "Ons overleg leidt tot duidelijke besluiten.",
        // pupils_society
        "Leerlingen worden hier uitgedaagd om meer te leren.",
        "We doen iets met wat leerlingen over de school zeggen.",
        "De school doet iets met wat haar omgeving vraagt.",
    ],
    support: &[
        (
            StatementId::new(Element::HrPolicy, 1),
            "Bij keuzes over personeel gaat de school uit van haar doelen.",
        ),
        (
            StatementId::new(Element::Abilities, 1),
            "Samen hebben we op school de kennis die onze leerlingen nodig hebben.",
        ),
        (
            StatementId::new(Element::Motivation, 3),
            "Collega’s nemen het initiatief om de school beter te maken.",
        ),
        (
            StatementId::new(Element::Behaviour, 1),
            "Mijn collega’s en ik kijken mee met elkaars werk.",
        ),
    ],
    parent: lines![
        // leadership 1, 4
        "De school maakt mij duidelijk wat ze wil bereiken.",
        "Ik kan makkelijk terecht bij de leiding van de school.",
        // abilities 1, 4
        "De mensen op school weten genoeg om leerlingen goed te helpen.",
        "Op school weten ze wat mijn kind nodig heeft.",
        // relations 3, 4, 5
        "Als het tegenzit, krijgt mijn kind steun op school.",
        "Als ik me zorgen maak, durf ik dat op school te zeggen.",
        "Op school zien ze hoe het met mijn kind gaat.",
        // behaviour 4, 5
        "De school vertelt mij op tijd hoe het met mijn kind gaat.",
        "Volwassenen op school doen zelf wat ze van leerlingen vragen.",
        // organisation 1, 2, 4
        "De school doet wat ze heeft afgesproken.",
        "Na een verandering kijkt de school of die werkt.",
        "Informatie van de school komt op tijd.",
        // pupils_society 1, 4
        "Mijn kind wordt op school uitgedaagd om meer te leren.",
        "Mijn kind leert op school wat het later nodig heeft.",
    ],
    pupil_secondary: lines![
        // abilities 4, 5
        "Mijn docenten weten wat ik nodig heb.",
        "Mijn docenten leggen de stof duidelijk uit.",
        // motivation 4, 5
        "Ik zie dat mijn docenten hun werk leuk vinden.",
        "Ik heb hier zin om te leren.",
        // opportunities 2, 4
        "Ik mag meebeslissen over dingen in de klas of op school.",
        "Ik mag zelf kiezen hoe ik aan een opdracht werk.",
        // relations 1, 3, 5
        "Als ik een fout maak, durf ik erover te praten.",
        "Als ik het moeilijk heb, krijg ik steun op school.",
        "Ik voel me gezien op school.",
        // behaviour 2, 5
        "Mijn docenten vertellen me wat ik de volgende keer beter kan doen.",
        "Volwassenen op school doen zelf wat ze van ons vragen.",
        // pupils_society 1, 2, 4
        "Ik word op school uitgedaagd om meer te leren.",
        "De school doet iets met wat leerlingen over de school zeggen.",
        "Ik leer hier dingen die ik later nodig heb.",
    ],
    pupil_primary: lines![
        // abilities 4, 5
        "De juf of meester weet wat ik nodig heb.",
        "De juf of meester legt dingen duidelijk uit.",
        // opportunities 2, 4
        "Ik mag meebeslissen in de klas.",
        "Ik mag zelf kiezen hoe ik werk.",
        // relations 1, 3, 5
        "Ik durf over mijn fouten te praten.",
        "Als ik het moeilijk heb, helpt iemand mij.",
        "Op school zien ze hoe het met mij gaat.",
        // pupils_society 1, 2, 4
        "Ik krijg werk waarbij ik goed moet nadenken.",
        "De school doet iets met wat wij over school zeggen.",
        "Ik leer dingen die ik later nodig heb.",
    ],
    visitor: lines![
        // hr_policy
        "Ik hoorde dat keuzes over personeel passen bij de doelen van de school.",
        // leadership
        "Ik zag leidinggevenden die mensen op weg helpen.",
        // abilities
        "Ik zag dat medewerkers weten en kunnen wat hun werk vraagt.",
        // motivation
        "Ik zag dat mensen zich graag inzetten voor hun werk.",
        // opportunities
        "Ik hoorde dat mensen tijd en ruimte krijgen voor hun werk.",
        // relations
        "Ik zag dat mensen aandacht hebben voor elkaar.",
        // behaviour
        "Ik zag dat collega’s elkaar helpen om hun werk beter te doen.",
        // employees
        "Ik hoorde dat mensen zich goed voelen in hun werk.",
        // organisation
        "Ik zag dat plannen en afspraken worden uitgevoerd.",
        // pupils_society
        "Ik zag leerlingen leren wat ze nu en later nodig hebben.",
    ],
};
