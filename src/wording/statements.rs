//! The shape of a language's statements: for each family as many as its instrument asks, or it does not compile.

use super::lines::Lines;
use crate::domain::instrument::{Instrument, Revision, StatementId};
use crate::domain::role::{Family, Role};

const fn asked(family: Family) -> usize {
    Instrument::of(family, Revision::First).statements().len()
}

/// The statements of one language, for each family in the order of its instrument.
#[derive(Debug)]
pub struct Statements {
    /// For those who lead.
    pub leader: Lines<{ asked(Family::Leader) }>,
    /// For those who work in the school.
    pub staff: Lines<{ asked(Family::Staff) }>,
    /// For support staff: what replaces a statement for staff that speaks of teaching.
    pub support: &'static [(StatementId, &'static str)],
    /// For parents and carers.
    pub parent: Lines<{ asked(Family::Parent) }>,
    /// For pupils in secondary education.
    pub pupil_secondary: Lines<{ asked(Family::PupilSecondary) }>,
    /// For pupils in primary education.
    pub pupil_primary: Lines<{ asked(Family::PupilPrimary) }>,
    /// For visitors.
    pub visitor: Lines<{ asked(Family::Visitor) }>,
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
        let list = match family {
            Family::Leader => self.leader.all(),
            Family::Staff => self.staff.all(),
            Family::Parent => self.parent.all(),
            Family::PupilSecondary => self.pupil_secondary.all(),
            Family::PupilPrimary => self.pupil_primary.all(),
            Family::Visitor => self.visitor.all(),
        };
        let place = Instrument::of(family, Revision::First).position(statement)?;
        list.get(place).copied()
    }
}
