//! The walk around the cycle from policy: where it sticks first, what is not seen before it, and what is named.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::{Flow, NAMED_AT_MOST, Reading};
use schoolstroom::domain::role::Role;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{named, reading};
use crate::strategies::{check, responses};

#[test]
fn findings_stand_in_the_order_of_the_cycle() {
    check(responses(), |response| {
        let reading = Reading::person(&response);
        let elements = reading.findings().map(|finding| finding.element());
        assert!(elements.eq(Element::CYCLE));
        for element in Element::CYCLE {
            assert_eq!(reading.finding(element).element(), element);
        }
    });
}

#[test]
fn the_first_blockage_is_found_by_walking_from_policy() {
    use Element::*;
    let found = reading(
        Role::Teacher,
        &[
            (PupilsSociety, "111"),
            (Relations, "122"),
            (Abilities, "222"),
            (HrPolicy, "555"),
            // Neither wavering nor fog is a blockage.
            (Leadership, "333"),
            (Motivation, "1??"),
        ],
    );
    assert_eq!(found.first_blockage(), Some(Abilities));
    let after: Vec<_> = found.perhaps_consequences().collect();
    assert_eq!(after, [Relations, PupilsSociety]);

    // The lowest is not the first: the walk begins at policy, though the cycle has no beginning.
    let both = reading(Role::Teacher, &[(HrPolicy, "223"), (PupilsSociety, "111")]);
    assert_eq!(both.first_blockage(), Some(HrPolicy));
}

#[test]
fn without_an_element_that_sticks_there_is_no_blockage() {
    let found = reading(
        Role::Teacher,
        &[(Element::HrPolicy, "333"), (Element::Leadership, "???")],
    );
    assert_eq!(found.first_blockage(), None);
    assert_eq!(found.perhaps_consequences().count(), 0);
}

/// The elements of these states that the walk passes before it sticks.
fn before_blockage(reading: &Reading, flows: &[Flow]) -> Vec<Element> {
    let Some(first) = reading.first_blockage() else {
        return Vec::new();
    };
    let mut passed = Vec::new();
    let mut here = Element::HrPolicy;
    while here != first {
        if flows.contains(&reading.finding(here).flow()) {
            passed.push(here);
        }
        here = here.next();
    }
    passed
}

#[test]
fn what_a_role_is_not_asked_before_the_blockage_is_told() {
    check(responses(), |response| {
        let reading = Reading::person(&response);
        let expected = before_blockage(&reading, &[Flow::NotAsked]);
        assert_eq!(reading.not_asked_before_blockage(), expected);
    });
}

#[test]
fn what_cannot_be_seen_before_the_blockage_is_told() {
    check(responses(), |response| {
        let reading = Reading::person(&response);
        let expected = before_blockage(&reading, &[Flow::Fog, Flow::TooLittle]);
        assert_eq!(reading.unseen_before_blockage(), expected);
    });
}

#[test]
fn fog_and_what_was_left_open_both_hide_a_blockage() {
    use Element::*;
    let found = reading(
        Role::Teacher,
        &[
            (HrPolicy, "5??"),   // fog
            (Leadership, "5.."), // too little
            (Abilities, "333"),
            (Motivation, "111"),
            (Relations, "???"), // after the first blockage
        ],
    );
    assert_eq!(found.first_blockage(), Some(Motivation));
    assert_eq!(found.unseen_before_blockage(), [HrPolicy, Leadership]);
    assert!(found.not_asked_before_blockage().is_empty());
}

#[test]
fn what_parents_are_not_asked_before_the_blockage_is_told() {
    use Element::*;
    let found = reading(Role::Parent, &[(Leadership, "55"), (Relations, "111")]);
    assert_eq!(found.first_blockage(), Some(Relations));
    let not_asked = [HrPolicy, Motivation, Opportunities];
    assert_eq!(found.not_asked_before_blockage(), not_asked);
    assert_eq!(found.unseen_before_blockage(), [Abilities]);
}

#[test]
fn strengths_are_the_three_highest_that_flow_and_ties_keep_the_order_of_the_cycle() {
    use Element::*;
    let found = reading(
        Role::Teacher,
        &[
            (Leadership, "444"), // 75
            (Abilities, "44?"),  // 75 from two answers: the same
            (Motivation, "333"), // wavers
            (Behaviour, "555"),  // 100
            (Employees, "444"),  // 75, the fourth
        ],
    );
    assert_eq!(named(found.strengths()), [Behaviour, Leadership, Abilities]);
    let few = reading(Role::Teacher, &[(Motivation, "333"), (Relations, "344")]);
    assert_eq!(named(few.strengths()), [Relations]);
}

#[test]
fn improvements_are_the_three_lowest_that_stick_or_waver_and_ties_keep_the_order_of_the_cycle() {
    use Element::*;
    let found = reading(
        Role::Teacher,
        &[
            (HrPolicy, "333"),      // 50, the fourth
            (Leadership, "22?"),    // 25 from two answers
            (Opportunities, "222"), // 25: the same
            (Organisation, "112"),  // 8.3
            (Employees, "344"),     // flows
        ],
    );
    assert_eq!(
        named(found.improvements()),
        [Organisation, Leadership, Opportunities]
    );
    let few = reading(Role::Teacher, &[(Motivation, "34?"), (Relations, "344")]);
    assert_eq!(named(few.improvements()), [Motivation]);
}

#[test]
fn nothing_is_named_where_nothing_is_scored() {
    let found = reading(
        Role::Teacher,
        &[(Element::Relations, "5??"), (Element::Behaviour, "1..")],
    );
    assert!(found.strengths().is_empty() && found.improvements().is_empty());
    assert_eq!(found.scored(), 0);
}

#[test]
fn at_most_three_are_named_and_never_both_ways() {
    check(responses(), |response| {
        let reading = Reading::person(&response);
        let (good, low) = (named(reading.strengths()), named(reading.improvements()));
        assert!(good.len() <= NAMED_AT_MOST && low.len() <= NAMED_AT_MOST);
        assert!(good.iter().all(|element| !low.contains(element)));
    });
}
