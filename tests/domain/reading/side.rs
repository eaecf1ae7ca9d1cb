//! The two loops of the lemniscate, and the balance between them.

use schoolstroom::domain::element::{Element, Side};
use schoolstroom::domain::reading::{Flow, LOOP_ASKED_AT_LEAST, Loop, Reading, Score};
use schoolstroom::domain::role::Role;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::reading;
use crate::strategies::{check, responses};

#[test]
fn a_side_is_the_mean_of_its_scored_elements() {
    use Element::*;
    let found = reading(
        Role::Teacher,
        &[
            (Abilities, "555"),  // soft, 100
            (Motivation, "333"), // soft, 50
            (Relations, "1??"),  // soft, fog
            (HrPolicy, "222"),   // hard, 25
        ],
    );
    let score = |of: Loop| of.score.map(Score::value);
    let [soft, hard] = [Side::Soft, Side::Hard].map(|side| found.side(side));
    assert_eq!((score(soft), soft.scored, soft.asked), (Some(75.0), 2, 5)); // (100 + 50) / 2
    assert_eq!((score(hard), hard.scored, hard.asked), (Some(25.0), 1, 5));
    assert_eq!(found.balance(), Some(50.0)); // 75 − 25
}

#[test]
fn a_side_counts_only_what_the_role_is_asked() {
    let pupil = reading(Role::PupilSecondary, &[]);
    // Pupils are asked all five of the soft loop and of the hard loop about pupils and society alone.
    assert_eq!(
        [Side::Soft, Side::Hard].map(|side| pupil.side(side).asked),
        [5, 1]
    );
}

#[test]
fn a_side_of_which_hardly_anything_is_asked_is_not_read() {
    check(responses(), |response| {
        let reading = Reading::person(&response);
        for side in [Side::Soft, Side::Hard].map(|side| reading.side(side)) {
            if side.asked < LOOP_ASKED_AT_LEAST {
                assert_eq!(side.score, None);
            } else {
                assert_eq!(side.score.is_some(), side.scored > 0);
            }
        }
    });
}

#[test]
fn the_state_of_a_side_without_a_score_says_why() {
    use Element::*;
    let flow = |role, answered, side| reading(role, answered).side(side).flow;
    let cases: [(_, &[(Element, &str)], _, _); 5] = [
        (Role::Teacher, &[], Side::Soft, Flow::TooLittle),
        (Role::Teacher, &[(Motivation, "???")], Side::Soft, Flow::Fog),
        // One that is scored gives the side its state, whatever the others are.
        (
            Role::Teacher,
            &[(Motivation, "???"), (Relations, "111")],
            Side::Soft,
            Flow::Sticks,
        ),
        (
            Role::PupilSecondary,
            &[(PupilsSociety, "555")],
            Side::Hard,
            Flow::NotAsked,
        ),
        (Role::PupilSecondary, &[], Side::Soft, Flow::TooLittle),
    ];
    for (role, answered, side, expected) in cases {
        assert_eq!(
            flow(role, answered, side),
            expected,
            "{role:?} {answered:?}"
        );
    }
}

#[test]
fn balance_needs_both_sides() {
    let soft = reading(Role::Teacher, &[(Element::Relations, "555")]);
    let hard = reading(Role::Teacher, &[(Element::Organisation, "555")]);
    assert_eq!([soft.balance(), hard.balance()], [None, None]);
    let extreme = reading(
        Role::Visitor,
        &[(Element::Relations, "1"), (Element::Employees, "5")],
    );
    assert_eq!(extreme.balance(), Some(-100.0));
}
