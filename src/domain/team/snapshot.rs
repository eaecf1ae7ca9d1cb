//! What two pictures of one team, made at two times, tell when they are laid side by side (domain rules, section 12).
//!
//! Each of them keeps the rules of [`privacy`](super::privacy). Taken away from each other they may give the answers of those who
//! joined or left, or of a small group that was merged in the one and not in the other.

use super::group::{Group, Groups};
use super::members::{Members, count};
use super::privacy::{FEWEST, Mode, partition};
use crate::domain::day::Day;

/// The fewest people who must have joined or left for a new picture to be handed on without a word.
pub const FEWEST_CHANGED: u32 = 3;

/// A picture that was handed on from this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When.
    pub day: Day,
    /// How many people each group had then. Who they were is known of those who are still there alone
    /// ([`Member::is_shared`](super::Member::is_shared)).
    pub people: Vec<(Group, u32)>,
}

/// What a new picture is beside the one that was handed on before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The same people with the same answers.
    Nothing,
    /// It can be handed on.
    Enough,
    /// Both together would give away the answers of so few people.
    GivesAway(u32),
}

impl Snapshot {
    /// What the team of today would tell, beside this one.
    pub fn change(&self, members: &Members, mode: Mode) -> Change {
        let stayed = count(members.iter().filter(|it| it.is_shared()));
        let joined = count(members.iter().filter(|it| !it.is_shared()));
        let then = |groups| people(&self.people, groups);
        let stay = |groups| people(&stayed, groups);
        let join = |groups| people(&joined, groups);
        if Group::ALL.into_iter().all(|group| {
            let group = Groups::from(group);
            join(group) == 0 && then(group) == stay(group)
        }) {
            return Change::Nothing;
        }
        let now = members.by_group();
        let mut least = None;
        for before in unions(&self.people, mode) {
            for after in unions(&now, mode) {
                // Who is in the one sum and not in the other: those who stayed, in a group that only one of them has, and those
                // who left or joined.
                let moved = stay(before.without(after)) + stay(after.without(before));
                let left = then(before) - stay(before);
                let apart = moved + left + join(after);
                let fewest = if moved > 0 { FEWEST } else { FEWEST_CHANGED };
                if (1..fewest).contains(&apart) {
                    least = Some(least.map_or(apart, |least: u32| least.min(apart)));
                }
            }
        }
        least.map_or(Change::Enough, Change::GivesAway)
    }
}

/// How many people some groups have.
fn people(counts: &[(Group, u32)], groups: Groups) -> u32 {
    let counted = counts.iter().filter(|(group, _)| groups.contains(*group));
    counted.map(|(_, people)| people).sum()
}

/// All that can be added up from the groups that are shown of so many people, and nothing at all.
fn unions(people: &[(Group, u32)], mode: Mode) -> Vec<Groups> {
    let parts: Vec<_> = people
        .iter()
        .map(|(group, people)| (Groups::from(*group), *people))
        .collect();
    partition(&parts, mode)
        .into_iter()
        .fold(vec![Groups::default()], |mut unions, group| {
            let with: Vec<_> = unions.iter().map(|it| it.union(group)).collect();
            unions.extend(with);
            unions
        })
}
