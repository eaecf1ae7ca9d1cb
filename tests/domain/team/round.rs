//! A round: what it keeps tells nobody who answered when, and it gives nothing out before there are enough people.

use proptest::prelude::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::codec::store::round::Rounds;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::response::{NotAsked, Respondent, Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Member, Mode, Round, TeamId};

use crate::notation::{marks, point, respondent, statement};
use crate::strategies::{check, responses_to};

const TEAM: TeamId = TeamId(7);

/// Somebody answers in a round and hands the device on.
fn answer(round: &mut Round, response: &Response, random: u32) {
    round.begin(response.respondent());
    for (statement, answer) in response.answers() {
        round.set(statement, answer).unwrap();
    }
    round.hand_on(Tag::new(random));
}

/// A teacher's answers, a point a person.
fn teacher(value: u8) -> Response {
    let mut response = Response::new(respondent(Role::Teacher), Revision::NEWEST, Tag::new(0));
    response
        .set(statement("abilities.1"), point(value))
        .unwrap();
    response
}

fn stored(round: &Round) -> String {
    let rounds = vec![round.clone()];
    Rounds { rounds }.encode().unwrap()
}

/// What came out: who answers and what, in the order in which it came.
fn told(members: &[Member]) -> Vec<(Respondent, String)> {
    let responses = members.iter().map(|it| link::decode(it.link()).unwrap());
    responses.map(|it| (it.respondent(), marks(&it))).collect()
}

/// People with answers and the random marks they get, no two the same.
fn people() -> impl Strategy<Value = Vec<(Response, u32)>> {
    let answered = || responses_to(Revision::NEWEST).prop_filter("answered", |it| it.given() > 0);
    let marks = prop::collection::btree_set(0..1_u32 << Tag::BITS, 1..9);
    marks.prop_flat_map(move |marks| {
        let count = marks.len();
        let people = prop::collection::vec(answered(), count);
        people.prop_map(move |people| people.into_iter().zip(marks.clone()).collect())
    })
}

/// Whoever answers in whatever order: if they draw the same marks, the same is kept, to the last character.
#[test]
fn what_is_kept_says_nothing_of_the_order_of_answering() {
    let with_order =
        people().prop_flat_map(|people| (Just(people.clone()), Just(people).prop_shuffle()));
    check(with_order, |(people, shuffled)| {
        let [one, other] = [people, shuffled].map(|people| {
            let mut round = Round::new(TEAM);
            for (response, random) in &people {
                answer(&mut round, response, *random);
            }
            assert_eq!(round.people(), people.len());
            round
        });
        assert_eq!(stored(&one), stored(&other));
        assert_eq!(one.members(Mode::Open), other.members(Mode::Open));
    });
}

/// The marks alone decide: each order of the three can come out, whoever came first.
#[test]
fn every_order_can_come_out() {
    let orders = [
        [1, 2, 3],
        [1, 3, 2],
        [2, 1, 3],
        [2, 3, 1],
        [3, 1, 2],
        [3, 2, 1],
    ];
    let mut seen = Vec::new();
    for order in orders {
        let mut round = Round::new(TEAM);
        for (value, random) in (1..).zip(order) {
            answer(&mut round, &teacher(value), random);
        }
        seen.push(told(&round.members(Mode::Open).unwrap()));
    }
    for (place, one) in seen.iter().enumerate() {
        assert!(!seen[place + 1..].contains(one), "{one:?} came twice");
    }
}

/// Neither the month nor anything else of the moment is in it.
#[test]
fn there_is_no_time_in_it() {
    check(people(), |people| {
        let mut round = Round::new(TEAM);
        for (response, random) in &people {
            assert_eq!(round.current(), None);
            answer(&mut round, response, *random);
        }
        let members = round.members(Mode::Open).unwrap();
        assert!(members.iter().all(|it| it.month().is_none()));
        let mut told = told(&members);
        for (response, _) in &people {
            let mine = (response.respondent(), marks(response));
            let place = told.iter().position(|it| *it == mine);
            told.swap_remove(place.expect("everybody is in it"));
        }
        assert!(told.is_empty());
    });
}

#[test]
fn nothing_comes_out_before_there_are_enough() {
    for (mode, fewest) in [(Mode::Protected, 5), (Mode::Open, 1)] {
        let mut round = Round::new(TEAM);
        for people in 0..7 {
            assert_eq!(round.people(), people);
            let members = round.members(mode).map(|it| it.len());
            assert_eq!(members, (people >= fewest).then_some(people), "{mode:?}");
            // Whoever is in the middle does not count.
            round.begin(respondent(Role::Teacher));
            round.set(statement("abilities.1"), point(3)).unwrap();
            assert_eq!(round.members(mode).map(|it| it.len()), members);
            round.drop_current();
            answer(&mut round, &teacher(3), people as u32);
        }
    }
}

#[test]
fn who_is_dropped_or_answers_nothing_is_nobody() {
    let mut round = Round::new(TEAM);
    answer(&mut round, &teacher(1), 1);
    let before = stored(&round);
    round.begin(respondent(Role::Mentor));
    round.set(statement("abilities.1"), point(5)).unwrap();
    assert_ne!(stored(&round), before);
    round.drop_current();
    assert_eq!(stored(&round), before);
    round.hand_on(Tag::new(2));
    assert_eq!(stored(&round), before);
    round.begin(respondent(Role::Mentor));
    round.hand_on(Tag::new(2));
    assert_eq!(stored(&round), before);
    assert!(!round.is_empty() && Round::new(TEAM).is_empty());
}

/// Two people in one role may draw the same mark, and give the same answers: both count.
#[test]
fn the_same_mark_twice_loses_nobody() {
    let last = (1 << Tag::BITS) - 1;
    let mut round = Round::new(TEAM);
    for value in [2, 2, 4] {
        answer(&mut round, &teacher(value), last);
    }
    assert_eq!(round.people(), 3);
    let mut told = told(&round.members(Mode::Open).unwrap());
    told.sort_by(|one, other| one.1.cmp(&other.1));
    let expected = [2, 2, 4].map(|value| marks(&teacher(value)));
    assert_eq!(
        told.into_iter().map(|it| it.1).collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn another_role_keeps_what_both_are_asked() {
    let mut round = Round::new(TEAM);
    assert_eq!(round.set(statement("abilities.1"), point(3)), Err(NotAsked));
    round.begin(respondent(Role::Teacher));
    round.set(statement("abilities.1"), point(3)).unwrap();
    assert_eq!(round.set(statement("abilities.9"), point(3)), Err(NotAsked));
    round.begin(respondent(Role::Support));
    let current = round.current().unwrap();
    assert_eq!(current.respondent().role(), Role::Support);
    assert_eq!(current.answer(statement("abilities.1")), point(3));
    round.begin(respondent(Role::Visitor));
    assert_eq!(round.current().unwrap().given(), 0);
}
