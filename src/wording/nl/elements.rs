//! What the ten elements are called in Dutch, without a capital: by their own names, and in the words of parents and pupils.
//!
//! What there is to say of them stands in `long.nl.txt`.

use crate::domain::element::Element;

/// The element's own name (B&T fig. 2).
pub(in crate::wording) const fn name(element: Element) -> &'static str {
    match element {
        Element::HrPolicy => "strategisch HR-beleid",
        Element::Leadership => "leiderschap",
        Element::Abilities => "bekwaamheden",
        Element::Motivation => "motivatie",
        Element::Opportunities => "mogelijkheden",
        Element::Relations => "relaties",
        Element::Behaviour => "gedrag",
        Element::Employees => "medewerkers",
        Element::Organisation => "organisatie",
        Element::PupilsSociety => "leerlingen en maatschappij",
    }
}

/// The caption for parents and pupils. Nobody asks them about policy and employees, which keep their names.
pub(in crate::wording) const fn caption(element: Element) -> &'static str {
    match element {
        Element::Leadership => "de leiding",
        Element::Abilities => "wat mensen kunnen",
        Element::Motivation => "zin in werken en leren",
        Element::Opportunities => "wat mag en kan",
        Element::Relations => "omgaan met elkaar",
        Element::Behaviour => "wat volwassenen doen",
        Element::Organisation => "hoe het is geregeld",
        Element::PupilsSociety => "leren voor nu en later",
        Element::HrPolicy | Element::Employees => name(element),
    }
}

/// What it is about, in a few words.
pub(in crate::wording) const fn in_short(element: Element) -> &'static str {
    match element {
        Element::HrPolicy => "keuzes over mensen die passen bij de doelen van de school",
        Element::Leadership => "richting geven, het voorbeeld zijn en mensen helpen",
        Element::Abilities => "wat mensen weten en kunnen",
        Element::Motivation => "energie, en weten waar je het voor doet",
        Element::Opportunities => "tijd, middelen en ruimte om te kiezen",
        Element::Relations => "veilig zijn, gezien worden en op elkaar rekenen",
        Element::Behaviour => "wat je mensen samen ziet doen",
        Element::Employees => "plezier, volhouden en groeien in het werk",
        Element::Organisation => "afspraken en overleg die werken",
        Element::PupilsSociety => "leerlingen die verder komen, nu en later",
    }
}
