//! What somebody tells of a scan: all answers, or the ten scores alone.
//!
//! Pages that show a result take this and need not know which of the two it is, but where they show answers or a role.

use super::reading::{Reading, Scores};
use super::response::{Month, Response, Tag};
use super::role::Family;

/// A result as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a page has one or two of them; in the browser they are small enough"
)]
pub enum Told {
    /// Everything that was answered, and in which role.
    Answers(Response),
    /// The ten scores, without the role.
    Scores(Scores),
}

impl Told {
    /// What it says of each element.
    pub fn reading(&self) -> Reading {
        match self {
            Self::Answers(response) => Reading::person(response),
            Self::Scores(scores) => Reading::scores(scores),
        }
    }

    /// The answers, if they are told.
    pub const fn answers(&self) -> Option<&Response> {
        match self {
            Self::Answers(response) => Some(response),
            Self::Scores(_) => None,
        }
    }

    /// The family of roles, if the role is told.
    pub fn family(&self) -> Option<Family> {
        Some(self.answers()?.respondent().role().family())
    }

    /// The month of the last answer, if it is told.
    pub const fn month(&self) -> Option<Month> {
        match self {
            Self::Answers(response) => response.month(),
            Self::Scores(scores) => scores.month(),
        }
    }

    /// The random mark.
    pub const fn tag(&self) -> Tag {
        match self {
            Self::Answers(response) => response.tag(),
            Self::Scores(scores) => scores.tag(),
        }
    }
}
