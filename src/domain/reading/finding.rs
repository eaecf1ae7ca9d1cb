//! What answers say of one element.
//!
//! A finding holds what was worked out and not how, so that one person's and a group's are the same thing. Who may make one
//! is a matter of this ring: a person's comes from [`Reading::person`](super::Reading::person).

use std::iter::Sum;

use super::{Flow, Score};
use crate::domain::answer::Answer;
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::response::Response;

/// From how many answers something was worked out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Statements the role is asked.
    pub asked: usize,
    /// Statements with a point of the scale.
    pub answered: usize,
    /// Statements answered with «don't know».
    pub dont_know: usize,
}

impl Coverage {
    /// Statements that were left open.
    pub const fn open(self) -> usize {
        self.asked - self.answered - self.dont_know
    }

    /// How many answers a score takes: two thirds of what was asked, rounded up (domain rules, section 6).
    pub const fn needed(self) -> usize {
        (self.asked * 2).div_ceil(3)
    }
}

impl Sum for Coverage {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            asked: sum.asked + one.asked,
            answered: sum.answered + one.answered,
            dont_know: sum.dont_know + one.dont_know,
        })
    }
}

/// What answers say of one element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    pub(super) element: Element,
    pub(super) flow: Flow,
    pub(super) score: Option<Score>,
    pub(super) on_the_edge: bool,
    pub(super) coverage: Option<Coverage>,
}

impl Finding {
    /// The element.
    pub const fn element(&self) -> Element {
        self.element
    }

    /// The state of the element.
    pub const fn flow(&self) -> Flow {
        self.flow
    }

    /// The score, if there are answers enough for one.
    pub const fn score(&self) -> Option<Score> {
        self.score
    }

    /// From how many answers; `None` if only the score was told.
    pub const fn coverage(&self) -> Option<Coverage> {
        self.coverage
    }

    /// Whether the score is near a border between two states of its scale; false without a score.
    pub const fn on_the_edge(&self) -> bool {
        self.on_the_edge
    }
}

/// The statements about an element that were answered in the lower half of the scale or right in the middle: what one can
/// do first differs with them.
pub fn low_statements(response: &Response, element: Element) -> impl Iterator<Item = StatementId> {
    let instrument = response.instrument();
    let top = instrument.scale().points() - 1;
    instrument.about(element).filter(move |statement| {
        let answer = response.answer(*statement);
        matches!(answer, Some(Answer::Point(point)) if (point.value() - 1) * 2 <= top)
    })
}
