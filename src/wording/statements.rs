//! The shape of a language's statements: for each family as many as its instrument asks, or it does not compile.

use crate::domain::instrument::{Instrument, StatementId};
use crate::domain::role::{Family, Role};

const fn asked(family: Family) -> usize {
    Instrument::of(family).statements().len()
}

/// The statements of one language, for each family in the order of its instrument.
#[derive(Debug)]
pub struct Statements {
    /// For those who lead.
    pub leader: [&'static str; asked(Family::Leader)],
    /// For those who work in the school.
    pub staff: [&'static str; asked(Family::Staff)],
    /// For support staff: what replaces a statement for staff that speaks of teaching.
    pub support: &'static [(StatementId, &'static str)],
    /// For parents and carers.
    pub parent: [&'static str; asked(Family::Parent)],
    /// For pupils in secondary education.
    pub pupil_secondary: [&'static str; asked(Family::PupilSecondary)],
    /// For pupils in primary education.
    pub pupil_primary: [&'static str; asked(Family::PupilPrimary)],
    /// For visitors.
    pub visitor: [&'static str; asked(Family::Visitor)],
}

impl Statements {
    /// The words of a statement for a role; `None` where the role is not asked it.
    pub fn of(&self, role: Role, statement: StatementId) -> Option<&'static str> {
        if role == Role::Support {
            let own = self.support.iter().find(|(id, _)| *id == statement);
            if let Some((_, words)) = own {
                return Some(words);
            }
        }
        let family = role.family();
        let list: &[&'static str] = match family {
            Family::Leader => &self.leader,
            Family::Staff => &self.staff,
            Family::Parent => &self.parent,
            Family::PupilSecondary => &self.pupil_secondary,
            Family::PupilPrimary => &self.pupil_primary,
            Family::Visitor => &self.visitor,
        };
        let place = Instrument::of(family).position(statement)?;
        list.get(place).copied()
    }
}
