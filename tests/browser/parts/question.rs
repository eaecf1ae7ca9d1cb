//! One statement with its answers: native radios that nobody chose beforehand, and a key for each.

use leptos::prelude::*;
use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::instrument::{Revision, Scale, StatementId};
use schoolstroom::domain::response::Respondent;
use schoolstroom::domain::role::Role;
use schoolstroom::ui;
use schoolstroom::ui::parts::question::Question;
use schoolstroom::ui::sealed::Sealed;
use schoolstroom::wording::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement};

use crate::notation::{point, respondent, respondents, statement};
use crate::stage::{Stage, attribute, click, focused, hash, press, press_with, settled, text};

/// A statement as a respondent reads it in Dutch, with its answer.
fn question(
    respondent: Respondent,
    statement: StatementId,
    heading: bool,
    answer: RwSignal<Option<Answer>>,
) -> Sealed {
    let voice = Language::Nl.to(respondent.role().family());
    let text = voice.language.statement(respondent, statement);
    let scale = respondent.instrument(Revision::NEWEST).scale();
    ui! {
        <Question
            voice
            statement
            text
            scale
            heading
            answer=move || answer.get()
            choose=move |chosen| answer.set(chosen)
        />
    }
}

/// A statement on the stage, and the answer to it.
struct Asked {
    stage: Stage,
    statement: StatementId,
    answer: RwSignal<Option<Answer>>,
}

impl Asked {
    fn of(role: Role, id: &str) -> Self {
        Self::answered(respondent(role), id, None)
    }

    fn answered(respondent: Respondent, id: &str, answer: Option<Answer>) -> Self {
        let stage = Stage::new();
        let (statement, answer) = (statement(id), RwSignal::new(answer));
        stage.show(move || question(respondent, statement, true, answer));
        Self {
            stage,
            statement,
            answer,
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
        self.answer.get_untracked()
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
        let voice = Language::Nl.to(role.family());
        let scale = respondent(role).instrument(Revision::NEWEST).scale();
        let answers = Point::all(scale).map(Answer::Point);
        let answers = answers.chain([Answer::DontKnow]);
        let expected: Vec<_> = answers.map(|it| voice.answer(it, scale)).collect();
        assert_eq!(labels, expected);
    }
}

#[wasm_bindgen_test]
async fn two_statements_on_a_page_are_two_groups() {
    let stage = Stage::new();
    let answers = [None, None].map(RwSignal::new);
    stage.show(move || {
        let teacher = respondent(Role::Teacher);
        let ids = ["abilities.1", "abilities.2"].into_iter().zip(answers);
        let questions = ids.map(|(id, answer)| question(teacher, statement(id), false, answer));
        questions.collect_view()
    });
    let groups = stage.all("fieldset");
    assert_eq!(groups.len(), 2);
    assert_ne!(attribute(&groups[0], "id"), attribute(&groups[1], "id"));
    let name =
        |group: &Element| attribute(&group.query_selector("input").unwrap().unwrap(), "name");
    assert_ne!(name(&groups[0]), name(&groups[1]));
    assert_eq!(stage.all("legend h2").len(), 2);
    assert!(stage.all("h1").is_empty());
    // A key answers the statement that has the focus.
    press(&stage.all("fieldset:last-of-type input")[0], "4");
    settled().await;
    assert_eq!(answers.map(|it| it.get_untracked()), [None, point(4)]);
    assert!(
        focused()
            .closest("fieldset")
            .unwrap()
            .unwrap()
            .is_same_node(Some(&groups[1]))
    );
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
        let first = respondent.instrument(Revision::NEWEST).statements()[0];
        let asked = Asked::answered(respondent, &first.to_string(), None);
        assert!(asked.checked().is_empty(), "{respondent:?}");
        assert!(asked.stage.all("button").is_empty());
    }
}

#[wasm_bindgen_test]
fn an_answer_that_was_given_is_shown() {
    for (answer, value) in [
        (point(4), "4"),
        (point(1), "1"),
        (Some(Answer::DontKnow), "0"),
    ] {
        let asked = Asked::answered(respondent(Role::Teacher), "abilities.2", answer);
        assert_eq!(asked.checked(), [value]);
    }
}

#[wasm_bindgen_test]
async fn choosing_tells_the_answer_at_once_and_goes_nowhere() {
    let asked = Asked::of(Role::Teacher, "abilities.2");
    let before = hash();
    for (value, answer) in [
        ("4", point(4)),
        ("0", Some(Answer::DontKnow)),
        ("1", point(1)),
    ] {
        click(&asked.radio(value));
        assert_eq!(asked.answer(), answer);
        settled().await;
        assert_eq!(asked.checked(), [value]);
        assert_eq!(hash(), before);
    }
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
}

#[wasm_bindgen_test]
async fn an_answer_from_elsewhere_is_shown() {
    let asked = Asked::of(Role::Teacher, "abilities.2");
    click(&asked.radio("2"));
    let five = Point::new(5, Scale::Five).map(Answer::Point);
    asked.answer.set(five);
    settled().await;
    assert_eq!(asked.checked(), ["5"]);
}
