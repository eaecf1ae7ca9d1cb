//! Several people's answers, laid together: who is in a team, how their answers are counted, and what of it may be shown.
//!
//! Links come in ([`gather`]), persons are kept once each ([`members`]), their answers are counted by group ([`counts`]), and
//! numbers come out by one door ([`privacy`]). On one device they may answer in a [`round`]. What the shown numbers mean is for [`reading`](super::reading) to say.

pub mod counts;
pub mod distribution;
pub mod gather;
pub mod group;
pub mod members;
pub mod name;
pub mod picture;
pub mod privacy;
pub mod round;
pub mod snapshot;
pub mod spread;

pub use counts::Counts;
pub use distribution::{Agreement, Distribution};
pub use gather::{FoundResponse, Gathered, Gatherer, OtherKind, Unreadable};
pub use group::{Group, Groups};
pub use members::{Added, Member, Members, Person};
pub use name::Name;
pub use picture::{NotMerged, TeamPicture};
pub use privacy::{FEWEST, Mode, Notes, Shown, ShownGroup};
pub use round::Round;
pub use snapshot::{Change, Snapshot};

use std::fmt;
use std::str::FromStr;

use super::day::Day;

/// A team somebody collects links for, on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// The random mark by which it is found again.
    pub id: TeamId,
    /// What the collector calls it.
    pub name: Name,
    /// Whether small groups are hidden. It is chosen before the first answer comes in.
    mode: Mode,
    /// Those whose links came in.
    pub members: Members,
    /// Its picture as it was last handed on from this device.
    snapshot: Option<Snapshot>,
}

/// A random mark of 32 bits that names a team on this device and in its addresses, where it is written as `1a2b3c4d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TeamId(pub u32);

/// What was given does not name a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTeamId;

impl fmt::Display for TeamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl FromStr for TeamId {
    type Err = NoTeamId;

    fn from_str(text: &str) -> Result<Self, NoTeamId> {
        let id = u32::from_str_radix(text, 16).map(Self);
        // A sign or upper case would be read as well.
        id.ok().filter(|id| id.to_string() == text).ok_or(NoTeamId)
    }
}

/// The mode of a team cannot be changed any more: answers have come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswersAreIn;

impl Team {
    /// A team without anyone in it.
    pub const fn new(id: TeamId, name: Name, mode: Mode) -> Self {
        Self {
            id,
            name,
            mode,
            members: Members::new(),
            snapshot: None,
        }
    }

    /// Whether small groups are hidden.
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// Chooses whether small groups are hidden.
    ///
    /// # Errors
    /// [`AnswersAreIn`] once there are members: who answered did so under what was agreed (domain rules, section 12).
    pub fn set_mode(&mut self, mode: Mode) -> Result<(), AnswersAreIn> {
        if !self.members.is_empty() && mode != self.mode {
            return Err(AnswersAreIn);
        }
        self.mode = mode;
        Ok(())
    }

    /// What may be shown of it.
    pub fn shown(&self) -> Shown {
        Shown::of(&self.members.counts(), self.mode)
    }

    /// What its visitors wrote, as far as it may be shown.
    pub fn notes(&self) -> Notes {
        Notes::of(&self.members, self.mode)
    }

    /// Whether there are visitors among its people.
    pub fn has_visitors(&self) -> bool {
        let mut people = self.members.iter();
        people.any(|it| Group::of(it.respondent().role()) == Group::Visitors)
    }

    /// Its picture as it was last handed on from this device.
    pub const fn snapshot(&self) -> Option<&Snapshot> {
        self.snapshot.as_ref()
    }

    /// What handing it on now would tell, beside the picture that was handed on before.
    pub fn change(&self) -> Change {
        match &self.snapshot {
            Some(snapshot) => snapshot.change(&self.members, self.mode),
            None => Change::Enough,
        }
    }

    /// Remembers that its picture was handed on.
    pub fn hand_on(&mut self, day: Day) {
        self.snapshot = Some(Snapshot::of(&self.members, self.mode, day));
        self.members.mark_shared();
    }

    /// A team as it was kept on a device.
    pub const fn kept(
        id: TeamId,
        name: Name,
        mode: Mode,
        members: Members,
        snapshot: Option<Snapshot>,
    ) -> Self {
        Self {
            id,
            name,
            mode,
            members,
            snapshot,
        }
    }
}
