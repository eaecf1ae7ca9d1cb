//! Readings: what is worked out from answers, against values worked out by hand and against the rules in whole numbers.
//!
//! The working stands beside a value: `steps ÷ (answers × (points − 1)) × 100`, a step being one point above the lowest.

mod difference;
mod finding;
mod score;
mod scores;
mod side;
mod walk;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::{Finding, Reading, Score};
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;

use crate::notation::{answer, blank};

/// The reading of somebody who answered these elements and left all others open.
fn reading(role: Role, answered: &[(Element, &str)]) -> Reading {
    Reading::person(&answers(role, answered))
}

/// The answers of somebody who left all other elements open.
fn answers(role: Role, answered: &[(Element, &str)]) -> Response {
    let mut response = blank(role);
    for (element, marks) in answered {
        let asked: Vec<_> = response.instrument().about(*element).collect();
        assert_eq!(asked.len(), marks.len(), "a mark a statement");
        for (statement, mark) in asked.into_iter().zip(marks.chars()) {
            response.set(statement, answer(mark)).unwrap();
        }
    }
    response
}

/// What the marks say of one element.
fn finding(role: Role, element: Element, marks: &str) -> Finding {
    *reading(role, &[(element, marks)]).finding(element)
}

/// Three statements on five points: the commonest case.
fn three(marks: &str) -> Finding {
    finding(Role::Teacher, Element::Relations, marks)
}

fn assert_scores(finding: Finding, expected: f64) {
    let score = finding.score().map(Score::value);
    let near = score.is_some_and(|score| (score - expected).abs() < 1e-9);
    assert!(near, "{score:?} is not {expected}");
}

fn named(findings: Vec<&Finding>) -> Vec<Element> {
    findings.into_iter().map(Finding::element).collect()
}
