//! What two pictures of one team, made at two times, tell when they are laid side by side (domain rules, section 12).
//!
//! Each of them keeps the rules of [`privacy`](super::privacy). Taken away from each other they may give the answers of those who
//! joined or left, or of a small group that was merged in the one and not in the other. Of the earlier picture only numbers of
//! people are kept here and no answers: whoever was taken out since is out of what is stored.

use super::counts::Counts;
use super::group::{Group, Groups};
use super::members::Members;
use super::privacy::{FEWEST, Mode, Shown};
use crate::domain::day::Day;
use crate::domain::instrument::StatementId;

/// The fewest people who must have joined, and the fewest who must have left, for a new picture to be handed on without a word:
/// each of three knows their own answers, and two are left that could be either's.
pub const FEWEST_CHANGED: u32 = 3;

/// A picture that was handed on from this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When.
    pub day: Day,
    /// How many people each group had then. Who they were is known of those who are still there alone
    /// ([`Member::is_shared`](super::Member::is_shared)).
    pub people: Vec<(Group, u32)>,
    /// How many people answered each statement that was shown, by the groups that were shown.
    pub answers: Vec<(Groups, Vec<(StatementId, u32)>)>,
}

/// What a new picture is beside the one that was handed on before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The same people with the same answers.
    Nothing,
    /// It can be handed on.
    Enough,
    /// Both together would give away the answers of so few people, to one statement at least.
    GivesAway(u32),
}

impl Snapshot {
    /// The picture of today, as one that is handed on.
    pub fn of(members: &Members, mode: Mode, day: Day) -> Self {
        Self {
            day,
            people: members.by_group(),
            answers: answers(&Shown::of(&members.counts(), mode)),
        }
    }

    /// What the team of today would tell, beside this one.
    ///
    /// Statement by statement the people of both pictures fall apart into those who are in this group of the one and in that
    /// group of the other, and those who are in one picture alone. Whoever has both pictures can come at each of these parts, so
    /// none may be too small. In an open team all see all, and there is nothing to give away.
    pub fn change(&self, members: &Members, mode: Mode) -> Change {
        let stayed = members.counts_of(|it| it.is_shared());
        let joined = members.counts_of(|it| !it.is_shared());
        if joined.is_empty() && self.people == stayed.people() {
            return Change::Nothing;
        }
        if mode == Mode::Open {
            return Change::Enough;
        }
        let mut now = stayed.clone();
        now.merge(&joined);
        let now = answers(&Shown::of(&now, mode));
        let least = parts(&self.answers, &now, &stayed)
            .chain(parts(&now, &self.answers, &stayed))
            .filter(Part::is_too_small)
            .map(|part| part.people)
            .min();
        least.map_or(Change::Enough, Change::GivesAway)
    }
}

/// People whose answers to one statement can be worked out from two pictures.
struct Part {
    people: u32,
    /// Whether one of them was there at both times.
    stayed: bool,
}

impl Part {
    const fn is_too_small(&self) -> bool {
        let fewest = if self.stayed { FEWEST } else { FEWEST_CHANGED };
        0 < self.people && self.people < fewest
    }
}

type Answers = [(Groups, Vec<(StatementId, u32)>)];

/// How many people answered each statement that is shown.
fn answers(shown: &Shown) -> Vec<(Groups, Vec<(StatementId, u32)>)> {
    let groups = shown.groups().iter().map(|group| {
        let statements = group.statements().iter();
        let people = statements.map(|(statement, it)| (*statement, it.people()));
        (group.groups(), people.collect())
    });
    groups.collect()
}

/// The parts that the groups of one picture fall into by those of another.
fn parts(one: &Answers, other: &Answers, stayed: &Counts) -> impl Iterator<Item = Part> {
    let statements = one.iter().flat_map(|(groups, statements)| {
        let of_group = |(statement, people): &(StatementId, u32)| (*groups, *statement, *people);
        statements.iter().map(of_group)
    });
    statements.flat_map(|(groups, statement, people)| {
        let stayed = |groups| stayed.answers(groups, statement);
        let mut parts: Vec<Part> = other
            .iter()
            .filter(|(_, shown)| shown.iter().any(|(it, _)| *it == statement))
            .map(|(others, _)| stayed(groups.both(*others)))
            .map(|people| Part {
                people,
                stayed: true,
            })
            .collect();
        let in_both: u32 = parts.iter().map(|part| part.people).sum();
        parts.push(Part {
            people: people.saturating_sub(in_both),
            stayed: stayed(groups) > in_both,
        });
        parts
    })
}
