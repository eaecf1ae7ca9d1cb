//! Keys in the picture: one tab stop, and arrows along the water.

use leptos::prelude::*;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{LAYOUTS, Picture};
use crate::parts::finding::readings;
use crate::stage::{dispatch, focus, focused, press, press_with, settled};

#[wasm_bindgen_test]
async fn the_arrows_go_along_the_water_and_round() {
    let reading = &readings()[1];
    for layout in LAYOUTS {
        for (keys, back) in [
            (["ArrowRight", "ArrowDown"], false),
            (["ArrowLeft", "ArrowUp"], true),
        ] {
            let picture = Picture::of(reading, layout);
            let mut at = Element::HrPolicy;
            for step in 0..11 {
                assert!(!press(&picture.focused(at), keys[step % 2]), "taken");
                at = if back { at.previous() } else { at.next() };
                settled().await;
                assert_eq!(picture.stops(), [at]);
                assert!(focused().is_same_node(Some(&picture.station(at))));
            }
        }
    }
}

#[wasm_bindgen_test]
async fn on_a_button_the_arrows_are_the_browsers_unless_a_room_looks() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    for part in picture.stage.all("figure button, figure summary") {
        focus(&part);
        assert!(press(&part, "ArrowRight"));
    }
    settled().await;
    assert_eq!(picture.stops(), [Element::HrPolicy]);
    picture.model.cycle.presenting.set(true);
    settled().await;
    let part = picture.stage.all("figure button").remove(0);
    focus(&part);
    assert!(!press(&part, "ArrowRight"), "taken");
    settled().await;
    assert_eq!(picture.stops(), [Element::Leadership]);
    picture.model.cycle.presenting.set(false);
    settled().await;
}

#[wasm_bindgen_test]
async fn home_and_end_go_to_the_ends_of_the_reading_order() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    let middle = picture.focused(Element::Relations);
    press(&middle, "End");
    settled().await;
    assert_eq!(picture.stops(), [Element::PupilsSociety]);
    assert!(focused().is_same_node(Some(&picture.station(Element::PupilsSociety))));
    press(&middle, "Home");
    settled().await;
    assert_eq!(picture.stops(), [Element::HrPolicy]);
    assert!(focused().is_same_node(Some(&picture.station(Element::HrPolicy))));
}

#[wasm_bindgen_test]
async fn any_other_key_is_the_browsers() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    for key in ["Enter", "Tab", " ", "a", "1", "PageDown", "Escape"] {
        assert!(press(&picture.focused(Element::HrPolicy), key), "{key}");
    }
    settled().await;
    assert_eq!(picture.stops(), [Element::HrPolicy]);
}

#[wasm_bindgen_test]
async fn an_arrow_that_is_held_with_another_key_is_the_browsers() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    for held in ["altKey", "ctrlKey", "metaKey"] {
        let station = picture.focused(Element::HrPolicy);
        assert!(press_with(&station, "ArrowLeft", &[held]), "{held}");
    }
    settled().await;
    assert_eq!(picture.stops(), [Element::HrPolicy]);
}

#[wasm_bindgen_test]
async fn a_station_that_takes_the_focus_is_the_tab_stop_from_then_on() {
    let picture = Picture::of(&readings()[1], Layout::Standing);
    let station = picture.station(Element::Behaviour);
    dispatch(&station, "FocusEvent", "focus", &[]);
    settled().await;
    assert_eq!(picture.stops(), [Element::Behaviour]);
}
