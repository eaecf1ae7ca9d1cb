//! Pictures of one team at two times, beside each other: what is said of them against somebody who adds and takes away all there
//! is to add and to take away.

mod attacker;

use std::collections::BTreeSet;

use schoolstroom::domain::day::Day;
use schoolstroom::domain::response::{Month, Response};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Change, Member, Mode, Person, Team};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{answers, shown, team};
use crate::notation::statement;

const FIRST: &str = "relations.1";
const SECOND: &str = "relations.2";

/// People of a role with an answer to the first of two statements, and of some to the second.
fn group(role: Role, tags: std::ops::Range<u32>, both: u32) -> Vec<Response> {
    let from = tags.start;
    let given = [(FIRST, 4), (SECOND, 2)];
    let given = |tag: u32| &given[..if tag - from < both { 2 } else { 1 }];
    tags.map(|tag| answers(role, tag, given(tag))).collect()
}

/// What is said of a team that was handed on and has become another since.
fn change(then: &[Response], now: &[Response]) -> Change {
    change_in(Mode::Protected, then, now)
}

fn change_in(mode: Mode, then: &[Response], now: &[Response]) -> Change {
    let mut team = team(mode, then);
    team.hand_on(Day::new(2026, 11, 24).unwrap());
    become_another(&mut team, now);
    team.change()
}

/// Those who are not in it any more are taken out; the links of all others come in, some of them once more.
fn become_another(team: &mut Team, now: &[Response]) {
    let there: BTreeSet<Person> = now.iter().map(Person::of).collect();
    let gone: Vec<_> = team
        .members
        .iter()
        .map(Member::person)
        .filter(|it| !there.contains(it))
        .collect();
    for person in gone {
        team.members.remove(person).unwrap();
    }
    team.members.add(now.iter().map(Member::new));
    assert_eq!(team.members.len(), now.len());
}

/// Somebody's newer answers: the link of a later month.
fn newer(mut response: Response) -> Response {
    response.set_month(Month::new(2026, 11));
    response
}

#[test]
fn the_first_picture_can_be_handed_on() {
    assert_eq!(
        team(Mode::Protected, &group(Role::Teacher, 0..6, 6)).change(),
        Change::Enough
    );
}

#[test]
fn people_come_and_go_step_by_step() {
    let ten = group(Role::Teacher, 0..10, 10);
    let with = |tags| [ten.clone(), group(Role::Teacher, tags, 3)].concat();
    let renewed = |people: usize| {
        let renewed = ten[..people].iter().cloned().map(newer);
        renewed
            .chain(ten[people..].iter().cloned())
            .collect::<Vec<_>>()
    };
    for (what, now, expected) in [
        ("the same", ten.clone(), Change::Nothing),
        ("one more", with(20..21), Change::GivesAway(1)),
        ("two more", with(20..22), Change::GivesAway(2)),
        ("three more", with(20..23), Change::Enough),
        ("one fewer", ten[1..].to_vec(), Change::GivesAway(1)),
        ("two fewer", ten[2..].to_vec(), Change::GivesAway(2)),
        ("three fewer", ten[3..].to_vec(), Change::Enough),
        ("one changed", renewed(1), Change::GivesAway(1)),
        ("two changed", renewed(2), Change::GivesAway(2)),
        ("three changed", renewed(3), Change::Enough),
        // What falls away has a minus before it: it stands apart from what has come, however many they are.
        (
            "one left beside three who joined",
            with(20..23)[1..].to_vec(),
            Change::GivesAway(1),
        ),
        (
            "three left beside three who joined",
            with(20..23)[3..].to_vec(),
            Change::Enough,
        ),
        (
            "six left, and four stay, who are hidden",
            ten[6..].to_vec(),
            Change::Enough,
        ),
    ] {
        assert_eq!(change(&ten, &now), expected, "{what}");
    }
}

/// One who left beside two who joined: the difference of the counts shows their answer by its sign. A sum of three people would
/// have let it pass.
#[test]
fn one_who_left_is_seen_beside_those_who_joined() {
    let ten = group(Role::Teacher, 0..10, 10);
    let joined: Vec<_> = (20..22)
        .map(|tag| answers(Role::Teacher, tag, &[(FIRST, 5)]))
        .collect();
    let now = [&ten[1..], &joined].concat();
    let counts = |people: &[Response]| {
        let shown = shown(Mode::Protected, people);
        shown.groups()[0]
            .distribution(statement(FIRST))
            .unwrap()
            .counts()
    };
    assert_eq!(
        (counts(&ten), counts(&now)),
        ([0, 0, 0, 10, 0], [0, 0, 0, 9, 2])
    );
    assert_eq!(change(&ten, &now), Change::GivesAway(1));
}

/// Four of five left and four others came. What both pictures have in common is the answer of the one who stayed.
#[test]
fn one_who_stayed_alone_is_seen_in_what_both_have_in_common() {
    let five = |tags: std::ops::Range<u32>, points: [u8; 5]| -> Vec<Response> {
        let tags = tags.chain([9]).zip(points);
        tags.map(|(tag, point)| answers(Role::Teacher, tag, &[(FIRST, point)]))
            .collect()
    };
    let (then, now) = (five(0..4, [1, 1, 2, 2, 3]), five(4..8, [4, 4, 5, 5, 3]));
    assert_eq!(change(&then, &now), Change::GivesAway(1));
}

#[test]
fn one_more_leader_lets_the_leaders_stand_apart() {
    let leaders = |many| group(Role::TeamLeader, 0..many, many);
    let support = group(Role::Support, 20..26, 6);
    let with = |leaders: Vec<Response>| [leaders, support.clone()].concat();
    // Four leaders are merged with the support staff. Five are not: the one who joined is found as everybody now less then.
    assert_eq!(
        change(&with(leaders(4)), &with(leaders(5))),
        Change::GivesAway(1)
    );
    // Those four are found as everybody then less the support staff now.
    assert_eq!(
        change(&with(leaders(4)), &with(leaders(7))),
        Change::GivesAway(4)
    );
    assert_eq!(
        change(&with(leaders(7)), &with(leaders(4))),
        Change::GivesAway(4)
    );
    assert_eq!(change(&with(leaders(5)), &with(leaders(8))), Change::Enough);
}

#[test]
fn a_group_that_was_hidden_is_shown_whole() {
    let staff = group(Role::Teacher, 0..6, 6);
    let parents = |many: u32| group(Role::Parent, 20..20 + many, 0);
    let with = |many| [staff.clone(), parents(many)].concat();
    // Parents are not asked the first statement: the third of that element stands for it.
    let third = |people: Vec<Response>| -> Vec<Response> {
        let renamed = |it: Response| match it.respondent().role() {
            Role::Parent => answers(Role::Parent, it.tag().value(), &[("relations.3", 4)]),
            _ => it,
        };
        people.into_iter().map(renamed).collect()
    };
    let with = |many| third(with(many));
    assert_eq!(change(&with(4), &with(5)), Change::Enough);
    assert_eq!(change(&with(5), &with(4)), Change::Enough);
    assert_eq!(
        change(&with(2), &with(3)),
        Change::Enough,
        "hidden at both times"
    );
    assert_eq!(change(&with(5), &with(6)), Change::GivesAway(1));
}

/// Three joined, and one of them alone answered the second statement.
#[test]
fn few_who_answered_a_statement_are_few() {
    let ten = group(Role::Teacher, 0..10, 10);
    for (both, expected) in [
        (0, Change::Enough),
        (1, Change::GivesAway(1)),
        (2, Change::GivesAway(2)),
        (3, Change::Enough),
    ] {
        let joined = group(Role::Teacher, 20..23, both);
        let more = [ten.clone(), joined].concat();
        assert_eq!(change(&ten, &more), expected, "{both} joined");
        assert_eq!(change(&more, &ten), expected, "{both} left");
    }
}

/// The second statement had four answers and was hidden. With two more it has six: of four and of two nobody has seen any.
#[test]
fn a_statement_that_was_hidden_is_shown_whole() {
    let then = group(Role::Teacher, 0..10, 4);
    let joined = |both| [then.clone(), group(Role::Teacher, 20..23, both)].concat();
    assert_eq!(change(&then, &joined(3)), Change::Enough);
    assert_eq!(change(&joined(3), &then), Change::Enough);
    // Of the first one all three are seen, and of the second one nobody.
    assert_eq!(change(&then, &joined(0)), Change::Enough);
}

/// Six leaders and support staff are merged. Then all but one of each leave, and these two are merged with the teachers, of whom too
/// few had answered the second statement.
#[test]
fn groups_that_are_merged_otherwise_are_judged_by_who_stayed_in_them() {
    let few = |tags: [u32; 2], many| {
        let [leaders, support] = tags.map(|from| from..from + many);
        let leaders = group(Role::TeamLeader, leaders, 3);
        [leaders, group(Role::Support, support, 3)].concat()
    };
    for teachers in [3, 10] {
        let with = |few| [few, group(Role::Teacher, 20..30, teachers)].concat();
        let then = with(few([0, 10], 3));
        let stay = with(few([0, 10], 1));
        assert_eq!(change(&then, &stay), Change::GivesAway(2), "two stay");
        // Others in their place: of the three teachers nobody has seen the answers without theirs.
        let others = with(few([5, 15], 2));
        assert_eq!(change(&then, &others), Change::Enough, "nobody stays");
    }
}

/// Of eight leaders three answered the second statement: too few to be shown. When four leaders are left they are merged with the
/// teachers, whose answers to it were shown: less those, the three are found.
#[test]
fn answers_that_were_hidden_apart_are_found_when_the_group_is_merged() {
    let leaders = group(Role::TeamLeader, 0..8, 3);
    let others = [
        group(Role::Teacher, 20..27, 7),
        group(Role::Support, 40..50, 10),
    ]
    .concat();
    let then = [&leaders[..], &others].concat();
    let now = [&leaders[..4], &others].concat();
    assert_eq!(change(&then, &now), Change::GivesAway(3));
}

#[test]
fn in_open_mode_there_is_nothing_to_give_away() {
    let three = group(Role::Teacher, 0..3, 3);
    let two = &three[1..];
    assert_eq!(change_in(Mode::Open, &three, two), Change::Enough);
    assert_eq!(change_in(Mode::Open, two, &three), Change::Enough);
    assert_eq!(change_in(Mode::Open, &three, &three), Change::Nothing);
}

#[test]
fn what_is_kept_of_a_picture_are_numbers_of_people() {
    let mut team = team(Mode::Protected, &group(Role::Teacher, 0..10, 6));
    let day = Day::new(2026, 11, 24).unwrap();
    team.hand_on(day);
    let snapshot = team.snapshot().unwrap();
    assert_eq!(snapshot.day, day);
    assert_eq!(snapshot.people, team.members.by_group());
    let [(_, answers)] = snapshot.answers.as_slice() else {
        panic!("one group");
    };
    assert_eq!(*answers, [(statement(FIRST), 10), (statement(SECOND), 6)]);
    // Who joins and is in the next picture is no news in the one after.
    become_another(&mut team, &group(Role::Teacher, 0..13, 6));
    assert_eq!(team.change(), Change::Enough);
    team.hand_on(day);
    assert_eq!(team.change(), Change::Nothing);
}

/// Two tabs do not agree about what was kept, or a file was written by hand: no number gets below nothing.
#[test]
fn more_who_stayed_than_there_were_is_no_trouble() {
    let mut one = team(Mode::Protected, &group(Role::Teacher, 0..6, 6));
    one.hand_on(Day::new(2026, 11, 24).unwrap());
    let snapshot = one.snapshot().unwrap().clone();
    let mut other = team(Mode::Protected, &group(Role::Teacher, 0..9, 9));
    other.members.mark_shared();
    let _ = snapshot.change(&other.members, Mode::Protected);
}
