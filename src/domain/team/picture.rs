//! What is handed on of a team: a picture with a name and a date.
//!
//! It holds what may be shown and nothing else, so it can be sent, kept and laid beside another school's.

use super::group::Groups;
use super::name::Name;
use super::privacy::{Shown, ShownGroup};
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

/// Why two pictures cannot be put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMerged {
    /// They have the same numbers: it is one picture.
    SamePicture,
    /// They have the same name and a group in common: two pictures of one team, as it seems, so that people would count twice.
    SameTeam,
    /// There is too little in both of them together.
    Nobody,
}

impl TeamPicture {
    /// The groups that both pictures have. In these somebody may be in both, and nothing in the pictures tells.
    pub fn groups_in_both(&self, other: &Self) -> Groups {
        let all = |it: &Self| {
            let groups = it.shown.groups().iter().map(ShownGroup::groups);
            groups.fold(Groups::default(), Groups::union)
        };
        all(self).both(all(other))
    }

    /// Both pictures as one, under a new name and of the later day. They must be of different people, as somebody who knows the teams
    /// can say. What may be shown of both is for [`Shown::merge`] to say.
    ///
    /// # Errors
    /// [`NotMerged`] if the pictures themselves tell that they are of the same people, or if nothing of them can be shown.
    pub fn merge(&self, other: &Self, name: Name) -> Result<Self, NotMerged> {
        if self.shown == other.shown {
            return Err(NotMerged::SamePicture);
        }
        if self.name.is_same(&other.name) && !self.groups_in_both(other).is_empty() {
            return Err(NotMerged::SameTeam);
        }
        let shown = self.shown.merge(&other.shown);
        if shown.groups().is_empty() {
            return Err(NotMerged::Nobody);
        }
        Ok(Self {
            name,
            day: self.day.max(other.day),
            shown,
        })
    }
}
