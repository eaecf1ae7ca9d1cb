//! What stands on every page: which language and display hold, and what the reader must be told.

use std::collections::HashSet;

use leptos::prelude::*;
use schoolstroom::domain::codec::store::answers::Answers as AnswersDocument;
use schoolstroom::domain::codec::store::settings::Settings as SettingsDocument;
use schoolstroom::domain::codec::store::{Display, LanguageTag, Trouble};
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::ui;
use schoolstroom::ui::frame::{Controls, Notices};
use schoolstroom::ui::state::notice::Said;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::notation::{point, respondent, statement};
use crate::stage::{App, Stage, all, attribute, click, keep, kept, settled, text};

/// The buttons, with settings that were chosen before.
fn shown(settings: SettingsDocument) -> (App, Stage) {
    let stage = Stage::new();
    if settings != SettingsDocument::default() {
        keep(&settings);
    }
    let app = App::new();
    stage.show(|| ui! { <Controls/> });
    (app, stage)
}

/// The notices, with answers that were given before.
fn told(answers: &AnswersDocument) -> (App, Stage) {
    let stage = Stage::new();
    let app = App::kept(answers);
    stage.show(|| ui! { <Notices/> });
    (app, stage)
}

fn speaking(language: &str) -> SettingsDocument {
    SettingsDocument {
        language: LanguageTag::new(language),
        ..SettingsDocument::default()
    }
}

fn begun() -> Response {
    let teacher = respondent(Role::Teacher);
    let mut response = Response::new(teacher, Revision::NEWEST, Tag::new(7));
    response.set(statement("abilities.2"), point(4)).unwrap();
    response
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
        let (_, stage) = shown(speaking(begun.tag()));
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
    let (app, stage) = shown(SettingsDocument::default());
    for language in [Language::En, Language::Nl] {
        click(&language_button(&stage, language));
        assert_eq!(app.settings.language.get_untracked(), language);
        let expected = LanguageTag::new(language.tag());
        assert_eq!(kept::<SettingsDocument>().language, expected);
    }
}

#[wasm_bindgen_test]
fn the_name_of_a_language_button_begins_with_what_is_seen_and_holds_its_own_name() {
    let (_, stage) = shown(SettingsDocument::default());
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
    let (_, stage) = shown(SettingsDocument::default());
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
    let (app, stage) = shown(SettingsDocument::default());
    let button = stage.one("button:not([lang])");
    let mut names = HashSet::new();
    let mut signs = HashSet::new();
    for display in [Display::System, Display::Light, Display::Dark] {
        assert_eq!(app.settings.display(), display);
        let name = attribute(&button, "aria-label");
        assert_eq!(attribute(&button, "title"), name);
        assert!(names.insert(name));
        assert!(signs.insert(text(&button)));
        click(&button);
        settled().await;
        assert_eq!(kept::<SettingsDocument>().display, app.settings.display());
    }
    // Once round.
    assert_eq!(app.settings.display(), Display::System);
    assert!(names.contains(&attribute(&button, "aria-label")));
    // The sign is for the eye alone.
    let sign = &all(&button, "*")[0];
    assert_eq!(attribute(sign, "aria-hidden"), "true");
}

#[wasm_bindgen_test]
async fn what_is_kept_is_what_the_buttons_begin_with() {
    for display in [Display::Dark, Display::Light] {
        let (app, stage) = shown(SettingsDocument {
            display,
            ..speaking("nl")
        });
        assert_eq!(app.settings.display(), display);
        let before = attribute(&stage.one("button:not([lang])"), "aria-label");
        app.settings.set_display(Display::System);
        settled().await;
        assert_ne!(
            attribute(&stage.one("button:not([lang])"), "aria-label"),
            before
        );
    }
}

#[wasm_bindgen_test]
async fn nothing_is_told_where_there_is_nothing_to_tell() {
    let (_, stage) = told(&AnswersDocument::default());
    assert_eq!(stage.text(), "");
    assert!(stage.all("button").is_empty());
    // The region stands there from the start, or nothing in it would be read out.
    assert_eq!(stage.all("[role=status]").len(), 1);
}

#[wasm_bindgen_test]
async fn each_trouble_of_either_document_is_told_in_the_language_that_is_spoken_and_stays() {
    for of_answers in [true, false] {
        let (app, stage) = told(&AnswersDocument::default());
        let signal = if of_answers {
            app.answers.trouble
        } else {
            app.settings.trouble
        };
        for trouble in [
            Trouble::Blocked,
            Trouble::Full,
            Trouble::Newer,
            Trouble::KeptAside,
        ] {
            for language in Language::ALL {
                app.settings.set_language(language);
                signal.set(Some(trouble));
                settled().await;
                let notice = text(&stage.one(".notice"));
                assert_eq!(notice, language.words().trouble.notice(trouble));
            }
            app.notice.0.set(Some(Said::Undone));
            app.notice.0.set(None);
            settled().await;
            assert_eq!(stage.all(".notice").len(), 1);
        }
        signal.set(None);
        settled().await;
        assert!(stage.all(".notice").is_empty());
    }
}

#[wasm_bindgen_test]
async fn beginning_again_is_told_and_can_be_undone() {
    let begun = AnswersDocument {
        response: Some(begun()),
        position: Some(statement("abilities.3")),
    };
    let (app, stage) = told(&begun);
    app.answers.begin_again();
    app.notice.0.set(Some(Said::BeganAgain));
    settled().await;
    assert_eq!(app.answers.response(), None);
    assert_eq!(kept::<AnswersDocument>(), AnswersDocument::default());
    let status = || text(&stage.one("[role=status]"));
    let began = status();
    assert!(!began.is_empty());
    // A status is read out and not operated: the button stands outside of it.
    let undo = stage.one("button");
    assert!(undo.closest("[role=status]").unwrap().is_none());
    click(&undo);
    settled().await;
    assert_eq!(app.answers.response(), begun.response);
    assert_eq!(app.answers.position(), begun.position);
    assert_eq!(kept::<AnswersDocument>(), begun);
    assert!(!status().is_empty() && status() != began);
    assert!(stage.all("button").is_empty());
}

/// What was taken away can be brought back until the page is left, and once.
#[wasm_bindgen_test]
fn what_was_left_behind_is_not_brought_back() {
    let (app, _stage) = told(&AnswersDocument {
        response: Some(begun()),
        position: None,
    });
    app.answers.begin_again();
    app.answers.keep_no_undo();
    app.answers.undo();
    assert_eq!(app.answers.response(), None);
}
