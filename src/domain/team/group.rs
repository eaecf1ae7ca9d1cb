//! The groups whose answers can be shown apart.

use std::fmt;

use crate::domain::instrument::{Instrument, Revision, Scale, StatementId};
use crate::domain::role::{Family, Role};

/// Roles that see the school from the same place. Those who lead and those who work in the school make the picture; parents
/// and pupils are rings of their own, never averaged in (domain rules, section 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Those who lead: policy as it is intended (PSO 2.3).
    Leaders,
    /// Teachers, mentors and care teams: policy as it is experienced (PSO 2.3).
    Teaching,
    /// Support staff.
    Support,
    /// Parents and carers.
    Parents,
    /// Pupils in secondary education.
    PupilsSecondary,
    /// Pupils in primary education, on a scale of four.
    PupilsPrimary,
    /// Visitors of a collegial visitation.
    Visitors,
}

impl Group {
    /// Every group, those inside the school first.
    pub const ALL: [Self; 7] = [
        Self::Leaders,
        Self::Teaching,
        Self::Support,
        Self::Parents,
        Self::PupilsSecondary,
        Self::PupilsPrimary,
        Self::Visitors,
    ];

    /// The group of a role.
    pub const fn of(role: Role) -> Self {
        match role {
            Role::Board | Role::SchoolLeader | Role::TeamLeader | Role::Hr => Self::Leaders,
            Role::Teacher | Role::Mentor | Role::CareTeam => Self::Teaching,
            Role::Support => Self::Support,
            Role::Parent => Self::Parents,
            Role::PupilSecondary => Self::PupilsSecondary,
            Role::PupilPrimary => Self::PupilsPrimary,
            Role::Visitor => Self::Visitors,
        }
    }

    /// A role of it, to read its statements as.
    pub const fn role(self) -> Role {
        match self {
            Self::Leaders => Role::SchoolLeader,
            Self::Teaching => Role::Teacher,
            Self::Support => Role::Support,
            Self::Parents => Role::Parent,
            Self::PupilsSecondary => Role::PupilSecondary,
            Self::PupilsPrimary => Role::PupilPrimary,
            Self::Visitors => Role::Visitor,
        }
    }

    /// The family that says what it is asked.
    pub const fn family(self) -> Family {
        match self {
            Self::Leaders => Family::Leader,
            Self::Teaching | Self::Support => Family::Staff,
            Self::Parents => Family::Parent,
            Self::PupilsSecondary => Family::PupilSecondary,
            Self::PupilsPrimary => Family::PupilPrimary,
            Self::Visitors => Family::Visitor,
        }
    }

    /// Whether it leads or works in the school: only such groups are merged with one another.
    pub const fn is_inside(self) -> bool {
        self.family().works_inside()
    }

    /// The scale it answers on.
    pub const fn scale(self) -> Scale {
        Instrument::of(self.family(), Revision::NEWEST).scale()
    }

    /// All it was ever asked, in the order of the cycle: the statements of every revision.
    pub fn statements(self) -> Vec<StatementId> {
        let mut all: Vec<StatementId> = Vec::new();
        for revision in Revision::ALL {
            for statement in Instrument::of(self.family(), revision).statements() {
                if !all.contains(statement) {
                    all.push(*statement);
                }
            }
        }
        all
    }

    /// The stable name in stored documents and in exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Leaders => "leaders",
            Self::Teaching => "teaching",
            Self::Support => "support",
            Self::Parents => "parents",
            Self::PupilsSecondary => "pupils_vo",
            Self::PupilsPrimary => "pupils_po",
            Self::Visitors => "visitors",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of groups.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Groups(u8);

impl Groups {
    /// Whether a group is in it.
    pub const fn contains(self, group: Group) -> bool {
        self.0 & group.bit() != 0
    }

    /// Both sets together.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The groups that are in both.
    pub const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the two have a group in common.
    pub const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is no group in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The groups, in the order of [`Group::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Group> {
        Group::ALL
            .into_iter()
            .filter(move |group| self.contains(*group))
    }
}

impl From<Group> for Groups {
    fn from(group: Group) -> Self {
        Self(group.bit())
    }
}

impl FromIterator<Group> for Groups {
    fn from_iter<I: IntoIterator<Item = Group>>(groups: I) -> Self {
        groups
            .into_iter()
            .fold(Self::default(), |all, group| all.union(group.into()))
    }
}

impl fmt::Debug for Groups {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
