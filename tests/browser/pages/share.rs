//! The link to a result: it holds what the reader chose, and says what that is.

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::ui;
use schoolstroom::ui::pages::result::ResultPage;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{point, respondent, response_to, statement, whole_response};
use crate::stage::{App, Stage, click, settled, text};

fn visited(note: &str) -> Response {
    let month = Some((2026, 11));
    let mut response = whole_response(respondent(Role::Visitor), 7, month, "54321?.234");
    let note = Note::parse(note).unwrap();
    response.set_note(Element::Behaviour, note).unwrap();
    response
}

async fn shown(response: Response) -> Stage {
    shown_with(response).await.1
}

async fn shown_with(response: Response) -> (App, Stage) {
    let stage = Stage::new();
    let app = App::with(response);
    stage.show(|| ui! { <ResultPage/> });
    settled().await;
    (app, stage)
}

/// What the link in the field holds, and which version of a link it is.
fn shared(stage: &Stage) -> (String, Response) {
    let address = stage.input("#link").value();
    let Ok(Route::Shared(text)) = address.parse() else {
        panic!("{address}");
    };
    let version = text["scanv".len()..][..1].to_owned();
    (version, link::decode(&text).unwrap())
}

fn said(stage: &Stage) -> Vec<String> {
    stage.all(".share ul li").iter().map(text).collect()
}

#[wasm_bindgen_test]
async fn notes_are_in_the_link_only_when_that_is_chosen() {
    let response = visited("They look in.");
    let stage = shown(response.clone()).await;
    let words = Language::Nl.words().share.holds_notes;
    assert!(!stage.input("input[name=notes]").checked());
    for chosen in [false, true, false] {
        assert_eq!(stage.input("input[name=notes]").checked(), chosen);
        let expected = if chosen {
            ("2".into(), response.clone())
        } else {
            ("1".into(), response.clone().without_notes())
        };
        assert_eq!(shared(&stage), expected);
        assert_eq!(said(&stage).contains(&words.to_owned()), chosen);
        click(&stage.one("input[name=notes]"));
        settled().await;
    }
}

#[wasm_bindgen_test]
async fn the_month_and_the_notes_are_two_choices() {
    let mut response = visited("They look in.");
    let stage = shown(response.clone()).await;
    click(&stage.one("input[name=notes]"));
    click(&stage.one("input[name=month]"));
    settled().await;
    response.set_month(None);
    assert_eq!(shared(&stage), ("2".into(), response));
}

#[wasm_bindgen_test]
async fn where_there_is_no_note_there_is_nothing_to_choose() {
    let without = visited("");
    let stage = shown(without.clone()).await;
    assert!(stage.all("input[name=notes]").is_empty());
    assert_eq!(shared(&stage), ("1".into(), without));
}

/// Ten long notes make a link that chat programs cut, and that is said as long as it holds them.
#[wasm_bindgen_test]
async fn a_link_that_is_too_long_says_so() {
    let mut response = visited("");
    for element in Element::CYCLE {
        let note = Note::parse(&"é".repeat(200)).unwrap();
        response.set_note(element, note).unwrap();
    }
    let stage = shown(response.clone()).await;
    let long = || stage.text().contains(Language::Nl.words().hand_on.long);
    for chosen in [false, true, false] {
        assert_eq!(long(), chosen);
        click(&stage.one("input[name=notes]"));
        settled().await;
    }
    assert_eq!(shared(&stage), ("2".into(), response));
}

/// A new scan is one of the newest revision, whose links have a version of their own.
#[wasm_bindgen_test]
async fn a_link_names_the_revision_of_its_answers() {
    let teacher = respondent(Role::Teacher);
    for (revision, version) in [(Revision::First, "1"), (Revision::Second, "3")] {
        let response = response_to(revision, teacher, 7, None, &"3".repeat(30));
        let stage = shown(response.clone()).await;
        assert_eq!(shared(&stage), (version.to_owned(), response));
    }
}

/// What was chosen stays while the answers change, and the link holds them as they are now.
#[wasm_bindgen_test]
async fn the_link_follows_the_answers_and_keeps_what_was_chosen() {
    let (app, stage) = shown_with(visited("They look in.")).await;
    click(&stage.one("input[name=notes]"));
    click(&stage.one("input[name=month]"));
    app.answers.set_answer(statement("abilities.9"), point(1));
    settled().await;
    let mut expected = app.response();
    expected.set_month(None);
    assert_eq!(shared(&stage), ("2".into(), expected));
    assert!(stage.input("input[name=notes]").checked());
    assert!(!stage.input("input[name=month]").checked());
}
