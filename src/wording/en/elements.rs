//! What the ten elements are called in English, without a capital: by their own names, and in the words of parents and pupils.
//!
//! What there is to say of them stands in `long.en.txt`.

use crate::domain::element::Element;

/// The element's own name (B&T fig. 2).
pub(in crate::wording) const fn name(element: Element) -> &'static str {
    match element {
        Element::HrPolicy => "strategic HR policy",
        Element::Leadership => "leadership",
        Element::Abilities => "abilities",
        Element::Motivation => "motivation",
        Element::Opportunities => "opportunities",
        Element::Relations => "relations",
        Element::Behaviour => "behaviour",
        Element::Employees => "employees",
        Element::Organisation => "organisation",
        Element::PupilsSociety => "pupils and society",
    }
}

/// The caption for parents and pupils. Nobody asks them about policy and employees, which keep their names.
pub(in crate::wording) const fn caption(element: Element) -> &'static str {
    match element {
        Element::Leadership => "the leaders",
        Element::Abilities => "what people can do",
        Element::Motivation => "wanting to work and learn",
        Element::Opportunities => "what is possible",
        Element::Relations => "how people get along",
        Element::Behaviour => "what adults do",
        Element::Organisation => "how things are organised",
        Element::PupilsSociety => "learning for now and later",
        Element::HrPolicy | Element::Employees => name(element),
    }
}

/// What it is about, in a few words.
pub(in crate::wording) const fn in_short(element: Element) -> &'static str {
    match element {
        Element::HrPolicy => "choices about people that fit the goals of the school",
        Element::Leadership => "giving direction, setting an example and helping people",
        Element::Abilities => "what people know and can do",
        Element::Motivation => "energy, and knowing what you do it for",
        Element::Opportunities => "time, means and freedom to choose",
        Element::Relations => "being safe, being seen and relying on each other",
        Element::Behaviour => "what you see people do together",
        Element::Employees => "enjoying work, keeping it up and growing in it",
        Element::Organisation => "agreements and meetings that work",
        Element::PupilsSociety => "pupils who get further, now and later",
    }
}
