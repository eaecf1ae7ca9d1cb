//! Erasing what is kept: it asks first, takes all of this product's, and nothing that is not.

use schoolstroom::domain::codec::store::{self, Display, Document, LanguageTag, Pace};
use schoolstroom::domain::role::Role;
use schoolstroom::ui::app::App;
use schoolstroom::ui::pages::erase::erase;
use schoolstroom::wording::long::LongTexts;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

use crate::notation::{respondent, response, statement};
use crate::stage::{Stage, app, attribute, click, focused, settled, store as kept, text};

const WORDS: &str = "== privacy/erase\n- open\n- sure\n- what\n- no\n- yes\n- done";
const OURS: [&str; 3] = [
    "schoolstroom",
    "schoolstroom.aside.1",
    "schoolstroom.aside.2",
];
const OTHERS: [&str; 3] = ["school", "another.schoolstroom", "x"];

fn begun() -> Document {
    Document {
        response: Some(response(respondent(Role::Visitor), "54321?.234")),
        position: Some(statement("relations.9")),
        pace: Pace::Element,
        display: Display::Dark,
        language: LanguageTag::new("en"),
    }
}

/// The button and its dialog, in a browser that keeps something of ours and of others.
fn shown() -> (App, Stage) {
    let stage = Stage::new();
    for key in OTHERS.into_iter().chain(OURS) {
        kept().set_item(key, key).unwrap();
    }
    kept().set_item(OURS[0], &store::encode(&begun())).unwrap();
    let app = app(begun());
    stage.fill(move |slot| drop(slot.child(erase(app, LongTexts::new(WORDS)))));
    (app, stage)
}

fn keys() -> Vec<String> {
    let count = kept().length().unwrap();
    let mut keys: Vec<_> = (0..count)
        .map(|i| kept().key(i).unwrap().unwrap())
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
    click(&stage.all("button")[0]);
}

#[wasm_bindgen_test]
async fn it_asks_first_and_the_safe_answer_has_the_focus() {
    let (_, stage) = shown();
    assert!(!dialog(&stage).open());
    open(&stage);
    assert!(dialog(&stage).open());
    let [no, yes] = stage.all("dialog button").try_into().unwrap();
    assert!(focused().is_same_node(Some(&no)));
    assert_eq!((text(&no), text(&yes)), ("no".into(), "yes".into()));
    let name = attribute(&stage.one("dialog"), "aria-labelledby");
    assert_eq!(text(&stage.one(&format!("#{name}"))), "sure");
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
    assert_eq!(app.response.peek(), begun().response);
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
        assert_eq!(kept().get_item(key).unwrap().as_deref(), Some(key));
    }
    // Nor does this tab remember, and that it was done is read out.
    assert_eq!((app.response.peek(), app.respondent.peek()), (None, None));
    assert_eq!((app.position.peek(), app.pace.peek()), (None, Pace::One));
    assert_eq!(app.display.peek(), Display::System);
    assert_eq!(text(&stage.one("[role=status]")), "done");
}

/// What was answered before does not come back with the first change after.
#[wasm_bindgen_test]
async fn the_next_change_begins_with_nothing() {
    let (app, stage) = shown();
    open(&stage);
    click(&stage.all("dialog button")[1]);
    app.set_display(Display::Light);
    let stored = kept().get_item(OURS[0]).unwrap().unwrap();
    let expected = Document {
        display: Display::Light,
        ..Document::default()
    };
    assert_eq!(store::decode(&stored), Ok(expected));
}
