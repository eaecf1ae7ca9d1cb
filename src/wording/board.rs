//! The shape of what is said about several schools side by side, and about two pictures put together; each language fills it in.

#![allow(
    missing_docs,
    reason = "most fields are named after what they say; a doc tells when it is said, or what goes into the holes"
)]

use super::phrase::{Count, Phrase};
use crate::domain::board::WhyNotShown;
use crate::domain::team::NotMerged;

/// Everything about a board's view.
#[derive(Debug)]
pub struct BoardWords {
    pub title: &'static str,
    pub intro: &'static str,
    /// What a school is here, and that there is no total.
    pub what: &'static str,
    /// Unfolds the field for team links.
    pub add: &'static str,
    /// Links of one person, which belong into a team.
    pub persons: Count,
    /// There is no school yet.
    pub none: &'static str,
    /// Labels the choice of the order.
    pub order: &'static str,
    pub by_name: &'static str,
    /// Names the table.
    pub table: &'static str,
    /// What a cell leads to.
    pub hint: &'static str,
    /// Above the names of the schools.
    pub school: &'static str,
    /// The day of a team of this device.
    pub now: &'static str,
    /// Beside a school that is open.
    pub open: &'static str,
    /// After the name of a picture that is not shown.
    pub too_few: &'static str,
    pub older: &'static str,
    /// Above the list of the schools.
    pub choose: &'static str,
    pub take_away: &'static str,
    pub taken_away: &'static str,
    pub brought_back: &'static str,
    /// Above what the schools share.
    pub shared: &'static str,
    pub flows_everywhere: &'static str,
    pub sticks_everywhere: &'static str,
    pub nothing_shared: &'static str,
    /// There is one school alone.
    pub one_alone: &'static str,
    /// Above the invitations.
    pub visits: &'static str,
    /// That they are ideas.
    pub visits_text: &'static str,
    /// The host, then the guest.
    pub visit_flows: Phrase<2>,
    /// The same if it goes well at times.
    pub visit_wavers: Phrase<2>,
    pub no_visits: &'static str,
    /// Puts team links on the board.
    pub keep: &'static str,
    /// Team links are not kept on the device.
    pub not_kept: &'static str,
    pub merge: MergeWords,
}

impl BoardWords {
    /// Why a picture is not shown.
    pub const fn why(&self, why: WhyNotShown) -> &'static str {
        match why {
            WhyNotShown::TooFew => self.too_few,
            WhyNotShown::Older => self.older,
        }
    }
}

/// Putting two pictures together.
#[derive(Debug)]
pub struct MergeWords {
    pub title: &'static str,
    /// When one may do so, and what comes of it.
    pub text: &'static str,
    pub label: &'static str,
    pub name: &'static str,
    pub merge: &'static str,
    pub no_link: &'static str,
    pub same_picture: &'static str,
    pub same_team: &'static str,
    pub nobody: &'static str,
    pub too_long: &'static str,
}

impl MergeWords {
    /// Why two pictures cannot be put together.
    pub const fn why_not(&self, why: NotMerged) -> &'static str {
        match why {
            NotMerged::SamePicture => self.same_picture,
            NotMerged::SameTeam => self.same_team,
            NotMerged::Nobody => self.nobody,
        }
    }
}
