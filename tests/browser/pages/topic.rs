//! Pages to read: one heading, their texts and figures, and the ways to the others about the model.

use leptos::prelude::*;
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::topic::Topic;
use schoolstroom::ui;
use schoolstroom::ui::pages::topic::TopicPage;
use schoolstroom::ui::state::Texts;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{App, Stage, attribute, long, text};

#[wasm_bindgen_test]
fn a_page_to_read_has_one_heading_and_the_ways_to_the_others_about_the_model() {
    for topic in Topic::ALL {
        let stage = Stage::new();
        App::new();
        stage.show(move || ui! { <TopicPage topic/> });
        let title = long(Language::Nl).title(topic.id()).unwrap();
        assert_eq!(text(&stage.one("h1")), title);
        assert_eq!(attribute(&stage.one("h1"), "tabindex"), "-1");
        let ways = stage.all("nav[aria-label] a");
        let ways: Vec<_> = ways.iter().map(|it| attribute(it, "href")).collect();
        // Those that every tool has stand in the footer.
        let others = Topic::ALL.into_iter();
        let others = others.filter(|it| it.is_of_the_model() && *it != topic);
        let others: Vec<_> = others.map(|it| Route::Topic(it).to_string()).collect();
        assert_eq!(ways, others);
        let elements = stage.all("article ol a").len();
        assert_eq!(elements, if topic == Topic::Model { 10 } else { 0 });
        let erases = stage.all("dialog").len();
        assert_eq!(erases, usize::from(topic == Topic::Privacy));
    }
}

#[wasm_bindgen_test]
fn a_page_to_read_whose_text_is_not_there_says_so_and_has_a_heading() {
    let stage = Stage::new();
    App::new();
    provide_context(Texts::coming());
    stage.show(move || ui! { <TopicPage topic=Topic::Privacy/> });
    assert_eq!(stage.all("article h1").len(), 1);
    assert!(
        stage
            .text()
            .contains(Language::Nl.words().frame.texts_coming)
    );
    assert!(stage.all("dialog").is_empty());
}

/// What the texts call for is what the page has: each figure can be read without being seen.
#[wasm_bindgen_test]
fn each_figure_of_a_page_is_one_image_with_a_name() {
    let mut count = 0;
    for topic in Topic::ALL {
        let stage = Stage::new();
        App::new();
        stage.show(move || ui! { <TopicPage topic/> });
        let lines = long(Language::Nl).block(topic.id());
        let called_for = lines.iter().filter(|it| it.words().starts_with("figure "));
        let figures = stage.all("figure > [role=img]");
        assert_eq!(figures.len(), called_for.count(), "{topic:?}");
        count += figures.len();
        for figure in figures {
            assert!(!attribute(&figure, "aria-label").is_empty(), "{topic:?}");
        }
    }
    assert!(count > 0);
}
