//! The shape of a language's statements: words by the id of the statement, for each family of readers.
//!
//! A language that leaves one out, words one too many or one twice does not compile. This knows who reads which words; it
//! must not know answers, scores or screens.

use crate::domain::element::Element;
use crate::domain::instrument::{Instrument, Revision, StatementId};
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

impl Statements {
    /// The same, if each family has words for what it is asked and for no more. It is for constants: else it does not
    /// compile.
    pub const fn checked(self) -> Self {
        check(Family::Leader, self.leader);
        check(Family::Staff, self.staff);
        check(Family::Parent, self.parent);
        check(Family::PupilSecondary, self.pupil_secondary);
        check(Family::PupilPrimary, self.pupil_primary);
        check(Family::Visitor, self.visitor);
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

/// Stops the compiler unless there are words, once, for everything that some revision of the instrument asks a family, and
/// for nothing else.
const fn check(family: Family, words: &[Worded]) {
    let before = Instrument::of(family, Revision::First).statements();
    let now = Instrument::of(family, Revision::Second).statements();
    all_worded(words, before);
    all_worded(words, now);
    let mut rest = words;
    while let [(element, number, _), others @ ..] = rest {
        let statement = StatementId::new(*element, *number);
        assert!(
            has(before, statement) || has(now, statement),
            "words for a statement that no revision asks"
        );
        assert!(find(others, statement).is_none(), "words twice");
        rest = others;
    }
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

/// Whether a statement is among those that are asked. It is `const`, and therefore a loop.
const fn has(mut asked: &[StatementId], statement: StatementId) -> bool {
    while let [first, others @ ..] = asked {
        if first.element() as u8 == statement.element() as u8
            && first.number() == statement.number()
        {
            return true;
        }
        asked = others;
    }
    false
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
