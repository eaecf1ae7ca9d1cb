//! Who answers: the sector, the role, and the family of roles that is asked the same statements.
//!
//! Roles have stable ids here; their names are wording, and follow the sector.

use std::str::FromStr;

/// The kind of school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sector {
    /// Primary education (po).
    Primary,
    /// Secondary education (vo).
    Secondary,
}

/// Somebody's part in or around a school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Director or member of the central staff.
    Board,
    /// Head of a school.
    SchoolLeader,
    /// Leader of a team.
    TeamLeader,
    /// Personnel adviser.
    Hr,
    /// Teacher.
    Teacher,
    /// Mentor of a class or a group of pupils.
    Mentor,
    /// Member of the care team.
    CareTeam,
    /// Support staff (OOP): asked in words with no teaching terms.
    Support,
    /// Parent or carer.
    Parent,
    /// Pupil of a secondary school.
    PupilSecondary,
    /// Pupil of group 6 to 8 of a primary school.
    PupilPrimary,
    /// Visitor of a collegial visitation (HR, section on the Schoolfie).
    Visitor,
}

/// Roles that answer the same list of statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Those who lead: «we, our staff».
    Leader,
    /// Those who work in the school: «I, we».
    Staff,
    /// Parents and carers.
    Parent,
    /// Pupils in secondary education.
    PupilSecondary,
    /// Pupils in primary education: four answers, no middle.
    PupilPrimary,
    /// Visitors: one statement an element.
    Visitor,
}

/// What was given is not the id of a role or a sector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownId;

impl Sector {
    /// Both sectors.
    pub const ALL: [Self; 2] = [Self::Primary, Self::Secondary];

    /// The stable name in addresses and stored documents.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Primary => "po",
            Self::Secondary => "vo",
        }
    }
}

impl FromStr for Sector {
    type Err = UnknownId;

    fn from_str(text: &str) -> Result<Self, UnknownId> {
        Self::ALL
            .into_iter()
            .find(|sector| sector.id() == text)
            .ok_or(UnknownId)
    }
}

impl Role {
    /// Every role there is.
    pub const ALL: [Self; 12] = [
        Self::Board,
        Self::SchoolLeader,
        Self::TeamLeader,
        Self::Hr,
        Self::Teacher,
        Self::Mentor,
        Self::CareTeam,
        Self::Support,
        Self::Parent,
        Self::PupilSecondary,
        Self::PupilPrimary,
        Self::Visitor,
    ];

    /// The stable name in stored documents.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::SchoolLeader => "school_leader",
            Self::TeamLeader => "team_leader",
            Self::Hr => "hr",
            Self::Teacher => "teacher",
            Self::Mentor => "mentor",
            Self::CareTeam => "care_team",
            Self::Support => "support",
            Self::Parent => "parent",
            Self::PupilSecondary => "pupil_vo",
            Self::PupilPrimary => "pupil_po",
            Self::Visitor => "visitor",
        }
    }

    /// The family, which fixes the list of statements and the response scale.
    pub const fn family(self) -> Family {
        match self {
            Self::Board | Self::SchoolLeader | Self::TeamLeader | Self::Hr => Family::Leader,
            Self::Teacher | Self::Mentor | Self::CareTeam | Self::Support => Family::Staff,
            Self::Parent => Family::Parent,
            Self::PupilSecondary => Family::PupilSecondary,
            Self::PupilPrimary => Family::PupilPrimary,
            Self::Visitor => Family::Visitor,
        }
    }

    /// Whether the role can be chosen in a sector. Primary education has no mentors; links from before 2026-11-24 may have.
    pub fn is_offered_in(self, sector: Sector) -> bool {
        self.exists_in(sector) && (self, sector) != (Self::Mentor, Sector::Primary)
    }

    /// Whether the role exists in a sector: pupils have one of their own in each.
    pub fn exists_in(self, sector: Sector) -> bool {
        match self {
            Self::PupilPrimary => sector == Sector::Primary,
            Self::PupilSecondary => sector == Sector::Secondary,
            _ => true,
        }
    }
}

impl FromStr for Role {
    type Err = UnknownId;

    fn from_str(text: &str) -> Result<Self, UnknownId> {
        Self::ALL
            .into_iter()
            .find(|role| role.id() == text)
            .ok_or(UnknownId)
    }
}

impl Family {
    /// Every family there is.
    pub const ALL: [Self; 6] = [
        Self::Leader,
        Self::Staff,
        Self::Parent,
        Self::PupilSecondary,
        Self::PupilPrimary,
        Self::Visitor,
    ];

    /// Whether it works in the school; the others see it from around.
    pub const fn works_inside(self) -> bool {
        matches!(self, Self::Leader | Self::Staff)
    }
}
