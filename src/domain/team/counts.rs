//! How often each answer was given, by group: all there is to know of a team, and so not for showing.
//!
//! Nothing outside this folder can read a number of it: what may be shown comes from [`privacy`](super::privacy). Counts can be made and
//! merged:
//!
//! ```
//! use schoolstroom::domain::team::{Counts, Mode, Shown};
//!
//! let mut counts = Counts::default();
//! counts.merge(&Counts::default());
//! assert_eq!(Shown::of(&counts, Mode::Protected).people(), 0);
//! ```
//!
//! Whoever tries to read how many people there are in a group is refused by the compiler:
//!
//! ```compile_fail
//! use schoolstroom::domain::team::Counts;
//!
//! let counts = Counts::default();
//! let _ = counts.groups;
//! ```
//!
//! ```compile_fail
//! use schoolstroom::domain::team::Counts;
//!
//! let counts = Counts::default();
//! let _ = counts.people();
//! ```

use std::fmt;

use super::distribution::Distribution;
use super::group::{Group, Groups};
use crate::domain::instrument::StatementId;
use crate::domain::response::Response;

/// The answers of many people, counted.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// The groups that have people, in the order of [`Group`].
    pub(super) groups: Vec<GroupCounts>,
}

/// The answers of one group, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct GroupCounts {
    pub(super) group: Group,
    pub(super) people: u32,
    /// One for each statement of [`Group::statements`], in that order.
    pub(super) statements: Vec<(StatementId, Distribution)>,
}

impl GroupCounts {
    fn new(group: Group) -> Self {
        let nobody = Distribution::new(group.scale());
        Self {
            group,
            people: 0,
            statements: group
                .statements()
                .into_iter()
                .map(|statement| (statement, nobody))
                .collect(),
        }
    }
}

impl Counts {
    /// Counts one person.
    pub fn add(&mut self, response: &Response) {
        let group = self.group(Group::of(response.respondent().role()));
        group.people += 1;
        for (statement, answer) in response.answers() {
            let counted = group.statements.iter_mut().find(|(id, _)| *id == statement);
            if let (Some((_, distribution)), Some(answer)) = (counted, answer) {
                distribution.add(answer);
            }
        }
    }

    /// Counts the people of another count as well. They must be other people.
    pub fn merge(&mut self, other: &Self) {
        for theirs in &other.groups {
            let ours = self.group(theirs.group);
            ours.people += theirs.people;
            for ((_, ours), (_, theirs)) in ours.statements.iter_mut().zip(&theirs.statements) {
                ours.merge(theirs);
            }
        }
    }

    /// Whether nobody was counted.
    pub(super) const fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// How many people each group has; groups without any are left out.
    pub(super) fn people(&self) -> Vec<(Group, u32)> {
        let groups = self.groups.iter();
        groups.map(|it| (it.group, it.people)).collect()
    }

    /// How many people of some groups answered a statement.
    pub(super) fn answers(&self, groups: Groups, statement: StatementId) -> u32 {
        let statements = self
            .groups
            .iter()
            .filter(|it| groups.contains(it.group))
            .flat_map(|it| &it.statements);
        let answers = statements.filter(|(id, _)| *id == statement);
        answers.map(|(_, it)| it.people()).sum()
    }

    /// The counts of a group; an empty one is made for it if it has none.
    fn group(&mut self, group: Group) -> &mut GroupCounts {
        let place = self.groups.partition_point(|it| it.group < group);
        if self.groups.get(place).is_none_or(|it| it.group != group) {
            self.groups.insert(place, GroupCounts::new(group));
        }
        #[expect(
            clippy::indexing_slicing,
            reason = "it was found there, or put there on the line above"
        )]
        &mut self.groups[place]
    }
}

/// Without a number: what is printed is shown as well.
impl fmt::Debug for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Counts").finish_non_exhaustive()
    }
}

impl<'a> FromIterator<&'a Response> for Counts {
    fn from_iter<I: IntoIterator<Item = &'a Response>>(responses: I) -> Self {
        let mut counts = Self::default();
        for response in responses {
            counts.add(response);
        }
        counts
    }
}
