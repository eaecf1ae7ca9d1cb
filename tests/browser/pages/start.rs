//! The whole app as `index.html` starts it, the long texts that it fetches, and the start page's way to go on.

use std::collections::HashSet;

use js_sys::{Array, Function};
use leptos::prelude::*;
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::store::LanguageTag;
use schoolstroom::domain::codec::store::answers::Answers as AnswersDocument;
use schoolstroom::domain::codec::store::settings::Settings as SettingsDocument;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::topic::Topic;
use schoolstroom::ui;
use schoolstroom::ui::pages::start::Resume;
use schoolstroom::ui::shell::start;
use schoolstroom::ui::state::notice::Said;
use schoolstroom::wording::Language;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

use crate::notation::{respondent, response, statement};
use crate::stage::{App, Stage, attribute, click, keep, kept, numbers, settled, stand_at, text};

/// Answers every fetch with a text, or with nothing found, or never, until the end.
const SERVER: &str = "
    const { fetch } = window;
    window.fetched = [];
    window.fetch = address => {
        window.fetched.push(address);
        if (texts === null) return new Promise(() => {});
        return Promise.resolve(new Response(texts, { status: texts === undefined ? 404 : 200 }));
    };
    return () => Object.assign(window, { fetch });";

/// How the server answers who asks for the long texts.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Server {
    Sends,
    HasNone,
    IsSilent,
}

struct Whole {
    stage: Stage,
    end: Function,
}

impl Whole {
    /// At rest on this page, with these answers.
    async fn at(route: Route, response: Option<Response>, server: Server) -> Self {
        let stage = Stage::new();
        keep(&AnswersDocument {
            response,
            position: None,
        });
        keep(&SettingsDocument {
            language: LanguageTag::new("nl"),
            ..SettingsDocument::default()
        });
        stage.show(|| {
            let slots = ["navigation", "controls", "notices", "resume", "app"];
            slots.map(|id| ui! { <div id=id></div> }).collect_view()
        });
        stand_at(&route);
        let texts = match server {
            Server::Sends => JsValue::from_str(include_str!("../../../src/wording/nl/long.nl.txt")),
            Server::HasNone => JsValue::UNDEFINED,
            Server::IsSilent => JsValue::NULL,
        };
        let server = Function::new_with_args("texts", SERVER);
        let end = server.call1(&JsValue::NULL, &texts).unwrap();
        start();
        for _ in 0..500 {
            if fetched().len() == 2 {
                break;
            }
            settled().await;
        }
        // The answers are read on the way.
        for _ in 0..5 {
            settled().await;
        }
        Self {
            stage,
            end: end.unchecked_into(),
        }
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        self.end.call0(&JsValue::NULL).unwrap();
    }
}

fn fetched() -> Vec<String> {
    let script = Function::new_no_args("return window.fetched");
    let fetched: Array = script.call0(&JsValue::NULL).unwrap().unchecked_into();
    fetched.iter().filter_map(|it| it.as_string()).collect()
}

fn given() -> Response {
    response(respondent(Role::Visitor), "54321?.234")
}

#[wasm_bindgen_test]
async fn all_that_the_page_provides_is_filled() {
    let whole = Whole::at(Route::Role, Some(given()), Server::IsSilent).await;
    for (slot, content) in [
        ("navigation", "a"),
        ("controls", "button"),
        ("notices", "[role=status]"),
        ("resume", "a.button"),
        ("app", "h1"),
    ] {
        let content = whole.stage.all(&format!("#{slot} {content}"));
        assert!(!content.is_empty(), "{slot}");
    }
}

#[wasm_bindgen_test]
async fn the_texts_of_both_languages_are_asked_for_once() {
    for route in [Route::Start, Route::Topic(Topic::Privacy)] {
        let whole = Whole::at(route, None, Server::Sends).await;
        let asked: HashSet<_> = fetched().into_iter().collect();
        let expected = Language::ALL.map(|it| {
            let (file, print) = it.long_texts();
            format!("{file}{print}")
        });
        assert_eq!(asked, expected.into());
        assert_eq!(fetched().len(), 2);
        // Nor is anything asked for by who reads.
        window().location().set_hash("#/model").unwrap();
        click(&whole.stage.one("button[lang=en]"));
        for _ in 0..5 {
            settled().await;
        }
        assert_eq!(fetched().len(), 2);
    }
}

#[wasm_bindgen_test]
async fn a_page_that_stands_already_gets_its_texts_and_its_title_when_they_come() {
    let whole = Whole::at(Route::Topic(Topic::Privacy), None, Server::Sends).await;
    let title = crate::stage::long(Language::Nl).title("privacy").unwrap();
    assert_eq!(text(&whole.stage.one("article h1")), title);
    assert!(document().title().starts_with(title));
}

#[wasm_bindgen_test]
async fn texts_that_do_not_come_are_told_and_all_else_is_there() {
    let frame = &Language::Nl.words().frame;
    for (server, said) in [
        (Server::IsSilent, frame.texts_coming),
        (Server::HasNone, frame.texts_missing),
    ] {
        let route = Route::Element(Element::HrPolicy);
        let whole = Whole::at(route, Some(given()), server).await;
        let captions = whole.stage.all(".element .caption");
        let captions: Vec<_> = captions.iter().map(text).collect();
        assert!(captions.contains(&said.to_owned()), "{captions:?}");
        assert_eq!(whole.stage.all(".outcome .icon").len(), 1);
        let whole = Whole::at(Route::Topic(Topic::Privacy), None, server).await;
        assert_eq!(whole.stage.all("article h1").len(), 1);
        assert!(text(&whole.stage.one("article")).contains(said));
    }
}

/// The start page's part that depends on what is stored.
fn resume(answers: &AnswersDocument) -> (App, Stage) {
    let stage = Stage::new();
    let app = App::kept(answers);
    stage.show(|| ui! { <Resume/> });
    (app, stage)
}

fn begun(marks: &str, position: Option<&str>) -> AnswersDocument {
    AnswersDocument {
        response: Some(response(respondent(Role::Visitor), marks)),
        position: position.map(statement),
    }
}

#[wasm_bindgen_test]
async fn who_has_not_begun_has_nothing_to_go_on_with() {
    let (app, stage) = resume(&AnswersDocument::default());
    settled().await;
    assert_eq!(stage.text(), "");
    app.answers.set_respondent(respondent(Role::Teacher));
    settled().await;
    assert!(!stage.all("a.button").is_empty());
}

#[wasm_bindgen_test]
fn the_way_on_leads_to_where_the_reader_was() {
    for (marks, position, at, to) in [
        (
            "54........",
            Some("abilities.9"),
            vec![3, 10],
            "#/scan/abilities.9",
        ),
        (
            "54........",
            Some("hr_policy.9"),
            vec![1, 10],
            "#/scan/hr_policy.9",
        ),
        // Where they were is not known: the first statement that is open.
        ("54........", None, vec![1, 10], "#/scan/abilities.9"),
        ("5432154321", Some("hr_policy.9"), vec![], "#/result"),
    ] {
        let (_, stage) = resume(&begun(marks, position));
        assert_eq!(attribute(&stage.one("a.button"), "href"), to);
        assert_eq!(numbers(&text(&stage.all("p")[0])), at);
        // The result is offered beside it while there is more to answer.
        let hidden = stage.all("a[hidden]").len();
        assert_eq!(hidden, usize::from(to == "#/result"));
    }
}

#[wasm_bindgen_test]
async fn who_begins_again_is_asked_first_and_told_how_many_answers_that_takes() {
    let (app, stage) = resume(&begun("54........", None));
    let dialog: HtmlDialogElement = stage.one("dialog").unchecked_into();
    let open = || click(&stage.one("button.quiet"));
    open();
    assert!(dialog.open());
    assert_eq!(numbers(&text(&stage.one("dialog > p:not(.actions)"))), [2]);
    click(&stage.all("dialog button")[0]);
    settled().await;
    assert_eq!(app.response(), begun("54........", None).response.unwrap());
    open();
    click(&stage.all("dialog button")[1]);
    settled().await;
    assert_eq!(app.answers.response(), None);
    assert_eq!(kept::<AnswersDocument>(), AnswersDocument::default());
    assert_eq!(app.notice.0.get_untracked(), Some(Said::BeganAgain));
    assert_eq!(stage.text(), "");
    app.answers.undo();
    settled().await;
    assert!(!stage.all("a.button").is_empty());
}
