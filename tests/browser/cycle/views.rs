//! Another view, another layout, another answer: the stations stay the same elements, and travel to their places.

use leptos::prelude::*;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::view::View;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use super::{Picture, pictures, placed};
use crate::parts::finding::readings;
use crate::stage::{attribute, click, press, settled, text};

#[wasm_bindgen_test]
async fn another_view_or_layout_keeps_the_stations_and_moves_them() {
    let picture = Picture::of(&readings()[1], Layout::Standing);
    press(&picture.focused(Element::HrPolicy), "ArrowRight");
    settled().await;
    let stations = picture.stations();
    let look = |station: &Node| ["href", "aria-label"].map(|name| attribute(station, name));
    let looks: Vec<_> = stations.iter().map(look).collect();
    let mut before: Vec<_> = Element::CYCLE.map(|it| picture.place(it)).into();
    for (view, layout) in [
        (View::Lemniscate, Layout::Lying),
        (View::WaterCycle, Layout::Lying),
        (View::WaterCycle, Layout::Standing),
        (View::Lemniscate, Layout::Standing),
    ] {
        picture.model.cycle.view.set(view);
        picture.model.wide.set(layout == Layout::Lying);
        settled().await;
        let now = picture.stations();
        assert_eq!(now.len(), 10);
        for (element, (was, is)) in Element::CYCLE.into_iter().zip(stations.iter().zip(&now)) {
            assert!(is.is_same_node(Some(was)), "they travel");
            assert_eq!(look(is), looks[element.index()]);
            let place = picture.place(element);
            assert_eq!(place, placed(view, layout, element));
            assert_ne!(place, before[element.index()]);
            before[element.index()] = place;
        }
        assert_eq!(picture.stops(), [Element::Leadership]);
    }
}

/// Also what is written beside the stations, which stands elsewhere then or has no room.
#[wasm_bindgen_test]
async fn another_view_or_layout_looks_as_if_the_picture_had_begun_in_it() {
    let reading = &readings()[0];
    let mut drawn_anew = Vec::new();
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, reading, layout);
        drawn_anew.push(picture.svg().outer_html());
    }
    for (begun_view, begun_layout) in pictures() {
        let picture = Picture::seen(begun_view, reading, begun_layout);
        for ((view, layout), anew) in pictures().zip(&drawn_anew) {
            picture.model.cycle.view.set(view);
            picture.model.wide.set(layout == Layout::Lying);
            settled().await;
            assert_eq!(&picture.svg().outer_html(), anew, "{view:?} {layout:?}");
        }
    }
}

#[wasm_bindgen_test]
async fn the_picture_follows_another_answer_in_place() {
    let at = Element::Motivation;
    let shown = |it: &Picture| [it.svg(), it.stage.one(".tour")].map(|it| it.outer_html());
    for (view, layout) in pictures() {
        let mut drawn_anew = Vec::new();
        for reading in readings() {
            let picture = Picture::seen(view, &reading, layout);
            picture.model.cycle.station.set(at);
            settled().await;
            drawn_anew.push(shown(&picture));
        }
        let picture = Picture::seen(view, &readings()[1], layout);
        picture.model.cycle.station.set(at);
        let stations = picture.stations();
        for (reading, anew) in readings().into_iter().zip(drawn_anew) {
            picture.model.reading.set(reading);
            settled().await;
            assert_eq!(shown(&picture), anew);
            let now = picture.stations();
            let same = now.iter().zip(&stations);
            assert!(same.into_iter().all(|(a, b)| a.is_same_node(Some(b))));
        }
    }
}

#[wasm_bindgen_test]
async fn a_button_switches_the_view_and_back() {
    let picture = Picture::of(&readings()[0], Layout::Lying);
    let words = &Language::Nl.words().cycle;
    let before = picture.svg().outer_html();
    assert_ne!(words.to_water_cycle, words.to_lemniscate);
    click(&picture.button(words.to_water_cycle));
    settled().await;
    assert_eq!(picture.model.cycle.view.get_untracked(), View::WaterCycle);
    assert_ne!(picture.svg().outer_html(), before);
    click(&picture.button(words.to_lemniscate));
    settled().await;
    assert_eq!(picture.svg().outer_html(), before);
}

#[wasm_bindgen_test]
async fn the_water_moves_only_when_it_is_asked_to_and_stops_again() {
    let picture = Picture::of(&readings()[0], Layout::Lying);
    let button = picture.stage.one("button.flow");
    let words = &Language::Nl.words().cycle;
    for (does, flowing) in [(words.flow, false), (words.stop, true), (words.flow, false)] {
        assert_eq!(text(&button), does);
        let figure = picture.stage.one("figure");
        assert_eq!(figure.class_list().contains("flowing"), flowing);
        assert!(figure.class_list().contains("cycle"));
        click(&button);
        settled().await;
    }
}
