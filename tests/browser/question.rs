//! One statement with its answers: native radios that nobody chose beforehand, and a key for each.

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::codec::store;
use schoolstroom::domain::instrument::{Scale, StatementId};
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::ui::app::App;
use schoolstroom::ui::components::question::question;
use schoolstroom::wording::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement};

use crate::notation::{point, respondent, respondents, statement};
use crate::stage::{
    Stage, app_with, attribute, click, focused, hash, press, press_with, settled, store, text,
};

/// A statement on the stage, with the app that holds its answer.
struct Asked {
    app: App,
    stage: Stage,
    statement: StatementId,
}

impl Asked {
    fn of(role: Role, id: &str) -> Self {
        Self::begun(Response::new(respondent(role), Tag::new(0)), id)
    }

    fn begun(response: Response, id: &str) -> Self {
        let stage = Stage::new();
        let (statement, respondent) = (statement(id), response.respondent());
        let app = app_with(response);
        stage.fill(move |slot| {
            slot.child(question(app, Language::Nl, respondent, statement, true));
        });
        Self {
            app,
            stage,
            statement,
        }
    }

    fn radios(&self) -> Vec<Element> {
        self.stage.all("input[type=radio]")
    }

    /// The values of the radios that are checked.
    fn checked(&self) -> Vec<String> {
        let radios = self.radios().into_iter();
        radios
            .map(JsCast::unchecked_into::<HtmlInputElement>)
            .filter(HtmlInputElement::checked)
            .map(|radio| radio.value())
            .collect()
    }

    fn answer(&self) -> Option<Answer> {
        self.app.response.peek().unwrap().answer(self.statement)
    }

    fn radio(&self, value: &str) -> Element {
        self.stage.one(&format!("input[value='{value}']"))
    }
}

#[wasm_bindgen_test]
fn the_answers_are_native_radios_of_one_group_with_a_value_and_a_label_each() {
    for (role, id, values) in [
        (
            Role::Teacher,
            "abilities.2",
            ["1", "2", "3", "4", "5", "0"].as_slice(),
        ),
        (
            Role::PupilPrimary,
            "abilities.4",
            &["1", "2", "3", "4", "0"],
        ),
    ] {
        let asked = Asked::of(role, id);
        let radios = asked.radios();
        let found: Vec<_> = radios.iter().map(|it| attribute(it, "value")).collect();
        assert_eq!(found, values);
        assert_eq!(asked.stage.all("input").len(), values.len());
        let mut labels = Vec::new();
        for radio in &radios {
            assert_eq!(attribute(radio, "name"), attribute(&radios[0], "name"));
            labels.push(text(&radio.closest("label").unwrap().unwrap()));
        }
        let words = Language::Nl.words();
        let scale = respondent(role).instrument().scale();
        let expected = Point::all(scale).map(|it| words.point(it, scale));
        assert_eq!(
            labels,
            expected.chain([words.dont_know]).collect::<Vec<_>>()
        );
    }
}

#[wasm_bindgen_test]
fn two_statements_on_a_page_are_two_groups() {
    let app = app_with(Response::new(respondent(Role::Teacher), Tag::new(0)));
    let stage = Stage::new();
    stage.fill(move |slot| {
        slot.children(["abilities.1", "abilities.2"].map(|id| {
            let teacher = respondent(Role::Teacher);
            question(app, Language::En, teacher, statement(id), false)
        }));
    });
    let groups = stage.all("fieldset");
    assert_eq!(groups.len(), 2);
    assert_ne!(attribute(&groups[0], "id"), attribute(&groups[1], "id"));
    let name =
        |group: &Element| attribute(&group.query_selector("input").unwrap().unwrap(), "name");
    assert_ne!(name(&groups[0]), name(&groups[1]));
    assert_eq!(stage.all("legend h2").len(), 2);
    assert!(stage.all("h1").is_empty());
}

#[wasm_bindgen_test]
fn the_statement_names_its_group_and_is_the_heading_where_it_stands_alone() {
    let asked = Asked::of(Role::Support, "motivation.3");
    let heading = asked.stage.one("fieldset > legend:first-child > h1");
    let teacher = Language::Nl.statement(respondent(Role::Teacher), asked.statement);
    let support = Language::Nl.statement(respondent(Role::Support), asked.statement);
    assert_ne!(teacher, support);
    assert_eq!(text(&heading), support);
    // It takes the focus when the page is reached.
    assert_eq!(attribute(&heading, "tabindex"), "-1");
}

#[wasm_bindgen_test]
fn nothing_is_chosen_beforehand() {
    for respondent in respondents() {
        let first = respondent.instrument().statements()[0].name();
        let asked = Asked::begun(Response::new(respondent, Tag::new(0)), &first);
        assert!(asked.checked().is_empty(), "{respondent:?}");
        assert!(asked.stage.all("button").is_empty());
    }
}

#[wasm_bindgen_test]
fn an_answer_that_was_given_is_shown() {
    let mut response = Response::new(respondent(Role::Teacher), Tag::new(0));
    response.set(statement("abilities.2"), point(4)).unwrap();
    let asked = Asked::begun(response.clone(), "abilities.2");
    assert_eq!(asked.checked(), ["4"]);
    let unknown = Some(Answer::DontKnow);
    response.set(statement("abilities.2"), unknown).unwrap();
    let asked = Asked::begun(response.clone(), "abilities.2");
    assert_eq!(asked.checked(), ["0"]);
    // Of another statement it is no answer.
    assert!(Asked::begun(response, "abilities.3").checked().is_empty());
}

#[wasm_bindgen_test]
async fn choosing_keeps_the_answer_at_once_and_goes_nowhere() {
    let asked = Asked::of(Role::Teacher, "abilities.2");
    let before = hash();
    for (value, answer) in [
        ("4", point(4)),
        ("0", Some(Answer::DontKnow)),
        ("1", point(1)),
    ] {
        click(&asked.radio(value));
        assert_eq!(asked.answer(), answer);
        let stored = store().get_item("schoolstroom").unwrap().unwrap();
        let stored = store::decode(&stored).unwrap().response.unwrap();
        assert_eq!(stored.answer(asked.statement), answer);
        settled().await;
        assert_eq!(asked.checked(), [value]);
        assert_eq!(hash(), before);
    }
    let others = asked.app.response.peek().unwrap().given();
    assert_eq!(others, 1);
}

#[wasm_bindgen_test]
async fn choosing_rebuilds_nothing() {
    let asked = Asked::of(Role::Teacher, "abilities.2");
    let before = asked.radios();
    click(&before[2]);
    settled().await;
    press(&before[2], "5");
    settled().await;
    for (radio, before) in asked.radios().iter().zip(&before) {
        assert!(radio.is_same_node(Some(before)));
    }
}

#[wasm_bindgen_test]
async fn each_key_of_the_scale_chooses_and_takes_the_focus_along() {
    for (role, id, points) in [
        (Role::Teacher, "abilities.2", 5),
        (Role::PupilPrimary, "abilities.4", 4),
    ] {
        let asked = Asked::of(role, id);
        for value in (0..=points).rev() {
            let key = value.to_string();
            // Wherever in the group the focus is.
            assert!(!press(&focus_in(&asked), &key), "{key} is taken");
            let answer = match value {
                0 => Some(Answer::DontKnow),
                _ => point(value),
            };
            assert_eq!(asked.answer(), answer);
            settled().await;
            assert_eq!(asked.checked(), std::slice::from_ref(&key));
            assert!(focused().is_same_node(Some(&asked.radio(&key))));
        }
    }
}

/// The element of the group that has the focus, or else its first radio.
fn focus_in(asked: &Asked) -> Element {
    let focused = focused();
    if focused.closest("fieldset").unwrap().is_some() {
        focused
    } else {
        asked.radios().remove(0)
    }
}

#[wasm_bindgen_test]
async fn any_other_key_is_the_browsers() {
    for (role, id, outside) in [
        (Role::Teacher, "abilities.2", ["6", "7", "9"].as_slice()),
        (Role::PupilPrimary, "abilities.4", &["5", "6", "9"]),
    ] {
        let asked = Asked::of(role, id);
        let others = [
            "a",
            "Enter",
            "Tab",
            " ",
            "ArrowDown",
            "F1",
            "10",
            "",
            "é",
            "١",
            "-",
            "/",
        ];
        for key in outside.iter().chain(&others) {
            assert!(
                press(&asked.radios()[0], key),
                "{key} is left to the browser"
            );
            assert_eq!(asked.answer(), None, "{key}");
        }
        settled().await;
        assert!(asked.checked().is_empty());
    }
}

#[wasm_bindgen_test]
async fn a_key_that_is_held_with_another_is_the_browsers() {
    let asked = Asked::of(Role::Teacher, "abilities.2");
    for held in ["ctrlKey", "altKey", "metaKey"] {
        for key in ["1", "5", "0"] {
            assert!(press_with(&asked.radios()[0], key, &[held]), "{held} {key}");
            assert!(press_with(&asked.radios()[0], key, &[held, "shiftKey"]));
        }
    }
    settled().await;
    assert_eq!(asked.answer(), None);
    assert!(asked.checked().is_empty());
}

#[wasm_bindgen_test]
async fn an_answer_can_be_taken_back_and_the_focus_stays_in_the_group() {
    let asked = Asked::of(Role::Teacher, "abilities.2");
    click(&asked.radio("3"));
    settled().await;
    let clear = asked.stage.one("fieldset button[type=button]");
    // Its name tells which answer, where several stand on a page.
    let statement = Language::Nl.statement(respondent(Role::Teacher), asked.statement);
    assert!(text(&clear).contains(statement));
    click(&clear);
    assert_eq!(asked.answer(), None);
    settled().await;
    assert!(asked.checked().is_empty());
    assert!(asked.stage.all("button").is_empty());
    assert!(focused().closest("fieldset").unwrap().is_some());
    let stored = store().get_item("schoolstroom").unwrap().unwrap();
    let stored = store::decode(&stored).unwrap().response.unwrap();
    assert_eq!(stored.answer(asked.statement), None);
}

#[wasm_bindgen_test]
async fn an_answer_from_elsewhere_is_shown() {
    let asked = Asked::of(Role::Teacher, "abilities.2");
    click(&asked.radio("2"));
    let five = Point::new(5, Scale::Five).map(Answer::Point);
    asked.app.set_answer(asked.statement, five);
    settled().await;
    assert_eq!(asked.checked(), ["5"]);
}
