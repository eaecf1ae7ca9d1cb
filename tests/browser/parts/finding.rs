//! What is said of one element: marks that differ by more than colour, a word beside each, and remarks.

use std::collections::HashSet;

use leptos::prelude::*;
use schoolstroom::domain::picture::station::{class, outline};
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::Role;
use schoolstroom::ui;
use schoolstroom::ui::parts::finding::{FlowIcon, FlowWord, Shape};
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::notation::{respondent, response};
use crate::stage::{Stage, attribute};

const STYLE: &str = concat!(
    include_str!("../../../style/first.css"),
    include_str!("../../../style/cycle.css")
);

/// Readings of every kind: complete, half-way, all don't know, open, and of roles that are not asked everything.
pub fn readings() -> Vec<Reading> {
    [
        (Role::Teacher, "345224135244453415324551122334"),
        (Role::Teacher, "555555555555555555555555555555"),
        (Role::Board, "111211122111221111111112211121"),
        (Role::SchoolLeader, "332423??1?2?...1..4?.???55.?31"),
        (Role::Support, "??????????????????????????????"),
        (Role::Mentor, ".............................."),
        (Role::Parent, "11234?.1??4511"),
        (Role::PupilSecondary, "54321?.5432155"),
        (Role::PupilPrimary, "1234?.4321"),
        (Role::Visitor, "5.?1234555"),
    ]
    .map(|(role, marks)| Reading::person(&response(respondent(role), marks)))
    .into()
}

#[wasm_bindgen_test]
fn each_state_has_a_class_of_its_own() {
    let classes: HashSet<_> = Flow::ALL.map(class).into_iter().collect();
    assert_eq!(classes.len(), Flow::ALL.len());
    for flow in Flow::ALL {
        let stage = Stage::with(move || ui! { <FlowIcon flow/> });
        assert!(stage.one("svg").class_list().contains(class(flow)));
    }
}

#[wasm_bindgen_test]
fn the_three_states_of_a_score_have_three_outlines() {
    let scored = [Flow::Flows, Flow::Wavers, Flow::Sticks];
    let outlines: HashSet<_> = scored.map(outline).into_iter().collect();
    assert_eq!(outlines.len(), 3);
}

#[wasm_bindgen_test]
fn what_is_not_asked_has_another_outline_than_the_fog_of_dont_know() {
    assert_ne!(outline(Flow::NotAsked), outline(Flow::Fog));
}

/// How a state looks, with every colour left out: its paths, and for each whether it is filled and how it is dashed.
fn look_without_colour(flow: Flow) -> Vec<[String; 4]> {
    let stage = Stage::with(move || {
        ui! {
            <style>{STYLE}</style>
            <svg><g class=class(flow)><Shape flow/></g></svg>
        }
    });
    let computed = |path: &Element, name: &str| {
        let style = window().get_computed_style(path).unwrap().unwrap();
        style.get_property_value(name).unwrap()
    };
    let paths = stage.all("path");
    assert!(!paths.is_empty());
    let looks = paths.iter().map(|path| {
        let fill = computed(path, "fill");
        let hollow = fill == "none" || fill != computed(path, "stroke");
        [
            attribute(path, "d"),
            hollow.to_string(),
            computed(path, "stroke-dasharray"),
            computed(path, "stroke-linecap"),
        ]
    });
    looks.collect()
}

#[wasm_bindgen_test]
fn no_two_states_differ_by_colour_alone() {
    let mut seen = HashSet::new();
    for flow in Flow::ALL {
        assert!(seen.insert(look_without_colour(flow)), "{flow:?}");
    }
}

#[wasm_bindgen_test]
fn a_mark_is_decoration_and_the_word_beside_it_is_read() {
    for language in Language::ALL {
        for flow in Flow::ALL {
            let stage = Stage::with(move || ui! { <FlowWord language flow/> });
            let icon = stage.one("svg");
            assert_eq!(attribute(&icon, "aria-hidden"), "true");
            assert_eq!(icon.text_content().unwrap_or_default(), "");
            assert_eq!(stage.text(), language.words().cycle.state(flow));
        }
    }
}
