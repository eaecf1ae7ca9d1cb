//! Somebody who has two pictures, and tries out every sum and difference of their groups.
//!
//! It knows nothing of how the code judges: for each statement that is shown of a group at a time the group may be added, taken away or
//! left out. People who are left over with the same weight can be told apart from all others. Too few of them are given away: under
//! five if somebody among them was there at both times, and else under three.

use std::collections::BTreeMap;

use proptest::prelude::*;

use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Change, Group, Mode, Shown};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{FIRST, SECOND, change, newer};
use crate::notation::statement;
use crate::strategies::check;
use crate::team::{answers, compositions, group_of, shown};

/// When somebody was in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum There {
    Both,
    Then,
    Now,
}

/// So many people of a role, and whether they answered each of two statements.
#[derive(Clone, Copy, Debug)]
struct Some {
    role: Role,
    there: There,
    people: u32,
    answered: [bool; 2],
}

const STATEMENTS: [&str; 2] = [FIRST, SECOND];

/// The people of both times, with a tag for each.
fn pictures(team: &[Some]) -> [Vec<Response>; 2] {
    let mut pictures = [Vec::new(), Vec::new()];
    let mut tag = 0;
    for some in team {
        for _ in 0..some.people {
            tag += 1;
            let given = [(FIRST, 2), (SECOND, 4)].into_iter().zip(some.answered);
            let given: Vec<_> = given.filter(|(_, it)| *it).map(|(it, _)| it).collect();
            let somebody = answers(some.role, tag, &given);
            match some.there {
                There::Both => pictures.iter_mut().for_each(|it| it.push(somebody.clone())),
                There::Then => pictures[0].push(somebody),
                There::Now => pictures[1].push(somebody),
            }
        }
    }
    pictures
}

/// The fewest people that are given away.
fn attacked(then: &[Response], now: &[Response]) -> Option<u32> {
    let pictures = [then, now].map(|people| shown(Mode::Protected, people));
    let least = STATEMENTS.map(|id| attacked_by(&pictures, then, now, id));
    least.into_iter().flatten().min()
}

fn attacked_by(
    pictures: &[Shown; 2],
    then: &[Response],
    now: &[Response],
    id: &str,
) -> Option<u32> {
    let statement = statement(id);
    // Who answered, by group and by when.
    let mut crowd: BTreeMap<(Group, There), u32> = BTreeMap::new();
    let answered = |it: &&Response| it.answer(statement).is_some();
    for somebody in then.iter().filter(answered) {
        let there = if now.contains(somebody) {
            There::Both
        } else {
            There::Then
        };
        *crowd.entry((group_of(somebody), there)).or_default() += 1;
    }
    for somebody in now.iter().filter(answered).filter(|it| !then.contains(it)) {
        *crowd.entry((group_of(somebody), There::Now)).or_default() += 1;
    }
    let seen: Vec<_> = pictures
        .iter()
        .zip([There::Then, There::Now])
        .flat_map(|(shown, time)| shown.groups().iter().map(move |group| (group, time)))
        .filter(|(group, _)| group.distribution(statement).is_some())
        .collect();
    let mut least: Option<u32> = None;
    for place in 0..3_u32.pow(seen.len() as u32) {
        let weight = |at: usize| (place / 3_u32.pow(at as u32) % 3) as i32 - 1;
        let mut left_over: BTreeMap<i32, (u32, bool)> = BTreeMap::new();
        for ((group, there), people) in &crowd {
            let is_in = |at: &usize| {
                let (shown, time) = seen[*at];
                shown.groups().contains(*group) && (*there == There::Both || *there == time)
            };
            let sum = (0..seen.len()).filter(is_in).map(weight).sum();
            let class = left_over.entry(sum).or_default();
            class.0 += people;
            class.1 |= *there == There::Both;
        }
        left_over.remove(&0);
        for (people, stayed) in left_over.into_values() {
            if people < if stayed { 5 } else { 3 } {
                least = Some(least.map_or(people, |it| it.min(people)));
            }
        }
    }
    least
}

fn assert_told(then: &[Response], now: &[Response]) -> Change {
    let change = change(then, now);
    let same = then.len() == now.len() && then.iter().all(|it| now.contains(it));
    let expected = match attacked(then, now) {
        _ if same => Change::Nothing,
        Some(few) => Change::GivesAway(few),
        None => Change::Enough,
    };
    assert_eq!(change, expected);
    change
}

/// All ways in which up to nine leaders and support staff can have stayed, left and joined.
#[test]
fn of_two_small_groups_all_that_is_given_away_is_told() {
    let mut told = [0; 3];
    for sizes in compositions(6, 9) {
        let kinds = [There::Both, There::Then, There::Now]
            .map(|there| [Role::TeamLeader, Role::Support].map(|role| (role, there)));
        let some = kinds.into_iter().flatten().zip(sizes);
        let team: Vec<_> = some
            .map(|((role, there), people)| Some {
                role,
                there,
                people,
                answered: [true, false],
            })
            .collect();
        let [then, now] = pictures(&team);
        told[match assert_told(&then, &now) {
            Change::Nothing => 0,
            Change::Enough => 1,
            Change::GivesAway(_) => 2,
        }] += 1;
    }
    assert!(told.iter().all(|it| *it > 50), "{told:?}");
}

/// Teams of up to three groups, in which some answered one of the statements, or the other, or both, and some sent newer answers.
#[test]
fn of_any_team_all_that_is_given_away_is_told() {
    let answered = [[true, true], [true, false], [false, true]];
    let kinds: Vec<_> = [There::Both, There::Then, There::Now]
        .into_iter()
        .flat_map(|there| answered.map(|answered| (there, answered)))
        .collect();
    // Mostly nobody or a handful, and of those who stayed more.
    let size = prop_oneof![4 => Just(0), 2 => 1..4_u32, 1 => 4..7_u32];
    let sizes = prop::collection::vec(size, kinds.len() * 3);
    let role = prop_oneof![Just(Role::Support), Just(Role::PupilSecondary)];
    let renewed = prop_oneof![3 => Just(0), 1 => 1..5_usize];
    check(
        (sizes, role, renewed, 0..2_usize),
        |(sizes, third, renewed, odd)| {
            let roles = [Role::TeamLeader, Role::Teacher, third];
            let kinds = roles
                .into_iter()
                .flat_map(|role| kinds.iter().map(move |it| (role, *it)));
            let team: Vec<_> = kinds
                .zip(sizes)
                .map(|((role, (there, answered)), people)| Some {
                    role,
                    there,
                    people,
                    // Pupils are asked the first of the two alone.
                    answered: [answered[0], answered[1] && role != Role::PupilSecondary],
                })
                .collect();
            let [then, mut now] = pictures(&team);
            let staying = now.iter_mut().filter(|it| then.contains(it));
            for somebody in staying.skip(odd).step_by(3).take(renewed) {
                *somebody = newer(somebody.clone());
            }
            assert_told(&then, &now);
        },
    );
}
