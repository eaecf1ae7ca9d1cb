//! What one cannot see before the first element that sticks: it may stick there first, and that is said.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::Role;
use schoolstroom::wording::Language;
use schoolstroom::wording::sentence::Part;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, response};

const FLOWS: &str = "555";
const STICKS: &str = "111";
const FOG: &str = "5??";
const TOO_LITTLE: &str = "5..";

/// A teacher's reading: three marks for each of these elements, and all others flow.
fn reading<const COUNT: usize>(given: [(Element, &str); COUNT]) -> Reading {
    let marks = Element::CYCLE.map(|element| {
        let given = given.iter().find(|(it, _)| *it == element);
        given.map_or(FLOWS, |(_, marks)| marks)
    });
    Reading::person(&response(respondent(Role::Teacher), &marks.concat()))
}

/// The elements that the sentence about the first blockage names, in each language.
fn named(reading: &Reading) -> [Vec<Element>; 2] {
    Language::ALL.map(|language| {
        let parts = language.words().reading.blockage(reading).into_parts();
        let elements = parts.into_iter().filter_map(|part| match part {
            Part::Element(element) => Some(element),
            Part::Words(_) => None,
        });
        elements.collect()
    })
}

#[test]
fn it_may_stick_first_where_too_little_was_filled_in() {
    let unseen = reading([
        (Element::Abilities, TOO_LITTLE),
        (Element::Behaviour, STICKS),
    ]);
    assert_eq!(unseen.finding(Element::Abilities).flow(), Flow::TooLittle);
    assert_eq!(unseen.unseen_before_blockage(), [Element::Abilities]);
    assert_eq!(
        named(&unseen),
        [[Element::Behaviour, Element::Abilities]; 2]
    );
}

#[test]
fn it_may_stick_first_where_there_is_fog() {
    let unseen = reading([(Element::Abilities, FOG), (Element::Behaviour, STICKS)]);
    assert_eq!(unseen.finding(Element::Abilities).flow(), Flow::Fog);
    assert_eq!(unseen.unseen_before_blockage(), [Element::Abilities]);
    assert_eq!(
        named(&unseen),
        [[Element::Behaviour, Element::Abilities]; 2]
    );
}

#[test]
fn what_is_unseen_is_told_in_the_order_of_the_cycle_up_to_the_first_blockage() {
    let unseen = reading([
        (Element::HrPolicy, TOO_LITTLE),
        (Element::Leadership, FOG),
        (Element::Motivation, TOO_LITTLE),
        (Element::Relations, STICKS),
        (Element::Behaviour, FOG),
        (Element::Organisation, STICKS),
        (Element::PupilsSociety, TOO_LITTLE),
    ]);
    let expected = [Element::HrPolicy, Element::Leadership, Element::Motivation];
    assert_eq!(unseen.unseen_before_blockage(), expected);
}

#[test]
fn without_a_blockage_nothing_comes_before_it() {
    let foggy = reading([(Element::HrPolicy, TOO_LITTLE), (Element::Leadership, FOG)]);
    assert_eq!(foggy.unseen_before_blockage(), []);
    assert_eq!(named(&foggy), [[]; 2]);
}
