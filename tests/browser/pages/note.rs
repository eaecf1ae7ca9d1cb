//! What a visitor saw: stored with every key, shown where it is read, and asked of nobody else.

use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::store;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::{Family, Role};
use schoolstroom::ui::app::App;
use schoolstroom::ui::pages::{Source, check, element, scan};
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, respondents, statement};
use crate::stage::{
    Stage, app_with, attribute, click, focus, focused, press, settled, store as kept, text, write,
};

const HERE: Element = Element::Relations;

fn visited(note: &str) -> Response {
    let mut response = Response::new(respondent(Role::Visitor), Tag::new(7));
    response.set_note(HERE, Note::parse(note).unwrap()).unwrap();
    response
}

/// The page of the scan about [`HERE`].
fn shown(response: Response) -> (App, Stage) {
    let (stage, app) = (Stage::new(), app_with(response));
    let about = app.response.peek().unwrap().instrument();
    let first = about.about(HERE).next().unwrap();
    stage.fill(move |slot| drop(slot.children(scan::page(app, Language::Nl, first, false))));
    (app, stage)
}

fn stored() -> Option<String> {
    let text = kept().get_item("schoolstroom").unwrap().unwrap();
    let response = store::decode(&text).unwrap().response.unwrap();
    response.note(HERE).map(|it| it.as_str().to_owned())
}

#[wasm_bindgen_test]
async fn what_is_typed_is_stored_at_once() {
    let (app, stage) = shown(visited(""));
    let field = stage.one("textarea");
    write(&field, "They greet");
    assert_eq!(stored().as_deref(), Some("They greet"));
    settled().await;
    assert!(stage.one("textarea").is_same_node(Some(&field)));
    assert_eq!(stage.input("textarea").value(), "They greet");
    let others = app.response.peek().unwrap();
    assert_eq!(others, visited("They greet"), "and nothing else");
}

/// A note has no space at its end; somebody between two words does.
#[wasm_bindgen_test]
async fn a_space_at_the_end_stays_in_the_field() {
    let (_, stage) = shown(visited(""));
    let field = stage.one("textarea");
    for (typed, noted) in [
        ("They ", Some("They")),
        ("They greet  ", Some("They greet")),
        ("  ", None),
    ] {
        write(&field, typed);
        settled().await;
        assert_eq!(stored().as_deref(), noted);
        assert_eq!(stage.input("textarea").value(), typed);
    }
}

#[wasm_bindgen_test]
async fn an_empty_field_takes_the_note_back() {
    let (app, stage) = shown(visited("They greet"));
    assert_eq!(stage.input("textarea").value(), "They greet");
    let field = stage.one("textarea");
    stage.input("textarea").set_value("");
    crate::stage::dispatch(&field, "InputEvent", "input", &[]);
    settled().await;
    assert_eq!(stored(), None);
    assert!(!app.response.peek().unwrap().has_notes());
}

#[wasm_bindgen_test]
fn the_field_has_a_name_a_hint_and_a_limit() {
    let (_, stage) = shown(visited(""));
    let field = stage.one("textarea");
    assert_eq!(attribute(&field, "maxlength"), "200");
    let name = stage.one(&format!("label[for={}]", field.id()));
    assert!(!text(&name).is_empty());
    let hint = stage.one(&format!("#{}", attribute(&field, "aria-describedby")));
    assert!(text(&hint).contains("200"));
}

#[wasm_bindgen_test]
fn nothing_longer_than_the_limit_takes_the_place_of_what_was_written() {
    let (_, stage) = shown(visited("They greet"));
    let field = stage.one("textarea");
    write(&field, &"x".repeat(200));
    assert_eq!(stored().map(|it| it.len()), Some(200));
    write(&field, &"y".repeat(201));
    assert_eq!(stored(), Some("y".repeat(200)));
}

#[wasm_bindgen_test]
fn only_a_visitor_has_the_field() {
    for respondent in respondents() {
        let asks = |element: Element| respondent.instrument().about(element).next().is_some();
        if asks(HERE) {
            let (_, stage) = shown(Response::new(respondent, Tag::new(0)));
            let visitor = respondent.role().family() == Family::Visitor;
            assert_eq!(stage.all("textarea").len(), usize::from(visitor));
        }
    }
}

#[wasm_bindgen_test]
async fn a_digit_in_the_field_is_no_answer() {
    let (app, stage) = shown(visited(""));
    let field = stage.one("textarea");
    focus(&field);
    for key in ["3", "0", "1"] {
        assert!(press(&field, key), "{key} is left to the browser");
    }
    settled().await;
    assert_eq!(app.response.peek().unwrap().given(), 0);
    assert!(focused().is_same_node(Some(&field)));
}

/// An answer, given after the note, leaves both the note and its field as they are.
#[wasm_bindgen_test]
async fn an_answer_leaves_the_note_alone() {
    let (app, stage) = shown(visited(""));
    let field = stage.one("textarea");
    write(&field, "They greet ");
    click(&stage.one("input[value='4']"));
    settled().await;
    assert_eq!(stored().as_deref(), Some("They greet"));
    assert_eq!(stage.input("textarea").value(), "They greet ");
    let answer = app.answer(statement("relations.9"));
    assert!(answer.is_some());
}

#[wasm_bindgen_test]
fn the_check_page_shows_each_note_below_its_element() {
    let stage = Stage::new();
    let app = app_with(visited("<b>They</b> greet"));
    stage.fill(move |slot| drop(slot.children(check::page(app, Language::En))));
    assert_eq!(text(&stage.one(".quote")), "<b>They</b> greet");
    let above = stage.one(&format!(
        "dl:has(a[href='{}']) + .quote",
        Route::Change(statement("relations.9")).path()
    ));
    assert!(above.is_same_node(Some(&stage.one(".quote"))));
}

#[wasm_bindgen_test]
fn the_page_of_an_element_shows_its_own_note() {
    for (at, shown) in [(HERE, 1), (HERE.next(), 0)] {
        let (stage, response) = (Stage::new(), visited("They greet"));
        let app = app_with(response.clone());
        let source = Source::link(&response);
        let page = element::page(app, Language::En, at, Some(&response), &source);
        stage.fill(move |slot| drop(slot.children(page)));
        assert_eq!(stage.all(".quote").len(), shown);
    }
}
