//! The shape of what a language calls the sectors and the roles in them. Roles have stable ids in the domain; what they are
//! called may follow the sector.

use crate::domain::role::{Role, Sector};

/// A name that may differ between primary and secondary education.
#[derive(Clone, Copy, Debug)]
pub struct BySector {
    /// In primary education.
    pub primary: &'static str,
    /// In secondary education.
    pub secondary: &'static str,
}

impl BySector {
    /// The same name in both.
    pub const fn same(name: &'static str) -> Self {
        Self {
            primary: name,
            secondary: name,
        }
    }

    /// The name in a sector.
    pub const fn of(self, sector: Sector) -> &'static str {
        match sector {
            Sector::Primary => self.primary,
            Sector::Secondary => self.secondary,
        }
    }
}

/// The names of the sectors and roles, without a capital.
#[allow(
    missing_docs,
    reason = "most fields are named after the role they name"
)]
#[derive(Debug)]
pub struct RoleWords {
    pub sectors: BySector,
    /// What parents and pupils call such a school.
    pub schools: BySector,
    pub board: BySector,
    pub school_leader: BySector,
    pub team_leader: BySector,
    pub hr: BySector,
    pub teacher: BySector,
    pub mentor: BySector,
    pub care_team: BySector,
    pub support: BySector,
    /// Follows the name of support staff in the list to choose from: who that is.
    pub support_such_as: &'static str,
    pub parent: BySector,
    /// In each sector the pupils have a role of their own.
    pub pupil: BySector,
    pub visitor: BySector,
}

impl RoleWords {
    /// What a role is called in a sector.
    pub const fn name(&self, role: Role, sector: Sector) -> &'static str {
        let name = match role {
            Role::Board => self.board,
            Role::SchoolLeader => self.school_leader,
            Role::TeamLeader => self.team_leader,
            Role::Hr => self.hr,
            Role::Teacher => self.teacher,
            Role::Mentor => self.mentor,
            Role::CareTeam => self.care_team,
            Role::Support => self.support,
            Role::Parent => self.parent,
            Role::PupilSecondary | Role::PupilPrimary => self.pupil,
            Role::Visitor => self.visitor,
        };
        name.of(sector)
    }

    /// What a role is called in the list to choose from: with who that is if the name does not tell.
    pub fn name_to_choose(&self, role: Role, sector: Sector) -> String {
        let name = self.name(role, sector);
        match role {
            Role::Support => format!("{name}{}", self.support_such_as),
            _ => name.to_owned(),
        }
    }

    /// What a sector is called in the list to choose from.
    pub fn sector_to_choose(&self, sector: Sector) -> String {
        format!("{} ({})", self.sectors.of(sector), self.schools.of(sector))
    }
}
