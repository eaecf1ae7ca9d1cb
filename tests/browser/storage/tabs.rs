//! Two tabs: neither undoes what the other did, and each sees it.

use leptos::prelude::*;
use schoolstroom::browser::storage::Keeper;
use schoolstroom::domain::codec::store::answers::Answers as AnswersDocument;
use schoolstroom::domain::codec::store::settings::Settings as SettingsDocument;
use schoolstroom::domain::codec::store::{Display, Document, LanguageTag, Trouble};
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::wording::Language;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{A, AB, Sheet, b, load, update};
use crate::notation::{point, respondent, statement};
use crate::stage::{App, Stage, dispatch, keep, kept, settled, store};

/// The browser tells this tab that another has changed a document; or all of them, without a key.
fn told_of(key: Option<&str>) {
    let key = key.map_or(JsValue::NULL, JsValue::from_str);
    dispatch(&window(), "StorageEvent", "storage", &[("key", key)]);
}

fn begun() -> Response {
    Response::new(respondent(Role::Teacher), Revision::NEWEST, Tag::new(7))
}

#[wasm_bindgen_test]
fn changes_of_two_tabs_both_stand_whatever_their_order() {
    let _stage = Stage::new();
    let tabs = [Keeper::new(), Keeper::new()];
    let one = update(&tabs[0], Sheet::default(), |it| it.one = "here");
    assert_eq!(one.document, A);
    let other = update(&tabs[1], Sheet::default(), b);
    assert_eq!(other.document, AB);
    // The first has not heard of it, and does not undo it.
    let one = update(&tabs[0], one.document, |it| it.one = "there");
    assert_eq!((one.document.one, one.document.other), ("there", "there"));
    assert_eq!(load().document, one.document);
}

#[wasm_bindgen_test]
fn a_tab_hears_of_its_own_document_and_of_no_other() {
    let _stage = Stage::new();
    let heard = RwSignal::new(0);
    Keeper::<Sheet>::on_change_elsewhere(move || heard.update(|it| *it += 1));
    for (key, times) in [
        (Some("sheet"), 1),
        (Some("sheets"), 1),
        (Some("sheet.aside.1"), 1),
        (Some("schoolstroom"), 1),
        // Everything was erased.
        (None, 2),
        (Some("sheet"), 3),
    ] {
        told_of(key);
        assert_eq!(heard.get_untracked(), times, "{key:?}");
    }
}

#[wasm_bindgen_test]
async fn an_answer_from_another_tab_is_shown_and_kept() {
    let _stage = Stage::new();
    let app = App::with(begun());
    app.answers.set_answer(statement("abilities.1"), point(2));
    let mut theirs = app.response();
    theirs.set(statement("abilities.2"), point(5)).unwrap();
    keep(&AnswersDocument {
        response: Some(theirs.clone()),
        position: Some(statement("abilities.3")),
    });
    told_of(Some(AnswersDocument::KEY));
    settled().await;
    assert_eq!(app.response(), theirs);
    let position = app.answers.position();
    assert_eq!(position, Some(statement("abilities.3")));
    app.answers.set_answer(statement("abilities.3"), point(1));
    let stored = kept::<AnswersDocument>().response.unwrap();
    assert_eq!(stored.given(), 3);
}

/// The two documents are told of apart.
#[wasm_bindgen_test]
fn each_state_follows_its_own_document() {
    let _stage = Stage::new();
    let app = App::with(begun());
    let language = || app.settings.language.get_untracked();
    keep(&SettingsDocument {
        display: Display::Dark,
        language: LanguageTag::new("en"),
        ..SettingsDocument::default()
    });
    keep(&AnswersDocument {
        response: None,
        position: Some(statement("abilities.3")),
    });
    told_of(Some(SettingsDocument::KEY));
    assert_eq!(language(), Language::En);
    assert!(app.answers.response().is_some());
    told_of(Some(AnswersDocument::KEY));
    assert!(app.answers.response().is_none());
}

#[wasm_bindgen_test]
fn what_another_tab_erased_is_not_brought_back() {
    let _stage = Stage::new();
    let app = App::with(begun());
    app.answers.set_answer(statement("abilities.1"), point(2));
    // It writes the empty document first.
    keep(&AnswersDocument::default());
    told_of(Some(AnswersDocument::KEY));
    store().remove_item(AnswersDocument::KEY).unwrap();
    told_of(Some(AnswersDocument::KEY));
    assert_eq!(app.answers.response(), None);
    app.answers.set_position(statement("abilities.1"));
    assert_eq!(kept::<AnswersDocument>().response, None);
}

/// Another tab may have changed the role meanwhile: this one has not seen it, and its answer is none there.
#[wasm_bindgen_test]
fn an_answer_that_the_role_of_another_tab_is_not_asked_changes_nothing() {
    let _stage = Stage::new();
    let app = App::with(begun());
    let visitor = Response::new(respondent(Role::Visitor), Revision::NEWEST, Tag::new(9));
    keep(&AnswersDocument {
        response: Some(visitor.clone()),
        position: None,
    });
    app.answers.set_answer(statement("abilities.1"), point(2));
    assert_eq!(app.response(), visitor);
    assert_eq!(kept::<AnswersDocument>().response, Some(visitor));
}

#[wasm_bindgen_test]
fn what_another_tab_of_a_newer_version_wrote_is_told_and_left_alone() {
    let _stage = Stage::new();
    let app = App::with(begun());
    let newer = r#"{"version":9}"#;
    store().set_item(AnswersDocument::KEY, newer).unwrap();
    told_of(Some(AnswersDocument::KEY));
    assert_eq!(app.answers.trouble.get_untracked(), Some(Trouble::Newer));
    app.answers.set_answer(statement("abilities.1"), point(2));
    assert_eq!(app.response().given(), 1);
    let stored = store().get_item(AnswersDocument::KEY).unwrap();
    assert_eq!(stored.as_deref(), Some(newer));
}

/// That something was kept aside is said for longer than the next change.
#[wasm_bindgen_test]
fn that_answers_were_kept_aside_is_still_said_after_a_change() {
    let _stage = Stage::new();
    store().set_item(AnswersDocument::KEY, "not ours").unwrap();
    let app = App::found();
    let trouble = || app.answers.trouble.get_untracked();
    assert_eq!(trouble(), Some(Trouble::KeptAside));
    app.answers.set_respondent(respondent(Role::Teacher));
    assert_eq!(trouble(), Some(Trouble::KeptAside));
    assert!(kept::<AnswersDocument>().response.is_some());
}
