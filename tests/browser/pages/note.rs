//! What a visitor saw: stored with every key, shown where it is read, and asked of nobody else.

use leptos::prelude::*;
use schoolstroom::domain::codec::route::{Route, Source};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::{Family, Role};
use schoolstroom::domain::told::Told;
use schoolstroom::ui;
use schoolstroom::ui::pages::check::CheckPage;
use schoolstroom::ui::pages::element::ElementPage;
use schoolstroom::ui::pages::scan::ScanPage;
use schoolstroom::ui::parts::note::NoteField;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, respondents, statement};
use crate::stage::{
    App, Stage, attribute, click, dispatch, focus, focused, kept_response, press, settled, text,
    write,
};

const HERE: Element = Element::Relations;

fn visited(note: &str) -> Response {
    let visitor = respondent(Role::Visitor);
    let mut response = Response::new(visitor, Revision::NEWEST, Tag::new(7));
    response.set_note(HERE, Note::parse(note).unwrap()).unwrap();
    response
}

/// The page of the scan about [`HERE`].
fn shown(response: Response) -> (App, Stage) {
    let stage = Stage::new();
    let statement = response.instrument().about(HERE).next().unwrap();
    let app = App::with(response);
    stage.show(move || ui! { <ScanPage statement changing=false/> });
    (app, stage)
}

fn stored() -> Option<String> {
    kept_response().note(HERE).map(|it| it.as_str().to_owned())
}

/// The field alone tells what is typed, and follows what is put into it.
#[wasm_bindgen_test]
async fn the_field_calls_back_with_every_key() {
    let stage = Stage::new();
    let typed = RwSignal::new("before".to_owned());
    let told = RwSignal::new(Vec::new());
    stage.show(move || {
        let write = move |note: Option<Note>| told.update(|it| it.push(note));
        ui! { <NoteField language=Language::En element=HERE text=typed write/> }
    });
    settled().await;
    assert_eq!(stage.input("textarea").value(), "before");
    write(&stage.one("textarea"), "ab ");
    let notes = ["a", "ab", "ab"].map(|it| Note::parse(it).unwrap());
    assert_eq!(told.get_untracked(), notes);
    assert_eq!(typed.get_untracked(), "ab ");
    typed.set("from elsewhere".to_owned());
    settled().await;
    assert_eq!(stage.input("textarea").value(), "from elsewhere");
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
    assert_eq!(app.response(), visited("They greet"), "and nothing else");
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
    settled().await;
    assert_eq!(stage.input("textarea").value(), "They greet");
    let field = stage.one("textarea");
    stage.input("textarea").set_value("");
    dispatch(&field, "InputEvent", "input", &[]);
    settled().await;
    assert_eq!(stored(), None);
    assert!(!app.response().has_notes());
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
        let asks = |element: Element| {
            respondent
                .instrument(Revision::NEWEST)
                .about(element)
                .next()
                .is_some()
        };
        if asks(HERE) {
            let (_, stage) = shown(Response::new(respondent, Revision::NEWEST, Tag::new(0)));
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
    assert_eq!(app.response().given(), 0);
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
    assert!(app.response().answer(statement("relations.9")).is_some());
}

#[wasm_bindgen_test]
fn the_check_page_shows_each_note_below_its_element() {
    let stage = Stage::new();
    App::with(visited("<b>They</b> greet"));
    stage.show(|| ui! { <CheckPage/> });
    assert_eq!(text(&stage.one(".quote")), "<b>They</b> greet");
    let above = stage.one(&format!(
        "dl:has(a[href='{}']) + .quote",
        Route::Change(statement("relations.9"))
    ));
    assert!(above.is_same_node(Some(&stage.one(".quote"))));
}

#[wasm_bindgen_test]
fn the_page_of_an_element_shows_its_own_note() {
    for (element, shown) in [(HERE, 1), (HERE.next(), 0)] {
        let stage = Stage::new();
        let visited = visited("They greet");
        let source = Source::link(&visited);
        App::new();
        let told = Some(Told::Answers(visited.clone()));
        stage.show(move || ui! { <ElementPage element told source/> });
        assert_eq!(stage.all(".quote").len(), shown);
    }
}
