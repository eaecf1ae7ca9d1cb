//! The page of an element: what it says of the answers, and advice that fits them and who reads it.
//!
//! In these long texts every block has its name as its one line, so that what is shown says where it comes from.

use std::collections::HashSet;

use leptos::prelude::*;
use schoolstroom::domain::answer::Answer;
use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Instrument, Revision};
use schoolstroom::domain::picture::station::class;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::{Family, Role};
use schoolstroom::domain::told::Told;
use schoolstroom::ui;
use schoolstroom::ui::pages::element::ElementPage;
use schoolstroom::ui::parts::whose::whose;
use schoolstroom::ui::state::Texts;
use schoolstroom::wording::Language;
use schoolstroom::wording::long::{LongTexts, Section};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, response, response_to};
use crate::stage::{App, Stage, attribute, text};

/// Stands in every line of the long texts and nowhere else.
const MARK: char = '¶';

fn texts() -> LongTexts {
    let mut names = Vec::new();
    for element in Element::CYCLE {
        let states = ["flows", "wavers", "sticks", "fog", "whirlpool"];
        let sections = [
            "about", "flows", "sticks", "talk", "do", "leader", "sources",
        ];
        let mut parts: Vec<String> = sections.map(str::to_owned).into();
        parts.extend(["around.flows", "around.sticks"].map(str::to_owned));
        parts.extend(states.map(|it| format!("state.{it}")));
        // Those who lead and those around have their own.
        parts.extend(states.map(|it| format!("state.{it}/leader")));
        let asked = Family::ALL
            .into_iter()
            .flat_map(|it| Revision::ALL.map(|revision| Instrument::of(it, revision)))
            .flat_map(|it| it.about(element).map(|it| it.number()));
        let numbers: HashSet<u8> = asked.filter(|it| *it != 9).collect();
        for number in numbers {
            parts.push(format!("low.{number}"));
            parts.push(format!("low.{number}/around"));
        }
        names.extend(parts.into_iter().map(|it| format!("{}.{it}", element.id())));
    }
    for family in ["pupil", "parent", "visitor"] {
        names.extend([format!("around.{family}"), format!("around.{family}.talk")]);
    }
    let mut file = String::new();
    for section in Section::ALL {
        file += &format!("== heading.{0}\n## heading.{0}\n", section.id());
    }
    file += "== heading.now/around\n## heading.now/around\n";
    for name in names {
        file += &format!("== {name}\n{MARK}{name}\n");
    }
    LongTexts::new(Box::leak(file.into_boxed_str()))
}

/// The page of an element with these answers.
fn shown(element: Element, response: Option<&Response>) -> Stage {
    shown_with(element, response, || Texts::arrived(texts(), texts()))
}

fn shown_with(element: Element, response: Option<&Response>, texts: fn() -> Texts) -> Stage {
    let stage = Stage::new();
    App::new();
    provide_context(texts());
    let source = response.map_or(Source::Own, Source::link);
    let told = response.cloned().map(Told::Answers);
    stage.show(move || ui! { <ElementPage element told source/> });
    stage
}

/// Every line of the long texts that is shown.
fn lines(stage: &Stage) -> Vec<String> {
    let lines = stage.all(".element :is(p, li)");
    let lines = lines.iter().map(text);
    lines
        .filter_map(|it| it.strip_prefix(MARK).map(str::to_owned))
        .collect()
}

fn teacher(marks: &str) -> Response {
    response(respondent(Role::Teacher), &format!("{marks:.<30}"))
}

/// The advice on the page of an element: of its state, and of single statements.
fn advice(response: &Response, element: Element) -> Vec<String> {
    let stage = shown(element, Some(response));
    let lines = lines(&stage).into_iter();
    let lines = lines.filter_map(|it| it.strip_prefix(element.id()).map(str::to_owned));
    lines
        .filter(|it| it.starts_with(".state.") || it.starts_with(".low."))
        .collect()
}

#[wasm_bindgen_test]
fn without_a_result_an_element_gives_no_advice_and_says_all_else() {
    let stage = shown(Element::Relations, None);
    let said = [
        "about", "flows", "sticks", "talk", "do", "leader", "sources",
    ];
    let lines = lines(&stage);
    assert_eq!(lines, said.map(|it| format!("relations.{it}")));
    // Each part with a heading of its own.
    let headings: Vec<_> = stage
        .all(".element section > h2")
        .iter()
        .map(text)
        .collect();
    assert_eq!(headings, said.map(|it| format!("heading.{it}")));
    assert!(stage.all("a[href='#/result']").is_empty());
}

#[wasm_bindgen_test]
fn the_advice_is_that_of_the_state_and_of_each_low_statement() {
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
        let found = advice(&response, Element::HrPolicy);
        let state = Reading::person(&response).finding(Element::HrPolicy).flow();
        if found.iter().any(|it| it.starts_with(".state.")) {
            assert_eq!(found[0], format!(".state.{}", class(state)), "{marks}");
        }
        assert_eq!(found, expected, "{marks}");
    }
}

/// The same advice whatever one answers would be a defect.
#[wasm_bindgen_test]
fn each_element_of_a_result_has_its_own_advice() {
    let response = teacher("555333111155515551???1.5");
    let reading = Reading::person(&response);
    let mut states = HashSet::new();
    for element in Element::CYCLE.into_iter().take(8) {
        let found = advice(&response, element);
        let state = reading.finding(element).flow();
        states.insert(class(state));
        let says_state = found.contains(&format!(".state.{}", class(state)));
        assert_eq!(
            says_state,
            state != Flow::TooLittle,
            "{element:?} {found:?}"
        );
        for statement in response.instrument().about(element) {
            let low = match response.answer(statement) {
                Some(Answer::Point(point)) => point.value() <= 3,
                Some(Answer::DontKnow) | None => false,
            };
            let named = found.contains(&format!(".low.{}", statement.number()));
            assert_eq!(named, low, "{statement} {found:?}");
        }
    }
    assert!(states.len() >= 4, "{states:?}");
}

/// Who reads gets the text that is for them, or else the one for everybody.
#[wasm_bindgen_test]
fn the_advice_speaks_to_who_reads_it() {
    for (role, marks, expected) in [
        (Role::Teacher, "1".repeat(30), ".low.1"),
        (Role::Board, "1".repeat(30), ".low.1"),
        (Role::Parent, "1".repeat(14), ".low.1/around"),
    ] {
        let response = response(respondent(role), &marks);
        let found = advice(&response, Element::Leadership);
        assert!(found.contains(&expected.to_owned()), "{found:?}");
        let leader = found.contains(&".state.sticks/leader".to_owned());
        assert_eq!(leader, role == Role::Board, "{found:?}");
        let staff = found.contains(&".state.sticks".to_owned());
        assert_eq!(staff, role == Role::Teacher, "{found:?}");
    }
}

/// First what one of them might say, then what the school can do, then one thing for themselves.
#[wasm_bindgen_test]
fn somebody_from_around_the_school_reads_what_is_for_them() {
    for (role, marks, family, example) in [
        (Role::Parent, "1".repeat(14), "parent", "around."),
        (Role::PupilSecondary, "1".repeat(14), "pupil", "around."),
        (Role::PupilPrimary, "1".repeat(10), "pupil", "around."),
        (Role::Visitor, "1".repeat(10), "visitor", ""),
    ] {
        let response = response(respondent(role), &marks);
        let stage = shown(Element::Relations, Some(&response));
        let low = response.instrument().about(Element::Relations);
        let low = low.map(|it| it.number()).filter(|it| *it != 9);
        let mut expected = vec![
            format!("relations.{example}flows"),
            format!("relations.{example}sticks"),
        ];
        expected.extend(low.map(|it| format!("relations.low.{it}/around")));
        expected.push(format!("around.{family}"));
        expected.push(format!("around.{family}.talk"));
        expected.extend(["about", "do", "sources"].map(|it| format!("relations.{it}")));
        assert_eq!(lines(&stage), expected, "{role:?}");
        let sections = stage.all(".element section").len();
        let headings: HashSet<_> = stage
            .all(".element section > h2")
            .iter()
            .map(text)
            .collect();
        assert_eq!(headings.len(), sections, "{role:?}");
        assert!(!headings.contains(""));
    }
}

/// Beside each advice about a statement stands the statement, in the words of the role.
#[wasm_bindgen_test]
fn an_advice_says_which_statement_it_is_about() {
    for (role, marks) in [
        (Role::Parent, "15111111111111"),
        (Role::PupilPrimary, "1111111111"),
    ] {
        let response = response(respondent(role), marks);
        let stage = shown(Element::Abilities, Some(&response));
        let named = stage.all(".about-statement");
        let named: Vec<_> = named.iter().map(text).collect();
        let asked = response.instrument().about(Element::Abilities);
        let asked: Vec<_> = asked
            .map(|it| Language::Nl.statement(response.respondent(), it))
            .collect();
        assert_eq!(named, asked);
        assert_eq!(asked.len(), 2);
    }
}

#[wasm_bindgen_test]
fn an_element_that_was_not_asked_has_no_advice() {
    let parent = response(respondent(Role::Parent), "11111111111111");
    let found = advice(&parent, Element::HrPolicy);
    assert!(found.is_empty(), "{found:?}");
}

#[wasm_bindgen_test]
fn without_long_texts_an_element_still_has_its_score_and_says_what_lacks() {
    let stage = shown_with(Element::HrPolicy, Some(&teacher("115")), Texts::coming);
    let captions: Vec<_> = stage.all(".element .caption").iter().map(text).collect();
    let said = Language::Nl.words().frame.texts_coming;
    assert!(captions.contains(&said.to_owned()), "{captions:?}");
    assert!(lines(&stage).is_empty());
    assert_eq!(stage.all("h1").len(), 1);
    assert_eq!(stage.all(".outcome .icon.sticks").len(), 1);
    assert_eq!(stage.all("dl.summary dt").len(), 3);
    assert_eq!(stage.all(".neighbours a").len(), 2);
}

/// Its statements are those of the revision that was answered.
#[wasm_bindgen_test]
fn the_statements_are_those_that_were_answered() {
    let teacher = respondent(Role::Teacher);
    for revision in Revision::ALL {
        let response = response_to(revision, teacher, 7, None, &"3".repeat(30));
        let stage = shown(Element::HrPolicy, Some(&response));
        let rows: Vec<_> = stage.all("dl.summary dt").iter().map(text).collect();
        let asked = response.instrument().about(Element::HrPolicy);
        let asked: Vec<_> = asked
            .map(|it| Language::Nl.statement(teacher, it))
            .collect();
        assert_eq!(rows, asked, "{revision:?}");
    }
}

#[wasm_bindgen_test]
fn every_way_from_here_has_the_same_answers() {
    let response = teacher("115");
    let source = Source::link(&response);
    for element in [Element::HrPolicy, Element::Relations] {
        let stage = shown(element, Some(&response));
        let neighbours = stage.all(".neighbours a");
        let found: Vec<_> = neighbours.iter().map(|it| attribute(it, "href")).collect();
        let expected = [element.previous(), element.next()];
        assert_eq!(found, expected.map(|it| source.element(it).to_string()));
        let result = source.result().to_string();
        assert_eq!(attribute(&stage.one("a.button"), "href"), result);
        for fed in element.feeds() {
            let way = source.element(*fed).to_string();
            assert!(!stage.all(&format!("p > a[href='{way}']")).is_empty());
        }
    }
}

#[wasm_bindgen_test]
fn an_element_from_a_link_says_whose_result_it_is() {
    let given = teacher("555");
    let whose = whose(Language::Nl, &Told::Answers(given.clone()));
    let says = |stage: &Stage| {
        let captions = stage.all(".element .caption");
        captions.iter().any(|it| text(it).starts_with(&whose))
    };
    assert!(says(&shown(Element::Relations, Some(&given))));
    let stage = Stage::new();
    App::new();
    provide_context(Texts::arrived(texts(), texts()));
    stage.show(move || {
        let told = Some(Told::Answers(given.clone()));
        ui! { <ElementPage element=Element::Relations told source=Source::Own/> }
    });
    assert!(!says(&stage));
}
