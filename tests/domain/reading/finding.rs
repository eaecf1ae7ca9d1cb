//! Findings: from how many answers there is a score, and what it is without one.

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Scale;
use schoolstroom::domain::reading::{Coverage, Flow, Reading, low_statements};
use schoolstroom::domain::role::Role;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{assert_scores, finding, reading, three};
use crate::notation::{respondent, response};
use crate::strategies::{check, responses};

#[test]
fn two_answers_of_three_are_enough_and_the_third_counts_for_nothing() {
    for marks in ["35?", "3?5", "?35", "35.", "3.5", ".35"] {
        assert_scores(three(marks), 75.0); // (2 + 4) / 8
    }
    // The don't-know is there to be mentioned.
    assert_eq!(three("35?").coverage().unwrap().dont_know, 1);
    assert_eq!(three("35.").coverage().unwrap().dont_know, 0);
}

#[test]
fn fog_and_too_little_are_told_apart_for_three_statements() {
    // Two answers are needed. Fog: with two don't-knows there can never be two. Too little: there still could.
    let states = [
        // (answered, don't know, open)
        ((3, 0, 0), Flow::Flows),
        ((2, 1, 0), Flow::Flows),
        ((2, 0, 1), Flow::Flows),
        ((1, 2, 0), Flow::Fog),
        ((1, 1, 1), Flow::TooLittle),
        ((1, 0, 2), Flow::TooLittle),
        ((0, 3, 0), Flow::Fog),
        ((0, 2, 1), Flow::Fog),
        ((0, 1, 2), Flow::TooLittle),
        ((0, 0, 3), Flow::TooLittle),
    ];
    for number in 0..27_usize {
        let marks: String = [1, 3, 9]
            .map(|by| ['5', '?', '.'][number / by % 3])
            .iter()
            .collect();
        let found = three(&marks);
        let coverage = found.coverage().unwrap();
        let counts = (coverage.answered, coverage.dont_know, coverage.open());
        let state = states.iter().find(|row| row.0 == counts).unwrap().1;
        assert_eq!(found.flow(), state, "{marks}");
        assert_eq!(found.score().is_some(), state == Flow::Flows, "{marks}");
    }
}

#[test]
fn fog_and_too_little_are_told_apart_for_two_statements_and_one() {
    // Two thirds of two is both: one don't-know is fog.
    for (marks, state) in [
        ("55", Flow::Flows),
        ("5?", Flow::Fog),
        ("?5", Flow::Fog),
        ("??", Flow::Fog),
        ("?.", Flow::Fog),
        (".?", Flow::Fog),
        ("5.", Flow::TooLittle),
        (".5", Flow::TooLittle),
        ("..", Flow::TooLittle),
    ] {
        assert_eq!(
            finding(Role::Parent, Element::Leadership, marks).flow(),
            state,
            "{marks}"
        );
    }
    for (marks, state) in [("5", Flow::Flows), ("?", Flow::Fog), (".", Flow::TooLittle)] {
        assert_eq!(
            finding(Role::Visitor, Element::Leadership, marks).flow(),
            state,
            "{marks}"
        );
    }
}

#[test]
fn an_element_that_is_not_asked_is_neither_fog_nor_open() {
    let finding = *reading(Role::Parent, &[]).finding(Element::HrPolicy);
    assert_eq!(finding.flow(), Flow::NotAsked);
    assert_eq!(finding.coverage().unwrap(), Coverage::default());
    assert_eq!(finding.score(), None);
}

#[test]
fn needed_is_two_thirds_rounded_up() {
    let needed = |asked| {
        Coverage {
            asked,
            ..Coverage::default()
        }
        .needed()
    };
    assert_eq!([0, 1, 2, 3, 4, 10, 30].map(needed), [0, 1, 2, 2, 3, 7, 20]);
}

#[test]
fn coverage_adds_up_over_the_elements() {
    // Leadership 2, abilities 2, relations 3, behaviour 2, organisation 3, pupils 2.
    let parent = Reading::person(&response(respondent(Role::Parent), "12?..3??.45?.1"));
    let all = parent.coverage().unwrap();
    assert_eq!(
        (all.asked, all.answered, all.dont_know, all.open()),
        (14, 6, 4, 4)
    );
    let organisation = parent.finding(Element::Organisation).coverage().unwrap();
    assert_eq!(
        (
            organisation.asked,
            organisation.answered,
            organisation.dont_know
        ),
        (3, 2, 1)
    );
}

#[test]
fn every_statement_is_counted_once() {
    check(responses(), |response| {
        let all = Reading::person(&response).coverage().unwrap();
        assert_eq!(all.asked, response.instrument().statements().len());
        assert_eq!(all.answered + all.dont_know, response.given());
    });
}

#[test]
fn a_score_stays_on_its_scale_and_needs_two_thirds() {
    check(responses(), |response| {
        for finding in Reading::person(&response).findings() {
            let Coverage {
                asked, answered, ..
            } = finding.coverage().unwrap();
            assert_eq!(
                finding.score().is_some(),
                asked > 0 && 3 * answered >= 2 * asked
            );
            if let Some(score) = finding.score() {
                assert!((0.0..=100.0).contains(&score.value()));
                assert_eq!(finding.flow(), score.flow(response.instrument().scale()));
            }
        }
    });
}

#[test]
fn a_higher_answer_raises_its_element_and_no_other() {
    check(responses(), |response| {
        let scale = response.instrument().scale();
        let before = Reading::person(&response);
        for (statement, answer) in response.answers() {
            let Some(Answer::Point(point)) = answer else {
                continue;
            };
            let Some(higher) = Point::new(point.value() + 1, scale) else {
                continue;
            };
            let mut raised = response.clone();
            raised.set(statement, Some(Answer::Point(higher))).unwrap();
            let after = Reading::person(&raised);
            for element in Element::CYCLE {
                let [old, new] = [&before, &after].map(|reading| reading.finding(element).score());
                if element == statement.element() && old.is_some() {
                    assert!(new > old, "{statement}");
                } else {
                    assert_eq!(new, old, "{statement}");
                }
            }
        }
    });
}

#[test]
fn low_is_the_lower_half_of_the_scale_and_its_middle() {
    check(responses(), |response| {
        for (statement, answer) in response.answers() {
            let low = low_statements(&response, statement.element()).any(|it| it == statement);
            let expected = match answer {
                Some(Answer::Point(point)) => match response.instrument().scale() {
                    Scale::Five => point.value() <= 3,
                    Scale::Four => point.value() <= 2,
                },
                _ => false,
            };
            assert_eq!(low, expected, "{statement} {answer:?}");
        }
    });
}
