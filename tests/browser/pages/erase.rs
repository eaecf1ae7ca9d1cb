//! Erasing what is kept: it asks first, takes all of this product's, and nothing that is not.

use leptos::prelude::*;
use schoolstroom::domain::codec::store::answers::Answers as AnswersDocument;
use schoolstroom::domain::codec::store::round::Rounds as RoundsDocument;
use schoolstroom::domain::codec::store::settings::Settings as SettingsDocument;
use schoolstroom::domain::codec::store::teams::Teams as TeamsDocument;
use schoolstroom::domain::codec::store::{Display, LanguageTag, Pace};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::topic::Topic;
use schoolstroom::ui;
use schoolstroom::ui::pages::topic::TopicPage;
use schoolstroom::wording::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

use crate::notation::{respondent, response, statement};
use crate::stage::{App, Stage, attribute, click, focused, keep, kept, long, settled, store, text};

const OURS: [&str; 9] = [
    "schoolstroom",
    "schoolstroom.aside.1",
    "schoolstroom.aside.2",
    "schoolstroom.settings",
    "schoolstroom.settings.aside.1",
    "schoolstroom.teams",
    "schoolstroom.teams.aside.1",
    "schoolstroom.round",
    "schoolstroom.round.aside.1",
];
const OTHERS: [&str; 3] = ["school", "another.schoolstroom", "x"];

fn begun() -> AnswersDocument {
    AnswersDocument {
        response: Some(response(respondent(Role::Visitor), "54321?.234")),
        position: Some(statement("relations.9")),
    }
}

/// The page about privacy, in a browser that keeps something of ours and of others.
fn shown() -> (App, Stage) {
    let stage = Stage::new();
    for key in OTHERS.into_iter().chain(OURS) {
        store().set_item(key, key).unwrap();
    }
    keep(&SettingsDocument {
        pace: Pace::Element,
        display: Display::Dark,
        language: LanguageTag::new("nl"),
    });
    keep(&TeamsDocument::default());
    keep(&RoundsDocument::default());
    let app = App::kept(&begun());
    stage.show(|| ui! { <TopicPage topic=Topic::Privacy/> });
    (app, stage)
}

fn keys() -> Vec<String> {
    let count = store().length().unwrap();
    let mut keys: Vec<_> = (0..count)
        .map(|i| store().key(i).unwrap().unwrap())
        .collect();
    keys.sort();
    keys
}

fn all_keys() -> Vec<String> {
    let mut keys: Vec<_> = OTHERS.into_iter().chain(OURS).map(str::to_owned).collect();
    keys.sort();
    keys
}

fn dialog(stage: &Stage) -> HtmlDialogElement {
    stage.one("dialog").unchecked_into()
}

fn open(stage: &Stage) {
    click(&stage.all("article button")[0]);
}

#[wasm_bindgen_test]
async fn it_asks_first_and_the_safe_answer_has_the_focus() {
    let (_, stage) = shown();
    assert!(!dialog(&stage).open());
    open(&stage);
    assert!(dialog(&stage).open());
    let [no, yes] = stage.all("dialog button").try_into().unwrap();
    assert!(focused().is_same_node(Some(&no)));
    let words = long(Language::Nl).erase();
    assert_eq!((text(&no), text(&yes)), (words.no.into(), words.yes.into()));
    let name = attribute(&stage.one("dialog"), "aria-labelledby");
    assert_eq!(text(&stage.one(&format!("#{name}"))), words.sure);
    assert_eq!(keys(), all_keys());
}

#[wasm_bindgen_test]
async fn no_keeps_everything() {
    let (app, stage) = shown();
    open(&stage);
    click(&stage.all("dialog button")[0]);
    settled().await;
    assert!(!dialog(&stage).open());
    assert_eq!(keys(), all_keys());
    assert_eq!(app.answers.response(), begun().response);
    assert_eq!(text(&stage.one("[role=status]")), "");
}

#[wasm_bindgen_test]
async fn yes_takes_all_of_ours_and_nothing_of_others() {
    let (app, stage) = shown();
    open(&stage);
    click(&stage.all("dialog button")[1]);
    settled().await;
    assert!(!dialog(&stage).open());
    let mut others = OTHERS.map(str::to_owned);
    others.sort();
    assert_eq!(keys(), others);
    for key in OTHERS {
        assert_eq!(store().get_item(key).unwrap().as_deref(), Some(key));
    }
    // Nor does this tab remember, and that it was done is read out.
    let (answers, settings) = (app.answers, app.settings);
    assert_eq!(answers.response(), None);
    assert_eq!(answers.position(), None);
    assert_eq!(settings.pace(), Pace::One);
    assert_eq!(settings.display(), Display::System);
    // The language is the one that the browser prefers from then on.
    let words = long(settings.language.get_untracked()).erase();
    assert_eq!(text(&stage.one("[role=status]")), words.done);
    assert!(focused().is_same_node(Some(&stage.one("h1"))));
}

/// What was answered or chosen before does not come back with the first change after.
#[wasm_bindgen_test]
async fn the_next_change_begins_with_nothing() {
    let (app, stage) = shown();
    open(&stage);
    click(&stage.all("dialog button")[1]);
    app.settings.set_display(Display::Light);
    let expected = SettingsDocument {
        display: Display::Light,
        ..SettingsDocument::default()
    };
    assert_eq!(kept::<SettingsDocument>(), expected);
    app.answers.set_position(statement("relations.9"));
    assert_eq!(kept::<AnswersDocument>().response, None);
}
