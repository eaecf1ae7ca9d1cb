//! The ten elements of the AMOR model and how they hang together.
//!
//! This module knows the cycle and nothing of scores, words or pictures.

use std::str::FromStr;

/// One of the ten elements of the AMOR water cycle (B&T, section 3).
///
/// Elements have no order, only neighbours: a cycle has no first. If a list must begin somewhere it begins, as the source
/// reads it, with [`Element::HrPolicy`]. What there is one of for each element is a
/// [`PerElement`](super::per_element::PerElement).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Element {
    /// Policy that follows from the goals of the school and ties the rest together.
    HrPolicy,
    /// Leaders set direction, give the example and support.
    Leadership,
    /// A: what people can do.
    Abilities,
    /// M: what people want.
    Motivation,
    /// O: what people may do, and the time and means they have for it.
    Opportunities,
    /// R: how people stand towards one another.
    Relations,
    /// What one can see people and teams do.
    Behaviour,
    /// First outcome: people who grow, with energy and pleasure.
    Employees,
    /// Second outcome: an organisation that does what it set out to do.
    Organisation,
    /// Third outcome: pupils who develop, ready for a changing society.
    PupilsSociety,
}

/// The two loops of the lemniscate (B&T fig. 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// People, relations, talent, meaning.
    Soft,
    /// Structures, agreements, quality, policy.
    Hard,
}

/// What was given is not the id of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownElement;

impl Element {
    /// All ten in the reading order of the endless water cycle (B&T fig. 2).
    pub const CYCLE: [Self; 10] = [
        Self::HrPolicy,
        Self::Leadership,
        Self::Abilities,
        Self::Motivation,
        Self::Opportunities,
        Self::Relations,
        Self::Behaviour,
        Self::Employees,
        Self::Organisation,
        Self::PupilsSociety,
    ];

    /// The four that stand side by side: leadership feeds each, and each feeds behaviour.
    pub const AMOR: [Self; 4] = [
        Self::Abilities,
        Self::Motivation,
        Self::Opportunities,
        Self::Relations,
    ];

    /// The place in [`Element::CYCLE`], 0 to 9.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The number people see, 1 to 10.
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// The stable name in links, stored documents and addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::HrPolicy => "hr_policy",
            Self::Leadership => "leadership",
            Self::Abilities => "abilities",
            Self::Motivation => "motivation",
            Self::Opportunities => "opportunities",
            Self::Relations => "relations",
            Self::Behaviour => "behaviour",
            Self::Employees => "employees",
            Self::Organisation => "organisation",
            Self::PupilsSociety => "pupils_society",
        }
    }

    /// The neighbour the water reaches next.
    pub const fn next(self) -> Self {
        match self {
            Self::HrPolicy => Self::Leadership,
            Self::Leadership => Self::Abilities,
            Self::Abilities => Self::Motivation,
            Self::Motivation => Self::Opportunities,
            Self::Opportunities => Self::Relations,
            Self::Relations => Self::Behaviour,
            Self::Behaviour => Self::Employees,
            Self::Employees => Self::Organisation,
            Self::Organisation => Self::PupilsSociety,
            Self::PupilsSociety => Self::HrPolicy,
        }
    }

    /// The neighbour the water comes from.
    pub const fn previous(self) -> Self {
        match self {
            Self::HrPolicy => Self::PupilsSociety,
            Self::Leadership => Self::HrPolicy,
            Self::Abilities => Self::Leadership,
            Self::Motivation => Self::Abilities,
            Self::Opportunities => Self::Motivation,
            Self::Relations => Self::Opportunities,
            Self::Behaviour => Self::Relations,
            Self::Employees => Self::Behaviour,
            Self::Organisation => Self::Employees,
            Self::PupilsSociety => Self::Organisation,
        }
    }

    /// The elements this one acts on (HR fig. 2, B&T section 3): leadership feeds the four of [`Element::AMOR`], these
    /// feed behaviour, and the last feeds the first.
    pub const fn feeds(self) -> &'static [Self] {
        match self {
            Self::HrPolicy => &[Self::Leadership],
            Self::Leadership => &Self::AMOR,
            Self::Abilities | Self::Motivation | Self::Opportunities | Self::Relations => {
                &[Self::Behaviour]
            }
            Self::Behaviour => &[Self::Employees],
            Self::Employees => &[Self::Organisation],
            Self::Organisation => &[Self::PupilsSociety],
            Self::PupilsSociety => &[Self::HrPolicy],
        }
    }

    /// The loop of the lemniscate it stands in. The placing is ours: B&T name the two sides and not the stations.
    pub const fn side(self) -> Side {
        match self {
            Self::Abilities
            | Self::Motivation
            | Self::Opportunities
            | Self::Relations
            | Self::Behaviour => Side::Soft,
            Self::Employees
            | Self::Organisation
            | Self::PupilsSociety
            | Self::HrPolicy
            | Self::Leadership => Side::Hard,
        }
    }
}

impl FromStr for Element {
    type Err = UnknownElement;

    fn from_str(text: &str) -> Result<Self, UnknownElement> {
        Self::CYCLE
            .into_iter()
            .find(|element| element.id() == text)
            .ok_or(UnknownElement)
    }
}
