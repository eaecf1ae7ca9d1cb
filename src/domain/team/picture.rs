//! What is handed on of a team: a picture with a name and a date.
//!
//! It holds what may be shown and nothing else, so it can be sent, kept and laid beside another school's.

use super::name::Name;
use super::privacy::Shown;
use crate::domain::day::Day;

/// A team as it was on a day, for others to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamPicture {
    /// What its collector calls the team.
    pub name: Name,
    /// When it was made.
    pub day: Day,
    /// The counts.
    pub shown: Shown,
}
