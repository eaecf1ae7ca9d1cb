//! One value for each of the ten elements.
//!
//! An element always has its value: there is no index that could be out of range, and no place that could stay empty. It
//! knows the elements and not what it holds of them.

use super::element::Element;

/// One `T` for each element.
///
/// ```
/// use schoolstroom::domain::element::Element;
/// use schoolstroom::domain::per_element::PerElement;
///
/// let letters = PerElement::from_fn(|element| element.id().len());
/// assert_eq!(*letters.get(Element::Leadership), 10);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerElement<T> {
    hr_policy: T,
    leadership: T,
    abilities: T,
    motivation: T,
    opportunities: T,
    relations: T,
    behaviour: T,
    employees: T,
    organisation: T,
    pupils_society: T,
}

impl<T> PerElement<T> {
    /// Makes the value of each element, in the order of [`Element::CYCLE`].
    pub fn from_fn(mut value: impl FnMut(Element) -> T) -> Self {
        Self {
            hr_policy: value(Element::HrPolicy),
            leadership: value(Element::Leadership),
            abilities: value(Element::Abilities),
            motivation: value(Element::Motivation),
            opportunities: value(Element::Opportunities),
            relations: value(Element::Relations),
            behaviour: value(Element::Behaviour),
            employees: value(Element::Employees),
            organisation: value(Element::Organisation),
            pupils_society: value(Element::PupilsSociety),
        }
    }

    /// The value of an element.
    pub const fn get(&self, element: Element) -> &T {
        match element {
            Element::HrPolicy => &self.hr_policy,
            Element::Leadership => &self.leadership,
            Element::Abilities => &self.abilities,
            Element::Motivation => &self.motivation,
            Element::Opportunities => &self.opportunities,
            Element::Relations => &self.relations,
            Element::Behaviour => &self.behaviour,
            Element::Employees => &self.employees,
            Element::Organisation => &self.organisation,
            Element::PupilsSociety => &self.pupils_society,
        }
    }

    /// The value of an element, to be changed.
    pub const fn get_mut(&mut self, element: Element) -> &mut T {
        match element {
            Element::HrPolicy => &mut self.hr_policy,
            Element::Leadership => &mut self.leadership,
            Element::Abilities => &mut self.abilities,
            Element::Motivation => &mut self.motivation,
            Element::Opportunities => &mut self.opportunities,
            Element::Relations => &mut self.relations,
            Element::Behaviour => &mut self.behaviour,
            Element::Employees => &mut self.employees,
            Element::Organisation => &mut self.organisation,
            Element::PupilsSociety => &mut self.pupils_society,
        }
    }

    /// Each element with its value, in the order of [`Element::CYCLE`].
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Element, &T)> + ExactSizeIterator {
        Element::CYCLE
            .into_iter()
            .map(|element| (element, self.get(element)))
    }

    /// Another value for each element, made from this one.
    pub fn map<U>(&self, mut other: impl FnMut(Element, &T) -> U) -> PerElement<U> {
        PerElement::from_fn(|element| other(element, self.get(element)))
    }
}
