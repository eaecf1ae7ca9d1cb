//! The shape of a language's statements: words by the id of the statement, for each family of readers.
//!
//! A language that leaves one out, words one too many or one twice does not compile. This knows who reads which words; it
//! must not know answers, scores or screens.

use crate::domain::element::Element;
use crate::domain::instrument::{Instrument, StatementId};
use crate::domain::role::{Family, Role};

/// A statement in words: its element, its number within the element, and how it reads.
pub type Worded = (Element, u8, &'static str);

/// The statements of one language.
#[derive(Debug)]
pub struct Statements {
    /// For those who lead.
    pub leader: &'static [Worded],
    /// For those who work in the school.
    pub staff: &'static [Worded],
    /// For support staff: what replaces a statement for staff that speaks of teaching.
    pub support: &'static [Worded],
    /// For parents and carers.
    pub parent: &'static [Worded],
    /// For pupils in secondary education.
    pub pupil_secondary: &'static [Worded],
    /// For pupils in primary education.
    pub pupil_primary: &'static [Worded],
    /// For visitors.
    pub visitor: &'static [Worded],
}

/// What revision 2 of the instrument asks leaders and staff in the place of `hr_policy.3`, `organisation.3` and
/// `pupils_society.3`. The words stand beside the old ones, which the links of revision 1 go on showing.
const INSIDE_FROM_2: [StatementId; 3] = [
    StatementId::new(Element::HrPolicy, 4),
    StatementId::new(Element::Organisation, 6),
    StatementId::new(Element::PupilsSociety, 4),
];

/// What revision 2 asks parents in the place of `organisation.2`.
const PARENT_FROM_2: [StatementId; 1] = [StatementId::new(Element::Organisation, 5)];

impl Statements {
    /// The same, if each family has words for what it is asked and for no more. It is for constants: else it does not
    /// compile.
    pub const fn checked(self) -> Self {
        check(Family::Leader, &INSIDE_FROM_2, self.leader);
        check(Family::Staff, &INSIDE_FROM_2, self.staff);
        check(Family::Parent, &PARENT_FROM_2, self.parent);
        check(Family::PupilSecondary, &[], self.pupil_secondary);
        check(Family::PupilPrimary, &[], self.pupil_primary);
        check(Family::Visitor, &[], self.visitor);
        let mut support = self.support;
        while let [(element, number, _), others @ ..] = support {
            let replaced = find(self.staff, StatementId::new(*element, *number));
            assert!(replaced.is_some(), "no statement for staff to replace");
            support = others;
        }
        self
    }

    /// The words of a statement for a role; `None` if the role is not asked it in any revision of the instrument.
    pub fn of(&self, role: Role, statement: StatementId) -> Option<&'static str> {
        let words = match role.family() {
            Family::Leader => self.leader,
            Family::Staff => self.staff,
            Family::Parent => self.parent,
            Family::PupilSecondary => self.pupil_secondary,
            Family::PupilPrimary => self.pupil_primary,
            Family::Visitor => self.visitor,
        };
        let own = match role {
            Role::Support => find(self.support, statement),
            _ => None,
        };
        own.or_else(|| find(words, statement))
    }
}

/// Stops the compiler unless a family has words for each statement it is asked, once, and for no other: there are as many
/// as are asked, and each that is asked is among them.
const fn check(family: Family, from_2: &[StatementId], words: &[Worded]) {
    let from_1 = Instrument::of(family).statements();
    assert!(
        words.len() == from_1.len() + from_2.len(),
        "a statement has no words, or there are words too many"
    );
    all_worded(words, from_1);
    all_worded(words, from_2);
}

const fn all_worded(words: &[Worded], mut asked: &[StatementId]) {
    while let [statement, others @ ..] = asked {
        assert!(
            find(words, *statement).is_some(),
            "a statement has no words"
        );
        asked = others;
    }
}

/// The words of a statement. It is `const`, so that the compiler can look, and therefore a loop.
const fn find(mut words: &[Worded], statement: StatementId) -> Option<&'static str> {
    while let [(element, number, reads), others @ ..] = words {
        if *element as u8 == statement.element() as u8 && *number == statement.number() {
            return Some(reads);
        }
        words = others;
    }
    None
}
