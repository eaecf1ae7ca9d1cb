//! Which statements each family of roles is asked, and on which response scale.
//!
//! Scoring knowledge stands here once: the words of a statement live in `wording` and cannot change a score. An id never
//! changes its meaning; a changed statement gets a new id (domain rules, section 5), and with it the instrument a new
//! revision, so that answers given before keep the list they were given to.

use std::fmt;
use std::str::FromStr;

use super::element::Element;
use super::role::Family;

/// The stable name of a statement: the same in every family if the meaning is the same. In addresses and stored documents
/// it is written as `abilities.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StatementId {
    element: Element,
    number: u8,
}

/// What was given does not name a statement: not `element.number` with a number from 1 to 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownStatement;

impl StatementId {
    /// Names a statement. `number` is kept within 1 to 9.
    pub const fn new(element: Element, number: u8) -> Self {
        let number = match number {
            0 => 1,
            1..=9 => number,
            _ => 9,
        };
        Self { element, number }
    }

    /// The element the statement says something about.
    pub const fn element(self) -> Element {
        self.element
    }

    /// The number within the element, 1 to 9.
    pub const fn number(self) -> u8 {
        self.number
    }
}

impl fmt::Display for StatementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.element.id(), self.number)
    }
}

impl FromStr for StatementId {
    type Err = UnknownStatement;

    fn from_str(text: &str) -> Result<Self, UnknownStatement> {
        let (element, number) = text.split_once('.').ok_or(UnknownStatement)?;
        let element = element.parse().map_err(|_| UnknownStatement)?;
        match number.as_bytes() {
            [digit @ b'1'..=b'9'] => Ok(Self::new(element, digit - b'0')),
            _ => Err(UnknownStatement),
        }
    }
}

/// A response scale of labelled frequency points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Never, rarely, sometimes, often, always.
    Five,
    /// Without a middle, for pupils in primary education.
    Four,
}

impl Scale {
    /// How many points there are to choose from.
    pub const fn points(self) -> u8 {
        match self {
            Self::Five => 5,
            Self::Four => 4,
        }
    }
}

/// A state of the whole instrument. Answers belong to one: elements are compared across revisions, statements only if the id
/// is the same (domain rules, section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revision {
    /// That of 2026-11-22, in the links of formats 1 and 2.
    First,
    /// That of 2026-11-24. Leaders and staff are asked whether policy looks ahead, whether the school reaches its goals, and
    /// whether pupils learn what they need later; parents whether they are asked after a change.
    Second,
}

impl Revision {
    /// Every revision, the oldest first.
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    /// The one that new scans are made with.
    pub const NEWEST: Self = Self::Second;
}

/// The list of statements of one family, in the order in which they are asked, and the scale they are answered on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instrument {
    statements: &'static [StatementId],
    scale: Scale,
}

impl Instrument {
    /// The instrument of a family. Pupils and visitors are asked the same in both revisions.
    pub const fn of(family: Family, revision: Revision) -> Self {
        use Revision::{First, Second};
        let (statements, scale): (&'static [StatementId], _) = match (family, revision) {
            (Family::Leader | Family::Staff, First) => (&INSIDE_FIRST, Scale::Five),
            (Family::Leader | Family::Staff, Second) => (&INSIDE_SECOND, Scale::Five),
            (Family::Parent, First) => (&PARENT_FIRST, Scale::Five),
            (Family::Parent, Second) => (&PARENT_SECOND, Scale::Five),
            (Family::PupilSecondary, First | Second) => (&PUPIL_SECONDARY, Scale::Five),
            (Family::PupilPrimary, First | Second) => (&PUPIL_PRIMARY, Scale::Four),
            (Family::Visitor, First | Second) => (&VISITOR, Scale::Five),
        };
        Self { statements, scale }
    }

    /// All statements in the order in which they are asked: those of one element stand together.
    pub const fn statements(self) -> &'static [StatementId] {
        self.statements
    }

    /// The response scale.
    pub const fn scale(self) -> Scale {
        self.scale
    }

    /// The place of a statement in the list, from 0; `None` if it is not asked.
    pub fn position(self, statement: StatementId) -> Option<usize> {
        self.statements.iter().position(|id| *id == statement)
    }

    /// The statements about one element; empty if the element is not asked of this family.
    pub fn about(self, element: Element) -> impl Iterator<Item = StatementId> {
        self.statements
            .iter()
            .copied()
            .filter(move |id| id.element() == element)
    }

    /// The elements that are asked, in the order of the cycle.
    pub fn elements(self) -> impl Iterator<Item = Element> {
        Element::CYCLE
            .into_iter()
            .filter(move |element| self.about(*element).next().is_some())
    }
}

/// Leaders and staff: three on each element. Thirty is where attention ends (domain rules, section 5).
const INSIDE_FIRST: [StatementId; 30] = [
    StatementId::new(Element::HrPolicy, 1),
    StatementId::new(Element::HrPolicy, 2),
    StatementId::new(Element::HrPolicy, 3),
    StatementId::new(Element::Leadership, 1),
    StatementId::new(Element::Leadership, 2),
    StatementId::new(Element::Leadership, 3),
    StatementId::new(Element::Abilities, 1),
    StatementId::new(Element::Abilities, 2),
    StatementId::new(Element::Abilities, 3),
    StatementId::new(Element::Motivation, 1),
    StatementId::new(Element::Motivation, 2),
    StatementId::new(Element::Motivation, 3),
    StatementId::new(Element::Opportunities, 1),
    StatementId::new(Element::Opportunities, 2),
    StatementId::new(Element::Opportunities, 3),
    StatementId::new(Element::Relations, 1),
    StatementId::new(Element::Relations, 2),
    StatementId::new(Element::Relations, 3),
    StatementId::new(Element::Behaviour, 1),
    StatementId::new(Element::Behaviour, 2),
    StatementId::new(Element::Behaviour, 3),
    StatementId::new(Element::Employees, 1),
    StatementId::new(Element::Employees, 2),
    StatementId::new(Element::Employees, 3),
    StatementId::new(Element::Organisation, 1),
    StatementId::new(Element::Organisation, 2),
    StatementId::new(Element::Organisation, 3),
    StatementId::new(Element::PupilsSociety, 1),
    StatementId::new(Element::PupilsSociety, 2),
    StatementId::new(Element::PupilsSociety, 3),
];

/// Three of the first list are another question here: `hr_policy.4`, `organisation.6` and `pupils_society.4`.
const INSIDE_SECOND: [StatementId; 30] = [
    StatementId::new(Element::HrPolicy, 1),
    StatementId::new(Element::HrPolicy, 2),
    StatementId::new(Element::HrPolicy, 4),
    StatementId::new(Element::Leadership, 1),
    StatementId::new(Element::Leadership, 2),
    StatementId::new(Element::Leadership, 3),
    StatementId::new(Element::Abilities, 1),
    StatementId::new(Element::Abilities, 2),
    StatementId::new(Element::Abilities, 3),
    StatementId::new(Element::Motivation, 1),
    StatementId::new(Element::Motivation, 2),
    StatementId::new(Element::Motivation, 3),
    StatementId::new(Element::Opportunities, 1),
    StatementId::new(Element::Opportunities, 2),
    StatementId::new(Element::Opportunities, 3),
    StatementId::new(Element::Relations, 1),
    StatementId::new(Element::Relations, 2),
    StatementId::new(Element::Relations, 3),
    StatementId::new(Element::Behaviour, 1),
    StatementId::new(Element::Behaviour, 2),
    StatementId::new(Element::Behaviour, 3),
    StatementId::new(Element::Employees, 1),
    StatementId::new(Element::Employees, 2),
    StatementId::new(Element::Employees, 3),
    StatementId::new(Element::Organisation, 1),
    StatementId::new(Element::Organisation, 2),
    StatementId::new(Element::Organisation, 6),
    StatementId::new(Element::PupilsSociety, 1),
    StatementId::new(Element::PupilsSociety, 2),
    StatementId::new(Element::PupilsSociety, 4),
];

const PARENT_FIRST: [StatementId; 14] = [
    StatementId::new(Element::Leadership, 1),
    StatementId::new(Element::Leadership, 4),
    StatementId::new(Element::Abilities, 1),
    StatementId::new(Element::Abilities, 4),
    StatementId::new(Element::Relations, 3),
    StatementId::new(Element::Relations, 4),
    StatementId::new(Element::Relations, 5),
    StatementId::new(Element::Behaviour, 4),
    StatementId::new(Element::Behaviour, 5),
    StatementId::new(Element::Organisation, 1),
    StatementId::new(Element::Organisation, 2),
    StatementId::new(Element::Organisation, 4),
    StatementId::new(Element::PupilsSociety, 1),
    StatementId::new(Element::PupilsSociety, 4),
];

/// One of the first list is another question here: `organisation.5`.
const PARENT_SECOND: [StatementId; 14] = [
    StatementId::new(Element::Leadership, 1),
    StatementId::new(Element::Leadership, 4),
    StatementId::new(Element::Abilities, 1),
    StatementId::new(Element::Abilities, 4),
    StatementId::new(Element::Relations, 3),
    StatementId::new(Element::Relations, 4),
    StatementId::new(Element::Relations, 5),
    StatementId::new(Element::Behaviour, 4),
    StatementId::new(Element::Behaviour, 5),
    StatementId::new(Element::Organisation, 1),
    StatementId::new(Element::Organisation, 5),
    StatementId::new(Element::Organisation, 4),
    StatementId::new(Element::PupilsSociety, 1),
    StatementId::new(Element::PupilsSociety, 4),
];

const PUPIL_SECONDARY: [StatementId; 14] = [
    StatementId::new(Element::Abilities, 4),
    StatementId::new(Element::Abilities, 5),
    StatementId::new(Element::Motivation, 4),
    StatementId::new(Element::Motivation, 5),
    StatementId::new(Element::Opportunities, 2),
    StatementId::new(Element::Opportunities, 4),
    StatementId::new(Element::Relations, 1),
    StatementId::new(Element::Relations, 3),
    StatementId::new(Element::Relations, 5),
    StatementId::new(Element::Behaviour, 2),
    StatementId::new(Element::Behaviour, 5),
    StatementId::new(Element::PupilsSociety, 1),
    StatementId::new(Element::PupilsSociety, 2),
    StatementId::new(Element::PupilsSociety, 4),
];

const PUPIL_PRIMARY: [StatementId; 10] = [
    StatementId::new(Element::Abilities, 4),
    StatementId::new(Element::Abilities, 5),
    StatementId::new(Element::Opportunities, 2),
    StatementId::new(Element::Opportunities, 4),
    StatementId::new(Element::Relations, 1),
    StatementId::new(Element::Relations, 3),
    StatementId::new(Element::Relations, 5),
    StatementId::new(Element::PupilsSociety, 1),
    StatementId::new(Element::PupilsSociety, 2),
    StatementId::new(Element::PupilsSociety, 4),
];

/// Number 9 is the element as a whole, as somebody from outside can see it.
const VISITOR: [StatementId; 10] = [
    StatementId::new(Element::HrPolicy, 9),
    StatementId::new(Element::Leadership, 9),
    StatementId::new(Element::Abilities, 9),
    StatementId::new(Element::Motivation, 9),
    StatementId::new(Element::Opportunities, 9),
    StatementId::new(Element::Relations, 9),
    StatementId::new(Element::Behaviour, 9),
    StatementId::new(Element::Employees, 9),
    StatementId::new(Element::Organisation, 9),
    StatementId::new(Element::PupilsSociety, 9),
];
