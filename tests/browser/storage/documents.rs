//! The answers and the settings: two documents, the one moved out of the other once.

use leptos::prelude::*;
use schoolstroom::domain::codec::store::answers::Answers as AnswersDocument;
use schoolstroom::domain::codec::store::settings::Settings as SettingsDocument;
use schoolstroom::domain::codec::store::{Display, Document, LanguageTag, Pace, Trouble};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{fill, item};
use crate::notation::{point, respondent, response, response_to, statement};
use crate::stage::{App, Stage, kept, store};

const ANSWERS: &str = AnswersDocument::KEY;
const SETTINGS: &str = SettingsDocument::KEY;

/// Documents of before the settings had one of their own.
const OLD: &str = include_str!("../../fixtures/store_v1/leader_full.json");
const OLD_SETTINGS: &str = include_str!("../../fixtures/store_v1/light_in_english.json");
const OLD_WITHOUT: &str = include_str!("../../fixtures/store_v1/staff_half_way.json");

/// What [`OLD`] holds of settings.
fn chosen() -> SettingsDocument {
    SettingsDocument {
        pace: Pace::Element,
        display: Display::Light,
        language: LanguageTag::new("nl"),
    }
}

/// An app on a device that keeps these texts.
fn found(texts: &[(&str, &str)]) -> App {
    let _stage = Stage::new();
    for (key, text) in texts {
        store().set_item(key, text.trim_end()).unwrap();
    }
    App::found()
}

/// What the app goes on with.
fn settings(app: &App) -> (Pace, Display, Language) {
    let it = &app.settings;
    (it.pace(), it.display(), it.language.get_untracked())
}

#[wasm_bindgen_test]
fn who_was_never_here_has_nothing_stored() {
    let app = found(&[]);
    assert_eq!(store().length().unwrap(), 0);
    assert_eq!(app.answers.response(), None);
    let (pace, display, _) = settings(&app);
    assert_eq!((pace, display), (Pace::One, Display::System));
}

#[wasm_bindgen_test]
fn a_change_to_one_leaves_the_other_as_it_is() {
    let app = found(&[]);
    app.settings.set_display(Display::Dark);
    assert_eq!(item(ANSWERS), None);
    let before = item(SETTINGS);
    app.answers.set_respondent(respondent(Role::Teacher));
    app.answers.set_answer(statement("abilities.2"), point(4));
    assert_eq!(item(SETTINGS), before);
    let before = item(ANSWERS);
    app.settings.set_language(Language::En);
    app.settings.set_pace(Pace::Element);
    assert_eq!(item(ANSWERS), before);
    let expected = SettingsDocument {
        pace: Pace::Element,
        display: Display::Dark,
        language: LanguageTag::new("en"),
    };
    assert_eq!(kept::<SettingsDocument>(), expected);
    assert_eq!(kept::<AnswersDocument>().response, Some(app.response()));
}

#[wasm_bindgen_test]
fn settings_of_before_are_moved_over_and_hold_at_once() {
    for (old, expected) in [
        (OLD, chosen()),
        (
            OLD_SETTINGS,
            SettingsDocument {
                display: Display::Light,
                language: LanguageTag::new("en"),
                ..SettingsDocument::default()
            },
        ),
    ] {
        let app = found(&[(ANSWERS, old)]);
        assert_eq!(kept::<SettingsDocument>(), expected);
        let (pace, display, language) = settings(&app);
        assert_eq!((pace, display), (expected.pace, expected.display));
        assert_eq!(LanguageTag::new(language.tag()), expected.language);
        // The answers are not touched by that.
        assert_eq!(item(ANSWERS).as_deref(), Some(old.trim_end()));
        assert_eq!(app.settings.trouble.get_untracked(), None);
    }
}

#[wasm_bindgen_test]
fn settings_are_moved_over_once() {
    let app = found(&[(ANSWERS, OLD)]);
    app.settings.set_display(Display::Dark);
    app.settings.set_pace(Pace::One);
    // The answers were not written since, and still carry what was chosen before.
    let again = App::found();
    let (pace, display, _) = settings(&again);
    assert_eq!((pace, display), (Pace::One, Display::Dark));
    assert_eq!(item(ANSWERS).as_deref(), Some(OLD.trim_end()));
}

#[wasm_bindgen_test]
fn answers_that_carry_no_settings_make_no_document_of_them() {
    let app = found(&[(ANSWERS, OLD_WITHOUT)]);
    if SettingsDocument::from_answers_v1(OLD_WITHOUT).is_none() {
        assert_eq!(item(SETTINGS), None);
    } else {
        panic!("another fixture, please");
    }
    assert!(app.answers.response().is_some());
}

#[wasm_bindgen_test]
fn settings_that_are_there_already_are_not_moved_over() {
    let mine = r#"{"version":1,"pace":"","display":"dark","language":"en"}"#;
    let app = found(&[(ANSWERS, OLD), (SETTINGS, mine)]);
    assert_eq!(settings(&app), (Pace::One, Display::Dark, Language::En));
    assert_eq!(item(SETTINGS).as_deref(), Some(mine));
}

#[wasm_bindgen_test]
fn a_newer_versions_settings_are_left_alone_and_told() {
    let newer = r#"{"version":2,"display":"dusk"}"#;
    let app = found(&[(ANSWERS, OLD), (SETTINGS, newer)]);
    app.settings.set_display(Display::Dark);
    assert_eq!(item(SETTINGS).as_deref(), Some(newer));
    assert_eq!(app.settings.trouble.get_untracked(), Some(Trouble::Newer));
    assert_eq!(app.settings.display(), Display::Dark);
    assert_eq!(app.answers.trouble.get_untracked(), None);
}

/// The settings are read from a text of which the answers cannot be read.
#[wasm_bindgen_test]
fn settings_are_moved_over_also_from_answers_that_are_damaged() {
    let damaged = OLD.replace("scanv11q0", "scanv11q1");
    assert!(AnswersDocument::decode(&damaged).is_err());
    let app = found(&[(ANSWERS, &damaged)]);
    assert_eq!(kept::<SettingsDocument>(), chosen());
    let (pace, display, _) = settings(&app);
    assert_eq!((pace, display), (Pace::Element, Display::Light));
    // And the text is kept aside.
    assert_eq!(
        app.answers.trouble.get_untracked(),
        Some(Trouble::KeptAside)
    );
    let aside = item(&format!("{ANSWERS}.aside.1"));
    assert_eq!(aside.as_deref(), Some(damaged.trim_end()));
}

/// What the answers carried of settings goes with the first change to them, when it has been moved over.
#[wasm_bindgen_test]
fn answers_that_are_written_again_carry_no_settings() {
    let app = found(&[(ANSWERS, OLD)]);
    app.answers.set_position(statement("abilities.2"));
    let text = item(ANSWERS).unwrap();
    assert_eq!(SettingsDocument::from_answers_v1(&text), None);
    assert_eq!(kept::<SettingsDocument>(), chosen());
    assert_eq!(kept::<AnswersDocument>().response, Some(app.response()));
}

#[wasm_bindgen_test]
fn each_is_erased_without_the_other_and_both_leave_nothing() {
    let begin = || {
        let app = found(&[(ANSWERS, OLD), ("x", "x")]);
        for key in [ANSWERS, SETTINGS] {
            let aside = format!("{key}.aside.1");
            store().set_item(&aside, "not ours").unwrap();
        }
        app
    };
    let app = begin();
    app.answers.erase();
    assert_eq!(app.answers.response(), None);
    let left = [SETTINGS, "schoolstroom.settings.aside.1", "x"];
    assert!(left.into_iter().all(|it| item(it).is_some()));
    assert_eq!(store().length().unwrap(), 3);
    let app = begin();
    app.settings.erase();
    let left = [ANSWERS, "schoolstroom.aside.1", "x"];
    assert!(left.into_iter().all(|it| item(it).is_some()));
    assert_eq!(store().length().unwrap(), 3);
    assert_eq!(app.settings.display(), Display::System);
    app.answers.erase();
    assert_eq!(store().length().unwrap(), 1);
}

#[wasm_bindgen_test]
fn in_a_full_store_answers_and_settings_go_on_in_memory_and_each_tells_it() {
    let app = found(&[]);
    app.answers.set_respondent(respondent(Role::Visitor));
    let before = item(ANSWERS);
    fill();
    let note = Note::parse(&"é".repeat(200)).unwrap();
    app.answers.set_note(Element::Relations, note.clone());
    assert_eq!(app.answers.note_untracked(Element::Relations), note);
    assert_eq!(app.answers.trouble.get_untracked(), Some(Trouble::Full));
    assert_eq!(item(ANSWERS), before);
    assert_eq!(app.settings.trouble.get_untracked(), None);
    app.settings.set_display(Display::Dark);
    assert_eq!(app.settings.trouble.get_untracked(), Some(Trouble::Full));
    assert_eq!(app.settings.display(), Display::Dark);
    // With room again the next change stores all of it, and says so.
    for place in 0.. {
        if item(&format!("f{place}")).is_none() {
            break;
        }
        store().remove_item(&format!("f{place}")).unwrap();
    }
    app.answers.set_answer(statement("relations.9"), point(4));
    app.settings.set_pace(Pace::Element);
    assert_eq!(app.answers.trouble.get_untracked(), None);
    assert_eq!(app.settings.trouble.get_untracked(), None);
    let stored: Response = kept::<AnswersDocument>().response.unwrap();
    assert_eq!(stored.note(Element::Relations), note.as_ref());
    assert_eq!(stored.answer(statement("relations.9")), point(4));
    assert_eq!(kept::<SettingsDocument>().display, Display::Dark);
}

/// Another revision, another format: the same document under the same key.
#[wasm_bindgen_test]
fn answers_of_both_revisions_are_kept_and_found() {
    use schoolstroom::domain::instrument::Revision;
    let teacher = respondent(Role::Teacher);
    let marks = "345224135244453415324551122334";
    for begun in [
        response(teacher, marks),
        response_to(Revision::Second, teacher, 7, Some((2026, 11)), marks),
    ] {
        let text = AnswersDocument {
            response: Some(begun.clone()),
            position: None,
        };
        let app = found(&[(ANSWERS, &text.encode().unwrap())]);
        assert_eq!(app.response(), begun);
        app.answers.set_position(statement("abilities.2"));
        assert_eq!(kept::<AnswersDocument>().response, Some(begun));
    }
}
