//! The whole app as `index.html` starts it, with long texts in which every line says where it stands.

use std::collections::HashSet;

use js_sys::{Array, Function};
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::store::{self, Document, LanguageTag};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Instrument;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::{Family, Role};
use schoolstroom::domain::topic::Topic;
use schoolstroom::ui::app::start;
use schoolstroom::ui::components::state_icon::class;
use schoolstroom::ui::dom::el;
use schoolstroom::ui::pages::Source;
use schoolstroom::wording::Language;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element as Node, window};

use crate::notation::{respondent, response};
use crate::stage::{Stage, all, attribute, settled, store as kept, text};

/// Answers every fetch with a text, or with nothing found, or never; and takes back what was listened to and changed.
const WORLD: &str = "
    const listening = [], { addEventListener } = EventTarget.prototype, { fetch } = window;
    window.fetched = [];
    EventTarget.prototype.addEventListener = function (...given) {
        listening.push([this, given]);
        return addEventListener.apply(this, given);
    };
    window.fetch = address => {
        window.fetched.push(address);
        if (texts === null) return new Promise(() => {});
        return Promise.resolve(new Response(texts, { status: texts === undefined ? 404 : 200 }));
    };
    return () => {
        Object.assign(EventTarget.prototype, { addEventListener });
        Object.assign(window, { fetch });
        listening.forEach(([target, given]) => target.removeEventListener(...given));
    }";

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
    async fn at(route: Route, response: Option<&Response>, server: Server) -> Self {
        let stage = Stage::new();
        let document = Document {
            response: response.cloned(),
            language: LanguageTag::new("nl"),
            ..Document::default()
        };
        let text = store::encode(&document);
        kept().set_item("schoolstroom", &text).unwrap();
        stage.fill(|slot| drop(slot.child(el("div").attr("id", "app"))));
        window()
            .unwrap()
            .location()
            .set_hash(&route.path())
            .unwrap();
        let texts = match server {
            Server::Sends => JsValue::from_str(&texts()),
            Server::HasNone => JsValue::UNDEFINED,
            Server::IsSilent => JsValue::NULL,
        };
        let world = Function::new_with_args("texts", WORLD);
        let end = world.call1(&JsValue::NULL, &texts).unwrap();
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

    /// Every line of the long texts that is shown.
    fn lines(&self) -> Vec<String> {
        let lines = self.stage.all(".element :is(p, li)");
        let lines = lines.iter().map(text).filter(|it| it.contains(MARK));
        lines.collect()
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        self.end.call0(&JsValue::NULL).unwrap();
    }
}

/// Stands in every line of the long texts and nowhere else.
const MARK: char = '¶';

/// Each block has its name as its one line, so that what is shown says where it comes from.
fn texts() -> String {
    let mut texts = "== element\n".to_owned();
    for heading in 1..=9 {
        texts += &format!("## heading {heading}\n");
    }
    texts += "== element/around\n## around 1\n## around 2\n";
    for topic in Topic::ALL.map(Topic::id) {
        texts += &format!("== {topic}\n# {MARK}{topic}\nwords\n");
    }
    for element in Element::CYCLE {
        let mut names: Vec<String> = ["about", "talk", "do", "sources"].map(str::to_owned).into();
        names.extend(["flows", "sticks"].map(str::to_owned));
        let states = ["flows", "wavers", "sticks", "fog", "whirlpool"];
        names.extend(states.map(|state| format!("state.{state}")));
        let numbers: HashSet<u8> = Family::ALL
            .into_iter()
            .flat_map(|family| Instrument::of(family).about(element).map(|it| it.number()))
            .filter(|number| *number != 9)
            .collect();
        names.extend(numbers.iter().map(|number| format!("low.{number}")));
        for name in names {
            texts += &format!("== {0}.{name}\n{MARK}{0}.{name}\n", element.id());
        }
    }
    texts
}

fn fetched() -> Vec<String> {
    let script = Function::new_no_args("return window.fetched");
    let fetched: Array = script.call0(&JsValue::NULL).unwrap().unchecked_into();
    fetched.iter().filter_map(|it| it.as_string()).collect()
}

/// The advice on the page of an element: of its state, and of single statements.
async fn advice(response: &Response, element: Element) -> Vec<String> {
    let route = Source::link(response).element(element);
    let whole = Whole::at(route, None, Server::Sends).await;
    let lines = whole.lines().into_iter();
    lines
        .filter_map(|it| {
            it.strip_prefix(MARK)?
                .strip_prefix(element.id())
                .map(str::to_owned)
        })
        .filter(|it| it.starts_with(".state.") || it.starts_with(".low."))
        .collect()
}

fn teacher(marks: &str) -> Response {
    response(respondent(Role::Teacher), &format!("{marks:.<30}"))
}

#[wasm_bindgen_test]
async fn the_texts_of_both_languages_are_asked_for_once() {
    let _whole = Whole::at(Route::Start, None, Server::Sends).await;
    let asked: HashSet<_> = fetched().into_iter().collect();
    let expected = Language::ALL.map(|it| {
        let (file, print) = it.long_texts();
        format!("{file}{print}")
    });
    assert_eq!(asked, expected.into());
    assert_eq!(fetched().len(), 2);
}

#[wasm_bindgen_test]
async fn without_a_result_an_element_gives_no_advice_and_says_all_else() {
    let route = Route::Element(Element::Relations);
    let whole = Whole::at(route, None, Server::Sends).await;
    let said = ["about", "flows", "sticks", "talk", "do", "sources"];
    let said = said.map(|it| format!("{MARK}relations.{it}"));
    assert_eq!(whole.lines(), said);
    // Each part with a heading of its own.
    let headings = whole.stage.all(".element section > h2");
    let headings: HashSet<_> = headings.iter().map(text).collect();
    assert_eq!(headings.len(), said.len());
}

#[wasm_bindgen_test]
async fn the_advice_is_that_of_the_state_and_of_each_low_statement() {
    for (marks, expected) in [
        ("555", vec![".state.flows"]),
        ("333", vec![".state.wavers", ".low.1", ".low.2", ".low.3"]),
        ("551", vec![".state.flows", ".low.3"]),
        ("115", vec![".state.sticks", ".low.1", ".low.2"]),
        ("151", vec![".state.sticks", ".low.1", ".low.3"]),
        ("???", vec![".state.fog"]),
        // Too little to say: what was answered low is still there to talk about.
        ("1..", vec![".low.1"]),
        ("...", vec![]),
    ] {
        let response = teacher(marks);
        let found = advice(&response, Element::HrPolicy).await;
        let state = Reading::of(&response).finding(Element::HrPolicy).flow();
        if found.iter().any(|it| it.starts_with(".state.")) {
            assert_eq!(found[0], format!(".state.{}", class(state)), "{marks}");
        }
        assert_eq!(found, expected, "{marks}");
    }
}

/// The same advice whatever one answers would be a defect.
#[wasm_bindgen_test]
async fn each_element_of_a_result_has_its_own_advice() {
    let response = teacher("555333111155515551???1.5");
    let profile = Reading::of(&response);
    let mut states = HashSet::new();
    for element in Element::CYCLE.into_iter().take(8) {
        let found = advice(&response, element).await;
        let state = profile.finding(element).flow();
        states.insert(class(state));
        let expected = format!(".state.{}", class(state));
        let says_state = found.contains(&expected);
        assert_eq!(
            says_state,
            state != Flow::TooLittle,
            "{element:?} {found:?}"
        );
        for place in 1..=3 {
            let id = format!("{}.{place}", element.id()).parse().unwrap();
            let low = match response.answer(id) {
                Some(schoolstroom::domain::answer::Answer::Point(point)) => point.value() <= 3,
                _ => false,
            };
            let named = found.contains(&format!(".low.{place}"));
            assert_eq!(named, low, "{id} {found:?}");
        }
    }
    assert!(states.len() >= 4, "{states:?}");
}

/// Beside each advice about a statement stands the statement, in the words of the role.
#[wasm_bindgen_test]
async fn an_advice_says_which_statement_it_is_about() {
    for (role, marks) in [
        (Role::Parent, "15111111111111"),
        (Role::PupilPrimary, "1111111111"),
    ] {
        let response = response(respondent(role), marks);
        let route = Source::link(&response).element(Element::Abilities);
        let whole = Whole::at(route, None, Server::Sends).await;
        let named: Vec<_> = whole
            .stage
            .all(".about-statement")
            .iter()
            .map(text)
            .collect();
        let asked = response.instrument().about(Element::Abilities);
        let asked: Vec<_> = asked
            .map(|it| Language::Nl.statement(response.respondent(), it))
            .collect();
        assert_eq!(named, asked);
        assert_eq!(asked.len(), 2);
    }
}

#[wasm_bindgen_test]
async fn an_element_that_was_not_asked_has_no_advice() {
    let parent = response(respondent(Role::Parent), "11111111111111");
    let found = advice(&parent, Element::HrPolicy).await;
    assert!(found.is_empty(), "{found:?}");
}

#[wasm_bindgen_test]
async fn without_long_texts_an_element_still_has_its_score_and_says_what_lacks() {
    let frame = &Language::Nl.words().frame;
    let own = teacher("115");
    for (server, said) in [
        (Server::IsSilent, frame.texts_coming),
        (Server::HasNone, frame.texts_missing),
    ] {
        let route = Route::Element(Element::HrPolicy);
        let whole = Whole::at(route, Some(&own), server).await;
        let captions: Vec<_> = whole
            .stage
            .all(".element .caption")
            .iter()
            .map(text)
            .collect();
        assert!(captions.contains(&said.to_owned()), "{captions:?}");
        assert!(whole.lines().is_empty());
        assert_eq!(whole.stage.all("h1").len(), 1);
        assert_eq!(whole.stage.all(".outcome .icon.sticks").len(), 1);
        assert_eq!(whole.stage.all("dl.summary dt").len(), 3);
        assert_eq!(whole.stage.all(".neighbours a").len(), 2);
    }
}

#[wasm_bindgen_test]
async fn a_page_to_read_has_one_heading_and_the_ways_to_the_others_about_the_model() {
    for topic in Topic::ALL {
        let whole = Whole::at(Route::Topic(topic), None, Server::Sends).await;
        assert_eq!(
            text(&whole.stage.one("h1")),
            format!("{MARK}{}", topic.id())
        );
        let ways = whole.stage.all("nav[aria-label] a");
        let ways: Vec<_> = ways.iter().map(|it| attribute(it, "href")).collect();
        // Those that every tool has stand in the footer.
        let about = |it: &Topic| it.id().starts_with("model") && *it != topic;
        let others = Topic::ALL.into_iter().filter(about);
        let others: Vec<_> = others.map(|it| Route::Topic(it).path()).collect();
        assert_eq!(ways, others);
        let elements = whole.stage.all("article ol a").len();
        assert_eq!(elements, if topic == Topic::Model { 10 } else { 0 });
        let erases = whole.stage.all("dialog").len();
        assert_eq!(erases, usize::from(topic == Topic::Privacy));
    }
}

#[wasm_bindgen_test]
async fn a_page_to_read_whose_text_is_not_there_says_so_and_has_a_heading() {
    let frame = &Language::Nl.words().frame;
    for (server, said) in [
        (Server::IsSilent, frame.texts_coming),
        (Server::HasNone, frame.texts_missing),
    ] {
        let route = Route::Topic(Topic::Privacy);
        let whole = Whole::at(route, None, server).await;
        assert_eq!(all(&article(&whole), "h1").len(), 1);
        assert!(text(&article(&whole)).contains(said));
    }
}

fn article(whole: &Whole) -> Node {
    whole.stage.one("article")
}

/// What leaders and staff can do is not said to those around the school.
#[wasm_bindgen_test]
async fn somebody_from_around_the_school_is_not_told_what_staff_can_do() {
    for (role, marks, told) in [
        (Role::Parent, "11111111111111", false),
        (Role::PupilPrimary, "1111111111", false),
        (Role::Teacher, "111111111111111111111111111111", true),
    ] {
        let response = response(respondent(role), marks);
        let route = Source::link(&response).element(Element::Relations);
        let whole = Whole::at(route, None, Server::Sends).await;
        let things = format!("{MARK}relations.do");
        assert_eq!(whole.lines().contains(&things), told, "{role:?}");
        // Every part still has a heading of its own.
        let sections = whole.stage.all(".element section");
        let headings = whole.stage.all(".element section > h2");
        let different: HashSet<_> = headings.iter().map(text).collect();
        assert_eq!(
            (different.len(), headings.len()),
            (sections.len(), sections.len())
        );
    }
}
