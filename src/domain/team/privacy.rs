//! The one door to numbers that may be shown (domain rules, sections 7 and 12).
//!
//! Whoever collects links can open each of them. Those in the room, and those who get a team link, see [`Shown`] alone, and
//! everything they see is worked out from it: so no two numbers on a page can be set off against each other to find what is
//! not in it. What it holds are counts of groups of [`FEWEST`] people or more that have nobody in common:
//!
//! - a smaller group inside the school is merged with the other small ones, and with the next smallest if they are still too
//!   few. A part of a merged group stands nowhere else, so nothing can be taken away from it;
//! - a smaller group around the school is left out, since it is added to nothing;
//! - a statement with fewer than [`FEWEST`] answers is left out. «Don't know» is an answer;
//! - scores come from these counts and not from the people's own scores: of somebody who left a statement open, the two
//!   together would give the answers away.
//!
//! What visitors wrote comes through a door of its own beside it, [`Notes`], by the same number.
//!
//! Why five: if all but one gave the same answer, that one is seen, and only they know who it is.

mod notes;

pub use notes::Notes;

use super::counts::Counts;
use super::distribution::Distribution;
use super::group::{Group, Groups};
use crate::domain::instrument::StatementId;

/// The fewest people that are shown as a group, and the fewest answers of a statement.
pub const FEWEST: u32 = 5;

/// The most people that a group which is read may have: more than any board has, and so few that nothing overflows.
pub const MOST: u32 = 1_000_000;

/// Who may see what. It is chosen before the first answer comes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Groups under [`FEWEST`] are merged or left out.
    #[default]
    Protected,
    /// All see all: a small team agreed so beforehand. Every page of it says so.
    Open,
}

/// The counts that may be shown. They can be read, and there is no way from them to the people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    mode: Mode,
    /// No group is in two of them; in the order of their first group.
    groups: Vec<ShownGroup>,
}

/// A group, or several small ones merged, with how often each answer was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownGroup {
    groups: Groups,
    people: u32,
    /// In the order of [`Group::statements`]; those with too few answers are not in it.
    statements: Vec<(StatementId, Distribution)>,
}

/// What was read cannot have come through this door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotShown;

impl Shown {
    /// Nobody.
    pub const fn nobody(mode: Mode) -> Self {
        Self {
            mode,
            groups: Vec::new(),
        }
    }

    /// What of these counts may be shown.
    pub fn of(counts: &Counts, mode: Mode) -> Self {
        let groups = counts.groups.iter().map(|counts| ShownGroup {
            groups: counts.group.into(),
            people: counts.people,
            statements: counts.statements.clone(),
        });
        Self::settled(groups.collect(), mode)
    }

    /// Groups that were shown before, as somebody wrote them down: a link, a file.
    ///
    /// # Errors
    /// [`NotShown`] if a group would not have been shown so: the door holds for what is read as well.
    pub fn from_groups(groups: Vec<ShownGroup>, mode: Mode) -> Result<Self, NotShown> {
        let shown = Self::settled(groups.clone(), mode);
        if shown.groups == groups {
            Ok(shown)
        } else {
            Err(NotShown)
        }
    }

    /// Two pictures of different people as one. If they were merged in different ways, groups are merged until both fit.
    ///
    /// It is open only if both are. If one is, no more of it is taken than would be shown in protected mode: what was hidden in
    /// the sum would be found again by taking the other picture away. So its small groups may be missing.
    pub fn merge(&self, other: &Self) -> Self {
        let mode = match (self.mode, other.mode) {
            (Mode::Open, Mode::Open) => Mode::Open,
            _ => Mode::Protected,
        };
        let groups = [self, other].map(|it| Self::settled(it.groups.clone(), mode).groups);
        Self::settled(groups.concat(), mode)
    }

    /// Whether small groups are left out.
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// The groups that are shown, those inside the school first.
    pub fn groups(&self) -> &[ShownGroup] {
        &self.groups
    }

    /// The groups inside the school: the picture is made from them.
    pub fn inside(&self) -> impl Iterator<Item = &ShownGroup> {
        self.groups.iter().filter(|group| group.is_inside())
    }

    /// The groups around the school: each a ring of its own.
    pub fn around(&self) -> impl Iterator<Item = &ShownGroup> {
        self.groups.iter().filter(|group| !group.is_inside())
    }

    /// Everybody inside the school as one group: the sum of the groups that are shown; `None` if there is none.
    pub fn all_inside(&self) -> Option<ShownGroup> {
        self.inside().cloned().reduce(ShownGroup::with)
    }

    /// Some of the groups that are shown, each as it is: a merged one if any of these groups is in it.
    pub fn only(&self, wanted: Groups) -> Self {
        let groups = self.groups.iter().filter(|it| it.groups.overlaps(wanted));
        Self {
            mode: self.mode,
            groups: groups.cloned().collect(),
        }
    }

    /// How many people are in it.
    pub fn people(&self) -> u32 {
        self.groups.iter().map(|group| group.people).sum()
    }

    /// The groups put together that have a group in common or are too small, without the answers that are too few.
    fn settled(groups: Vec<ShownGroup>, mode: Mode) -> Self {
        let parts: Vec<_> = groups.iter().map(|it| (it.groups, it.people)).collect();
        let partition = partition(&parts, mode);
        let mut shown: Vec<ShownGroup> = partition
            .iter()
            .filter_map(|whole| {
                let parts = groups.iter().filter(|part| whole.overlaps(part.groups));
                parts.cloned().reduce(ShownGroup::with)
            })
            .collect();
        for group in &mut shown {
            let fewest = fewest(mode);
            group
                .statements
                .retain(|(_, distribution)| distribution.people() >= fewest);
        }
        Self {
            mode,
            groups: shown,
        }
    }
}

impl ShownGroup {
    /// A group that was shown before, as somebody wrote it down; [`Shown::from_groups`] judges it.
    ///
    /// # Errors
    /// [`NotShown`] if there is no group in it, it has more people than [`MOST`], groups around the school are merged, or there is
    /// a statement it is not asked, that stands twice or out of its order, on another scale, or with more answers than people.
    pub fn new(
        groups: Groups,
        people: u32,
        statements: Vec<(StatementId, Distribution)>,
    ) -> Result<Self, NotShown> {
        let first = groups.iter().next().ok_or(NotShown)?;
        let is_merged = groups.iter().count() > 1;
        if people > MOST || (is_merged && !groups.iter().all(Group::is_inside)) {
            return Err(NotShown);
        }
        let mut asked = first.statements().into_iter();
        for (statement, distribution) in &statements {
            let is_asked = asked.any(|it| it == *statement);
            // Each one first: the sum of larger numbers might come out small.
            let fits = distribution.scale() == first.scale()
                && distribution.counts().iter().all(|it| *it <= people)
                && distribution.dont_know() <= people
                && distribution.people() <= people;
            if !is_asked || !fits {
                return Err(NotShown);
            }
        }
        Ok(Self {
            groups,
            people,
            statements,
        })
    }

    /// The groups in it: one, or the small ones that were merged.
    pub const fn groups(&self) -> Groups {
        self.groups
    }

    /// How many people are in it.
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// Whether it is a group inside the school.
    pub fn is_inside(&self) -> bool {
        self.groups.iter().all(Group::is_inside)
    }

    /// Its first group, by which its statements and its scale are known: merged groups are asked the same.
    pub fn kind(&self) -> Group {
        // There is one: no group is made without.
        self.groups.iter().next().unwrap_or(Group::Teaching)
    }

    /// Each statement that is shown, with how often each answer was given, in the order of the cycle.
    pub fn statements(&self) -> &[(StatementId, Distribution)] {
        &self.statements
    }

    /// How often each answer was given to a statement; `None` if it is not shown.
    pub fn distribution(&self, statement: StatementId) -> Option<&Distribution> {
        self.statements
            .iter()
            .find_map(|(id, distribution)| (*id == statement).then_some(distribution))
    }

    /// Both as one. They are groups inside the school, or the same group of two teams.
    fn with(mut self, other: Self) -> Self {
        let statements = self.kind().statements().into_iter();
        self.statements = statements
            .filter_map(|statement| {
                let ours = self.distribution(statement).copied();
                let theirs = other.distribution(statement).copied();
                let both = match (ours, theirs) {
                    (Some(mut ours), Some(theirs)) => {
                        ours.merge(&theirs);
                        ours
                    }
                    (one, another) => one.or(another)?,
                };
                Some((statement, both))
            })
            .collect();
        self.groups = self.groups.union(other.groups);
        self.people += other.people;
        self
    }
}

/// From how many people on something of a team is shown.
pub(super) const fn fewest(mode: Mode) -> u32 {
    match mode {
        Mode::Protected => FEWEST,
        Mode::Open => 1,
    }
}

/// Which groups are shown together, from how many people each has.
fn partition(parts: &[(Groups, u32)], mode: Mode) -> Vec<Groups> {
    let mut wholes: Vec<(Groups, u32)> = Vec::new();
    // Those that have a group in common belong together.
    for &part in parts {
        let (met, apart): (Vec<_>, Vec<_>) =
            wholes.into_iter().partition(|it| it.0.overlaps(part.0));
        wholes = apart;
        wholes.push(met.into_iter().fold(part, both));
    }
    let fewest = fewest(mode);
    let (inside, around): (Vec<_>, Vec<_>) =
        in_order(&wholes).partition(|(groups, _)| groups.iter().all(Group::is_inside));
    let (small, mut large): (Vec<_>, Vec<_>) =
        inside.into_iter().partition(|(_, people)| *people < fewest);
    if let Some(mut merged) = small.into_iter().reduce(both) {
        while merged.1 < fewest
            && let Some(next) = smallest(&large)
        {
            merged = both(merged, large.remove(next));
        }
        if merged.1 >= fewest {
            large.push(merged);
        }
    }
    large.extend(around.into_iter().filter(|(_, people)| *people >= fewest));
    in_order(&large).map(|(groups, _)| groups).collect()
}

/// Groups that have nobody in common, in the order of the first group in each.
fn in_order(wholes: &[(Groups, u32)]) -> impl Iterator<Item = (Groups, u32)> {
    Group::ALL.into_iter().filter_map(|group| {
        let mut wholes = wholes.iter().copied();
        wholes.find(|(groups, _)| groups.iter().next() == Some(group))
    })
}

fn both(one: (Groups, u32), other: (Groups, u32)) -> (Groups, u32) {
    (one.0.union(other.0), one.1 + other.1)
}

/// The place of the one with the fewest people.
fn smallest(wholes: &[(Groups, u32)]) -> Option<usize> {
    let places = wholes.iter().enumerate();
    let smallest = places.min_by_key(|(_, (_, people))| *people)?;
    Some(smallest.0)
}
