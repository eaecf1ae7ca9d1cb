//! What stands on every page: which language and display hold, and what the reader must be told.

use std::collections::HashSet;

use schoolstroom::domain::codec::store::{self, Display, Document, LanguageTag, Trouble};
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::ui::app::{App, Said};
use schoolstroom::ui::components::frame::{controls, notices};
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::notation::{point, respondent, statement};
use crate::stage::{Stage, all, app, app_with, attribute, click, settled, store, text};

fn shown(app: App) -> Stage {
    let stage = Stage::new();
    stage.fill(move |slot| controls(app, slot));
    stage
}

fn told(app: App) -> Stage {
    let stage = Stage::new();
    stage.fill(move |slot| notices(app, slot));
    stage
}

fn stored() -> Document {
    let text = store().get_item("schoolstroom").unwrap().unwrap();
    store::decode(&text).unwrap()
}

fn language_button(stage: &Stage, language: Language) -> Element {
    stage.one(&format!("button[lang={}]", language.tag()))
}

/// The languages whose button is pressed.
fn pressed(stage: &Stage) -> Vec<Language> {
    let is_pressed = |language: &Language| {
        let pressed = attribute(&language_button(stage, *language), "aria-pressed");
        assert!(pressed == "true" || pressed == "false", "{pressed}");
        pressed == "true"
    };
    Language::ALL.into_iter().filter(is_pressed).collect()
}

#[wasm_bindgen_test]
async fn the_language_that_is_spoken_is_the_one_that_is_pressed() {
    for begun in Language::ALL {
        let stage = shown(app(Document {
            language: LanguageTag::new(begun.tag()),
            ..Document::default()
        }));
        assert_eq!(pressed(&stage), [begun]);
        for language in [Language::En, Language::Nl, Language::Nl, Language::En] {
            click(&language_button(&stage, language));
            settled().await;
            assert_eq!(pressed(&stage), [language]);
        }
    }
}

#[wasm_bindgen_test]
async fn a_chosen_language_is_spoken_and_kept() {
    let app = app(Document::default());
    let stage = shown(app);
    for language in [Language::En, Language::Nl] {
        click(&language_button(&stage, language));
        assert_eq!(app.language.peek(), language);
        assert_eq!(stored().language, LanguageTag::new(language.tag()));
    }
}

#[wasm_bindgen_test]
async fn choosing_a_language_loses_no_answer() {
    let mut response = Response::new(respondent(Role::Teacher), Tag::new(7));
    response.set(statement("abilities.2"), point(4)).unwrap();
    let app = app_with(response.clone());
    let stage = shown(app);
    click(&language_button(&stage, Language::En));
    settled().await;
    assert_eq!(app.response.peek(), Some(response.clone()));
    assert_eq!(stored().response, Some(response));
}

#[wasm_bindgen_test]
fn the_name_of_a_language_button_begins_with_what_is_seen_and_holds_its_own_name() {
    let stage = shown(app(Document::default()));
    for language in Language::ALL {
        let button = language_button(&stage, language);
        let name = attribute(&button, "aria-label");
        assert!(!text(&button).is_empty());
        assert!(name.starts_with(&text(&button)), "{name}");
        assert!(name.contains(language.own_name()), "{name}");
    }
}

#[wasm_bindgen_test]
async fn the_language_buttons_are_a_group_with_a_name() {
    let stage = shown(app(Document::default()));
    let name = || attribute(&stage.one("[role=group]"), "aria-label");
    assert_eq!(
        all(&stage.one("[role=group]"), "button").len(),
        Language::ALL.len()
    );
    let before = name();
    click(&language_button(&stage, Language::En));
    settled().await;
    assert!(!before.is_empty() && !name().is_empty());
    assert_ne!(name(), before);
}

#[wasm_bindgen_test]
async fn the_display_button_goes_round_says_where_it_is_and_keeps_it() {
    let app = app(Document::default());
    let stage = shown(app);
    let button = stage.one("button:not([lang])");
    let mut names = HashSet::new();
    let mut signs = HashSet::new();
    for display in [Display::System, Display::Light, Display::Dark] {
        assert_eq!(app.display.peek(), display);
        let name = attribute(&button, "aria-label");
        assert_eq!(attribute(&button, "title"), name);
        assert!(names.insert(name));
        assert!(signs.insert(text(&button)));
        click(&button);
        settled().await;
        assert_eq!(stored().display, app.display.peek());
    }
    // Once round.
    assert_eq!(app.display.peek(), Display::System);
    assert!(names.contains(&attribute(&button, "aria-label")));
    // The sign is for the eye alone.
    let sign = &all(&button, "*")[0];
    assert_eq!(attribute(sign, "aria-hidden"), "true");
}

#[wasm_bindgen_test]
async fn what_is_kept_is_what_the_buttons_begin_with() {
    for display in [Display::Dark, Display::Light] {
        let app = app(Document {
            display,
            ..Document::default()
        });
        assert_eq!(app.display.peek(), display);
        let stage = shown(app);
        let before = attribute(&stage.one("button:not([lang])"), "aria-label");
        app.set_display(Display::System);
        settled().await;
        assert_ne!(
            attribute(&stage.one("button:not([lang])"), "aria-label"),
            before
        );
    }
}

#[wasm_bindgen_test]
async fn nothing_is_told_where_there_is_nothing_to_tell() {
    let stage = told(app(Document::default()));
    assert_eq!(stage.text(), "");
    assert!(stage.all("button").is_empty());
    // The region stands there from the start, or nothing in it would be read out.
    assert_eq!(stage.all("[role=status]").len(), 1);
}

#[wasm_bindgen_test]
async fn each_trouble_is_told_in_the_language_that_is_spoken_and_stays() {
    let app = app(Document::default());
    let stage = told(app);
    for trouble in [
        Trouble::Blocked,
        Trouble::Full,
        Trouble::Newer,
        Trouble::KeptAside,
    ] {
        app.trouble.set(Some(trouble));
        for language in Language::ALL {
            app.language.set(language);
            settled().await;
            let notice = text(&stage.one(".notice"));
            assert_eq!(notice, language.words().trouble.notice(trouble));
        }
        app.said.set(Some(Said::Undone));
        app.said.set(None);
        settled().await;
        assert_eq!(stage.all(".notice").len(), 1);
    }
}

#[wasm_bindgen_test]
async fn beginning_again_is_told_and_can_be_undone() {
    let mut response = Response::new(respondent(Role::Teacher), Tag::new(7));
    response.set(statement("abilities.2"), point(4)).unwrap();
    let app = app(Document {
        response: Some(response.clone()),
        position: Some(statement("abilities.3")),
        ..Document::default()
    });
    let stage = told(app);
    app.begin_again();
    settled().await;
    assert_eq!((app.response.peek(), app.position.peek()), (None, None));
    assert_eq!(stored().response, None);
    let status = || text(&stage.one("[role=status]"));
    let began = status();
    assert!(!began.is_empty());
    // A status is read out and not operated: the button stands outside of it.
    let undo = stage.one("button");
    assert!(undo.closest("[role=status]").unwrap().is_none());
    click(&undo);
    settled().await;
    assert_eq!(app.response.peek(), Some(response.clone()));
    assert_eq!(app.position.peek(), Some(statement("abilities.3")));
    assert_eq!(stored().response, Some(response));
    assert!(!status().is_empty() && status() != began);
    assert!(stage.all("button").is_empty());
}

#[wasm_bindgen_test]
async fn what_is_said_where_it_was_done_is_not_said_here_again() {
    let app = app(Document::default());
    let stage = told(app);
    for said in [Said::Copied, Said::NotCopied, Said::Missing] {
        app.said.set(Some(said));
        settled().await;
        assert_eq!(stage.text(), "", "{said:?}");
    }
}
