//! What somebody keeps to lay beside something later: a result, or the picture of a team, under a name and a day; and what a
//! leader predicted of a team.
//!
//! It holds what a link holds and no more, so that keeping something tells nothing that sending it would not.

use super::day::Day;
use super::reading::{Reading, Scores};
use super::team::{Name, TeamId, TeamPicture};
use super::told::Told;

/// Something that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What its keeper calls it.
    pub name: Name,
    /// When it was kept. When it was answered stands in it, if that is told.
    pub day: Day,
    /// What was kept.
    pub what: Recorded,
}

/// What can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a reader keeps a few of them; in the browser they are small enough"
)]
pub enum Recorded {
    /// The result of one person.
    Told(Told),
    /// What may be shown of a team.
    Team(TeamPicture),
}

impl Recorded {
    /// What it says of each element: of a team, what those inside the school say. `None` if nothing of them may be shown.
    pub fn reading(&self) -> Option<Reading> {
        match self {
            Self::Told(told) => Some(told.reading()),
            Self::Team(picture) => Reading::team(&picture.shown),
        }
    }
}

/// How a leader thinks that staff see the school, told before the picture of the team was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// The team of this device that it is about.
    pub team: TeamId,
    /// A score for each element that was predicted.
    pub scores: Scores,
}
