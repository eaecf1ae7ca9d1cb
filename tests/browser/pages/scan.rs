//! The pages of the scan: an answer is stored at once, and the way on leads through all statements.

use leptos::prelude::*;
use schoolstroom::domain::codec::store::answers::Answers as AnswersDocument;
use schoolstroom::domain::codec::store::{Document, Pace};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Revision, StatementId};
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::ui;
use schoolstroom::ui::pages::scan::ScanPage;
use schoolstroom::ui::state::Texts;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{point, respondent, statement};
use crate::stage::{
    App, Stage, attribute, click, hash, kept, kept_response, press, settled, store, text,
};

fn begun(role: Role) -> Response {
    Response::new(respondent(role), Revision::NEWEST, Tag::new(7))
}

fn shown(app: impl FnOnce() -> App, statement: StatementId, changing: bool) -> (App, Stage) {
    let stage = Stage::new();
    let app = app();
    stage.show(move || ui! { <ScanPage statement changing/> });
    (app, stage)
}

#[wasm_bindgen_test]
async fn an_answer_is_stored_at_once_and_shown_from_wherever_it_comes() {
    let here = statement("abilities.2");
    let (app, stage) = shown(|| App::with(begun(Role::Teacher)), here, false);
    click(&stage.one("input[value='4']"));
    assert_eq!(kept_response().answer(here), point(4));
    assert!(kept_response().month().is_some());
    press(&stage.one("input[value='4']"), "2");
    assert_eq!(kept_response().answer(here), point(2));
    app.answers.set_answer(here, point(5));
    settled().await;
    assert!(stage.input("input[value='5']").checked());
    click(&stage.one("fieldset button"));
    assert_eq!(kept_response().answer(here), None);
    assert_eq!(app.response().given(), 0);
}

#[wasm_bindgen_test]
async fn choosing_rebuilds_nothing_of_the_page() {
    let here = statement("relations.9");
    let (_, stage) = shown(|| App::with(begun(Role::Visitor)), here, false);
    let parts = ["h1", "textarea", "details", "form", "progress"];
    let before = parts.map(|it| stage.one(it));
    click(&stage.one("input[value='4']"));
    settled().await;
    for (part, before) in parts.into_iter().zip(before) {
        assert!(stage.one(part).is_same_node(Some(&before)), "{part}");
    }
}

#[wasm_bindgen_test]
fn where_the_reader_is_is_kept_but_not_while_an_answer_is_changed() {
    let here = statement("abilities.2");
    for (changing, position) in [(false, Some(here)), (true, None)] {
        let (_, _stage) = shown(|| App::with(begun(Role::Teacher)), here, changing);
        assert_eq!(kept::<AnswersDocument>().position, position);
    }
}

/// Nothing is stored for who only looks.
#[wasm_bindgen_test]
fn without_a_role_there_is_nothing_to_answer_and_nothing_is_kept() {
    let (_, stage) = shown(App::new, statement("abilities.2"), false);
    assert!(stage.all("input, form").is_empty());
    assert_eq!(attribute(&stage.one("a.button"), "href"), "#/role");
    let answers = store().get_item(AnswersDocument::KEY).unwrap();
    assert_eq!(answers, None);
}

#[wasm_bindgen_test]
fn a_statement_that_the_role_is_not_asked_is_no_page() {
    let visitor = || App::with(begun(Role::Visitor));
    let (_, stage) = shown(visitor, statement("abilities.2"), false);
    assert!(stage.all("input, form").is_empty());
    assert_eq!(attribute(&stage.one("a.button"), "href"), "#/");
}

/// From the first statement to the check page, one after the other; and the same way back.
#[wasm_bindgen_test]
async fn the_way_leads_through_all_statements_at_either_pace() {
    for pace in [Pace::One, Pace::Element] {
        let response = begun(Role::Teacher);
        let asked = response.instrument().statements();
        let mut pages = vec![asked[0]];
        let mut ways_back = vec!["#/role".to_owned()];
        let mut answered = 0;
        loop {
            let at = *pages.last().unwrap();
            let begin = || {
                let app = App::with(response.clone());
                app.settings.set_pace(pace);
                app
            };
            let (_, stage) = shown(begin, at, false);
            let groups = stage.all("fieldset.question").len();
            assert_eq!(groups, if pace == Pace::One { 1 } else { 3 });
            assert_eq!(stage.all("h1").len(), 1);
            assert_eq!(
                attribute(&stage.one("progress"), "value"),
                answered.to_string()
            );
            answered += groups;
            let back = attribute(&stage.one(".actions a"), "href");
            assert_eq!(back, *ways_back.last().unwrap());
            click(&stage.one(".actions button"));
            if hash() == "#/check" {
                break;
            }
            ways_back.push(format!("#/scan/{}", asked[answered - 1]));
            let next = hash();
            let next = next.strip_prefix("#/scan/").unwrap();
            pages.push(statement(next));
        }
        assert_eq!(answered, asked.len());
        let expected = asked.iter().step_by(if pace == Pace::One { 1 } else { 3 });
        assert_eq!(pages, expected.copied().collect::<Vec<_>>());
    }
}

#[wasm_bindgen_test]
fn an_answer_that_is_changed_leads_back_to_the_check_page() {
    let here = statement("abilities.2");
    let begin = || {
        let app = App::with(begun(Role::Teacher));
        app.settings.set_pace(Pace::Element);
        app
    };
    let (_, stage) = shown(begin, here, true);
    // Alone, whatever the pace.
    assert_eq!(stage.all("fieldset.question").len(), 1);
    assert_eq!(attribute(&stage.one(".actions a"), "href"), "#/check");
    click(&stage.one(".actions button"));
    assert_eq!(hash(), "#/check");
}

/// The examples come with the long texts, also while the page stands.
#[wasm_bindgen_test]
async fn examples_are_told_once_the_texts_are_there() {
    let stage = Stage::new();
    App::with(begun(Role::Teacher));
    provide_context(Texts::coming());
    stage.show(move || ui! { <ScanPage statement=statement("abilities.2") changing=false/> });
    let told = || text(&stage.one("details"));
    assert!(told().contains(Language::Nl.words().frame.texts_coming));
    let (_, stage) = shown(
        || App::with(begun(Role::Teacher)),
        statement("abilities.2"),
        false,
    );
    let about = crate::stage::long(Language::Nl).about(Element::Abilities);
    assert!(text(&stage.one("details")).contains(about));
    assert!(stage.all("details .quotes li").len() >= 2);
}
