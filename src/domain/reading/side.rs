//! The two loops of the lemniscate as means of their elements.

use super::{Finding, Flow, Score};
use crate::domain::instrument::Scale;

/// A loop of which a role is asked fewer elements than this is not read: one element is no side of a school.
pub const LOOP_ASKED_AT_LEAST: usize = 3;

/// The mean of one loop of the lemniscate, from the elements in it that have a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loop {
    /// The mean of the element scores; `None` if none has a score, or fewer than [`LOOP_ASKED_AT_LEAST`] are asked.
    pub score: Option<Score>,
    /// The state of the loop. Without a score it is fog if an element in it is, else not asked if too few elements are, and
    /// else there is too little to say.
    pub flow: Flow,
    /// Whether the score is near a border; false without a score.
    pub on_the_edge: bool,
    /// How many elements have a score.
    pub scored: usize,
    /// How many elements the role is asked in this loop.
    pub asked: usize,
    /// How many elements have no score because of the don't-knows.
    pub fog: usize,
}

impl Loop {
    /// The loop that these findings make, of answers on this scale.
    pub(super) fn of<'a>(findings: impl Iterator<Item = &'a Finding>, scale: Scale) -> Self {
        let findings: Vec<_> = findings.collect();
        let count = |counts: fn(&Finding) -> bool| findings.iter().filter(|it| counts(it)).count();
        let asked = count(|finding| finding.flow() != Flow::NotAsked);
        let fog = count(|finding| finding.flow() == Flow::Fog);
        let score = if asked < LOOP_ASKED_AT_LEAST {
            None
        } else {
            Score::mean(findings.iter().filter_map(|finding| finding.score()))
        };
        let flow = match score {
            Some(score) => score.flow(scale),
            None if fog > 0 => Flow::Fog,
            None if asked < LOOP_ASKED_AT_LEAST => Flow::NotAsked,
            None => Flow::TooLittle,
        };
        Self {
            score,
            flow,
            on_the_edge: score.is_some_and(|score| score.on_the_edge(scale)),
            scored: count(|finding| finding.score().is_some()),
            asked,
            fog,
        }
    }
}
