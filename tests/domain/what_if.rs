//! A thought to try out: it names what the model would expect, and never more than that.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::what_if::WhatIf;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::Role;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, response};
use crate::strategies::{check, elements, responses};

/// Tries every profile with every element.
fn for_any(property: impl Fn(&Reading, Element, WhatIf)) {
    check((responses(), elements()), |(response, element)| {
        let profile = Reading::person(&response);
        let what_if = WhatIf::opened(&profile, element);
        property(&profile, element, what_if);
    });
}

#[test]
fn the_valve_of_the_element_is_opened_and_of_no_other() {
    for_any(|_, element, what_if| assert_eq!(what_if.opened, element));
}

#[test]
fn more_water_might_come_where_it_is_fed_and_does_not_flow() {
    for_any(|profile, element, what_if| {
        for fed in element.feeds() {
            let state = profile.finding(*fed).flow();
            let wanting = matches!(state, Flow::Sticks | Flow::Wavers);
            assert_eq!(what_if.hopeful.contains(fed), wanting, "{fed:?} {state:?}");
        }
        assert!(
            what_if
                .hopeful
                .iter()
                .all(|it| element.feeds().contains(it))
        );
    });
}

#[test]
fn no_hope_is_named_twice_and_never_the_opened_one() {
    for_any(|_, element, what_if| {
        for (place, hope) in what_if.hopeful.iter().enumerate() {
            assert!(!what_if.hopeful[..place].contains(hope));
            assert_ne!(*hope, element);
        }
    });
}

#[test]
fn where_it_would_stick_first_is_never_the_opened_one() {
    for_any(|profile, element, what_if| {
        assert_ne!(what_if.first_blockage, Some(element));
        if let Some(first) = what_if.first_blockage {
            assert_eq!(profile.finding(first).flow(), Flow::Sticks);
        }
    });
}

#[test]
fn a_first_blockage_elsewhere_stays_and_is_not_said_again() {
    for_any(|profile, element, what_if| {
        if profile.first_blockage() != Some(element) {
            assert_eq!(what_if.first_blockage, None);
        }
    });
}

#[test]
fn behind_the_first_blockage_the_next_one_comes_to_light() {
    for_any(|profile, _, _| {
        if let Some(first) = profile.first_blockage() {
            let then = WhatIf::opened(profile, first).first_blockage;
            assert_eq!(then, profile.perhaps_consequences().next());
        }
    });
}

#[test]
fn leadership_that_flows_gives_hope_to_those_of_the_four_that_need_it() {
    // By element from policy: sticks, sticks, sticks, wavers, flows, sticks, and the rest flows.
    let marks = "111111111333555111555555555555";
    let profile = Reading::person(&response(respondent(Role::Teacher), marks));
    let what_if = WhatIf::opened(&profile, Element::Leadership);
    let expected = WhatIf {
        opened: Element::Leadership,
        hopeful: vec![Element::Abilities, Element::Motivation, Element::Relations],
        first_blockage: None,
    };
    assert_eq!(what_if, expected);
    let policy = WhatIf::opened(&profile, Element::HrPolicy);
    assert_eq!(policy.hopeful, [Element::Leadership]);
    assert_eq!(policy.first_blockage, Some(Element::Leadership));
}

#[test]
fn without_answers_there_is_nothing_to_hope_for() {
    let open = ".".repeat(30);
    let profile = Reading::person(&response(respondent(Role::Teacher), &open));
    for element in Element::CYCLE {
        let what_if = WhatIf::opened(&profile, element);
        assert!(what_if.hopeful.is_empty());
        assert_eq!(what_if.first_blockage, None);
    }
}
