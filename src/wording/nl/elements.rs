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
