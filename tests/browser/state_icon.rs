//! The marks of the states: each with a look of its own that is not colour alone, and a word beside it.

use std::collections::HashSet;

use schoolstroom::domain::reading::Flow;
use schoolstroom::ui::components::state_icon::{class, outline, shape, state_icon, state_word};
use schoolstroom::ui::dom::{el, svg, text};
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::window;

use crate::stage::{Stage, attribute};

const STYLE: &str = concat!(
    include_str!("../../style/first.css"),
    include_str!("../../style/app.css")
);

#[wasm_bindgen_test]
fn each_state_has_a_class_of_its_own() {
    let classes: HashSet<_> = Flow::ALL.map(class).into_iter().collect();
    assert_eq!(classes.len(), Flow::ALL.len());
    for state in Flow::ALL {
        let stage = Stage::with(move || state_icon(state));
        assert!(stage.one("svg").class_list().contains(class(state)));
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
fn look_without_colour(state: Flow) -> Vec<[String; 4]> {
    let stage = Stage::with(move || {
        let shape = svg("g").class(class(state)).children(shape(state));
        el("div")
            .child(text("style", STYLE))
            .child(svg("svg").child(shape))
    });
    let window = window().unwrap();
    let computed = |path: &web_sys::Element, name: &str| {
        let style = window.get_computed_style(path).unwrap().unwrap();
        style.get_property_value(name).unwrap()
    };
    let paths = stage.all("path");
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
    for state in Flow::ALL {
        assert!(seen.insert(look_without_colour(state)), "{state:?}");
    }
}

#[wasm_bindgen_test]
fn a_mark_is_decoration_and_the_word_beside_it_is_read() {
    for language in Language::ALL {
        for state in Flow::ALL {
            let stage = Stage::with(move || state_word(language, state));
            let icon = stage.one("svg");
            assert_eq!(attribute(&icon, "aria-hidden"), "true");
            assert_eq!(icon.text_content().unwrap_or_default(), "");
            assert_eq!(stage.text(), language.words().cycle.state(state));
        }
    }
}
