//! The reading of one person's answers (domain rules, section 6).

use super::{Coverage, Finding, Flow, Reading, Score};
use crate::domain::answer::Answer;
use crate::domain::element::Element;
use crate::domain::per_element::PerElement;
use crate::domain::response::Response;

impl Reading {
    /// Reads one person's answers.
    ///
    /// An element has a score if at least two thirds of what was asked about it is answered with a point: their mean. If
    /// answering the open statements could not give one any more, because of the don't-knows, it is fog; if it could, there
    /// is too little to say.
    pub fn person(response: &Response) -> Self {
        Self {
            findings: PerElement::from_fn(|element| finding(response, element)),
            scale: response.instrument().scale(),
            of_group: false,
        }
    }
}

fn finding(response: &Response, element: Element) -> Finding {
    let scale = response.instrument().scale();
    let (coverage, steps) = counted(response, element);
    let score = if coverage.answered < coverage.needed() {
        None
    } else {
        Score::from_steps(steps, coverage.answered, scale)
    };
    let flow = match score {
        Some(score) => score.flow(scale),
        None if coverage.asked == 0 => Flow::NotAsked,
        None if coverage.asked - coverage.dont_know < coverage.needed() => Flow::Fog,
        None => Flow::TooLittle,
    };
    Finding {
        element,
        flow,
        score,
        on_the_edge: score.is_some_and(|score| score.on_the_edge(scale)),
        coverage: Some(coverage),
    }
}

/// How many answers there are to the statements about an element, and by how many steps they lie above the lowest point.
pub(super) fn counted(response: &Response, element: Element) -> (Coverage, usize) {
    let mut coverage = Coverage::default();
    let mut steps = 0;
    for statement in response.instrument().about(element) {
        coverage.asked += 1;
        match response.answer(statement) {
            Some(Answer::Point(point)) => {
                coverage.answered += 1;
                steps += usize::from(point.value() - 1);
            }
            Some(Answer::DontKnow) => coverage.dont_know += 1,
            None => {}
        }
    }
    (coverage, steps)
}
