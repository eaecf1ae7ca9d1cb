//! Which statements each family of roles is asked, and on which response scale.
//!
//! Scoring knowledge stands here once: the words of a statement live in `wording` and cannot change a score. An id never
//! changes its meaning; a changed statement gets a new id (domain rules, section 5).

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

/// The list of statements of one family, in the order in which they are asked, and the scale they are answered on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instrument {
    statements: &'static [StatementId],
    scale: Scale,
}

impl Instrument {
    /// The instrument of a family.
    pub const fn of(family: Family) -> Self {
        let (statements, scale): (&'static [StatementId], _) = match family {
            Family::Leader | Family::Staff => (&THREE_EACH, Scale::Five),
            Family::Parent => (&PARENT, Scale::Five),
            Family::PupilSecondary => (&PUPIL_SECONDARY, Scale::Five),
            Family::PupilPrimary => (&PUPIL_PRIMARY, Scale::Four),
            Family::Visitor => (&VISITOR, Scale::Five),
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

    /// The place of a statement in the list, from 0; `None` where it is not asked.
    pub fn position(self, statement: StatementId) -> Option<usize> {
        self.statements.iter().position(|id| *id == statement)
    }

    /// The statements about one element; empty where the element is not asked of this family.
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

const fn id(element: Element, number: u8) -> StatementId {
    StatementId::new(element, number)
}

/// Leaders and staff: three on each element. Thirty is where attention ends (domain rules, section 5).
#[expect(
    clippy::indexing_slicing,
    reason = "worked out while compiling: a slip does not build"
)]
const THREE_EACH: [StatementId; 30] = {
    let mut list = [id(Element::HrPolicy, 1); 30];
    let mut i = 0;
    while i < 30 {
        list[i] = id(Element::CYCLE[i / 3], (i % 3) as u8 + 1);
        i += 1;
    }
    list
};

const PARENT: [StatementId; 14] = [
    id(Element::Leadership, 1),
    id(Element::Leadership, 4),
    id(Element::Abilities, 1),
    id(Element::Abilities, 4),
    id(Element::Relations, 3),
    id(Element::Relations, 4),
    id(Element::Relations, 5),
    id(Element::Behaviour, 4),
    id(Element::Behaviour, 5),
    id(Element::Organisation, 1),
    id(Element::Organisation, 2),
    id(Element::Organisation, 4),
    id(Element::PupilsSociety, 1),
    id(Element::PupilsSociety, 4),
];

const PUPIL_SECONDARY: [StatementId; 14] = [
    id(Element::Abilities, 4),
    id(Element::Abilities, 5),
    id(Element::Motivation, 4),
    id(Element::Motivation, 5),
    id(Element::Opportunities, 2),
    id(Element::Opportunities, 4),
    id(Element::Relations, 1),
    id(Element::Relations, 3),
    id(Element::Relations, 5),
    id(Element::Behaviour, 2),
    id(Element::Behaviour, 5),
    id(Element::PupilsSociety, 1),
    id(Element::PupilsSociety, 2),
    id(Element::PupilsSociety, 4),
];

const PUPIL_PRIMARY: [StatementId; 10] = [
    id(Element::Abilities, 4),
    id(Element::Abilities, 5),
    id(Element::Opportunities, 2),
    id(Element::Opportunities, 4),
    id(Element::Relations, 1),
    id(Element::Relations, 3),
    id(Element::Relations, 5),
    id(Element::PupilsSociety, 1),
    id(Element::PupilsSociety, 2),
    id(Element::PupilsSociety, 4),
];

/// Number 9 is the element as a whole, as somebody from outside can see it.
#[expect(
    clippy::indexing_slicing,
    reason = "worked out while compiling: a slip does not build"
)]
const VISITOR: [StatementId; 10] = {
    let mut list = [id(Element::HrPolicy, 9); 10];
    let mut i = 0;
    while i < 10 {
        list[i] = id(Element::CYCLE[i], 9);
        i += 1;
    }
    list
};
