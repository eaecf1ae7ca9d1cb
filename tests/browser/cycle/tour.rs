//! What is told of the station one looks at, stepping along the water, and the walk.

use leptos::prelude::*;
use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::station::class;
use schoolstroom::domain::reading::Flow;
use schoolstroom::ui;
use schoolstroom::ui::parts::cycle::LivingCycle;
use schoolstroom::ui::sealed::live;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{Model, Picture, VIEWS, pictures, stuck};
use crate::parts::finding::readings;
use crate::stage::{
    Stage, all, attribute, click, dispatch, hurried, long, numbers, point_at, settled, text,
};

#[wasm_bindgen_test]
async fn the_buttons_step_along_the_water_and_round() {
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, &readings()[1], layout);
        let [back, _, on] = picture.steps();
        let mut at = picture.looks_at();
        assert_eq!(at, Element::HrPolicy);
        for _ in 0..10 {
            click(&on);
            settled().await;
            at = at.next();
            assert_eq!(picture.looks_at(), at);
        }
        for _ in 0..10 {
            click(&back);
            settled().await;
            at = at.previous();
            assert_eq!(picture.looks_at(), at);
        }
    }
}

#[wasm_bindgen_test]
async fn each_station_is_told_with_its_state_and_score() {
    for reading in readings() {
        let picture = Picture::of(&reading, Layout::Lying);
        let [_, _, on] = picture.steps();
        for _ in 0..10 {
            let finding = reading.finding(picture.looks_at());
            let told = text(&picture.told());
            let state = Language::Nl.words().cycle.state(finding.flow());
            assert!(told.contains(state), "{told}");
            let icon = &all(&picture.told(), "svg")[0];
            assert!(icon.class_list().contains(class(finding.flow())));
            if let Some(score) = finding.score() {
                let score = numbers(&Language::Nl.score(score));
                let from = numbers(&told).into_iter().skip(1);
                assert_eq!(from.take(score.len()).collect::<Vec<_>>(), score);
            }
            click(&on);
            settled().await;
        }
    }
}

#[wasm_bindgen_test]
async fn hovering_and_focusing_tell_the_same() {
    for view in VIEWS {
        let reading = &readings()[0];
        let hovered = Picture::seen(view, reading, Layout::Lying);
        let mut told = Vec::new();
        for element in Element::CYCLE {
            point_at(&hovered.station(element));
            settled().await;
            assert_eq!(hovered.looks_at(), element);
            told.push(hovered.stage.one(".tour").inner_html());
        }
        let focused = Picture::seen(view, reading, Layout::Lying);
        for (element, told) in Element::CYCLE.into_iter().zip(told) {
            dispatch(&focused.station(element), "FocusEvent", "focus", &[]);
            settled().await;
            assert_eq!(focused.looks_at(), element);
            assert_eq!(focused.stage.one(".tour").inner_html(), told);
        }
    }
}

#[wasm_bindgen_test]
async fn a_step_is_announced_politely() {
    let picture = Picture::of(&readings()[0], Layout::Lying);
    assert_eq!(attribute(&picture.told(), "aria-live"), "off");
    let [_, _, on] = picture.steps();
    click(&on);
    settled().await;
    assert_eq!(attribute(&picture.told(), "aria-live"), "polite");
}

/// The name of a station that takes the focus is read by itself, and a pointer needs no voice.
#[wasm_bindgen_test]
async fn what_is_focused_or_hovered_is_not_announced_also_after_a_step() {
    for (event, kind) in [("FocusEvent", "focus"), ("PointerEvent", "pointerenter")] {
        let picture = Picture::of(&readings()[0], Layout::Lying);
        let [_, _, on] = picture.steps();
        click(&on);
        settled().await;
        dispatch(&picture.station(Element::Employees), event, kind, &[]);
        settled().await;
        assert_eq!(attribute(&picture.told(), "aria-live"), "off", "{kind}");
    }
}

#[wasm_bindgen_test]
async fn a_button_sets_out_and_pauses() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    let words = &Language::Nl.words().cycle;
    let [_, walk, _] = picture.steps();
    for _ in 0..2 {
        assert!(!picture.walks());
        assert_eq!(text(&walk), words.walk);
        click(&walk);
        settled().await;
        assert!(picture.walks());
        assert_eq!(text(&walk), words.pause);
        assert_eq!(attribute(&picture.told(), "aria-live"), "polite");
        click(&walk);
        settled().await;
    }
    assert_eq!(
        picture.looks_at(),
        Element::HrPolicy,
        "nobody has waited so long"
    );
}

#[wasm_bindgen_test]
async fn a_step_ends_the_walk() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    for step in [0, 2] {
        let [_, walk, _] = picture.steps();
        click(&walk);
        settled().await;
        click(&picture.steps()[step]);
        settled().await;
        assert!(!picture.walks());
    }
}

#[wasm_bindgen_test]
async fn from_the_end_the_walk_begins_again() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    let [back, walk, _] = picture.steps();
    click(&back);
    settled().await;
    assert_eq!(picture.looks_at(), Element::PupilsSociety);
    click(&walk);
    settled().await;
    assert_eq!(picture.looks_at(), Element::HrPolicy);
    click(&walk);
}

#[wasm_bindgen_test]
async fn the_walk_visits_all_ten_in_their_order_and_ends() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    let seen = hurried(async || {
        let [_, walk, _] = picture.steps();
        // Every station is noted, however quick the walk is here.
        let seen = RwSignal::new(Vec::new());
        let station = picture.model.cycle.station;
        let noting = Owner::new();
        noting.with(|| {
            Effect::new(move |_| {
                let at = station.get();
                seen.update(|seen: &mut Vec<_>| seen.push(at));
            })
        });
        click(&walk);
        for _ in 0..2000 {
            settled().await;
            if !picture.walks() {
                break;
            }
        }
        seen.get_untracked()
    })
    .await;
    assert!(!picture.walks());
    assert_eq!(seen, Element::CYCLE);
}

#[wasm_bindgen_test]
async fn a_walk_that_was_paused_does_not_go_on_by_itself() {
    let picture = Picture::of(&readings()[1], Layout::Lying);
    hurried(async || {
        let [_, walk, _] = picture.steps();
        click(&walk);
        click(&walk);
        for _ in 0..30 {
            settled().await;
        }
    })
    .await;
    assert_eq!(picture.looks_at(), Element::HrPolicy);
}

/// The page may go while the walk goes on: no step is made after that.
#[wasm_bindgen_test]
async fn a_walk_ends_with_its_page() {
    let stage = Stage::new();
    let reading = readings()[1];
    let shown = RwSignal::new(true);
    let station = RwSignal::new(None);
    stage.show(move || {
        live(move || {
            shown.get().then(|| {
                let model = Model::new(&reading, Layout::Lying);
                station.set(Some(model.cycle.station));
                model.view(Language::Nl, Source::Own)
            })
        })
    });
    hurried(async || {
        click(&stage.all(".steps button")[1]);
        for _ in 0..5 {
            settled().await;
        }
        shown.set(false);
        for _ in 0..30 {
            settled().await;
        }
    })
    .await;
    let gone: RwSignal<Element> = station.get_untracked().unwrap();
    assert_eq!(gone.try_get_untracked(), None);
    assert_eq!(stage.text(), "");
}

/// What is told comes from the long texts, if they are there: what the element is about, and what its state means.
#[wasm_bindgen_test]
async fn what_an_element_is_about_is_told_once_the_texts_are_there() {
    let stage = Stage::new();
    let reading = stuck();
    let texts = RwSignal::new(None);
    stage.show(move || {
        let cycle = Model::new(&reading, Layout::Lying).cycle;
        let voice = Language::Nl.to_all();
        let (whose, texts) = (String::new, move || texts.get());
        ui! { <LivingCycle cycle voice source=Source::Own whose texts/> }
    });
    let told = || text(&stage.all(".told p")[1]);
    assert_eq!(told(), "");
    let long = long(Language::Nl);
    texts.set(Some(long));
    let [_, _, on] = stage.all(".steps button").try_into().unwrap();
    let first = reading.first_blockage().unwrap();
    let mut element = first;
    for _ in 0..10 {
        settled().await;
        let flow = reading.finding(element).flow();
        let state = match flow {
            Flow::Sticks if element != first => "sticks-too",
            _ => class(flow),
        };
        let says = long.paragraph(&format!("here.{state}"));
        assert!(!says.is_empty());
        assert_eq!(told(), format!("{} {says}", long.about(element)));
        click(&on);
        element = element.next();
    }
}
