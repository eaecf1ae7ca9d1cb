//! What is said of one element beside the picture: the mark and the word for its state, remarks, from how many answers.
//!
//! Each state has a shape of its own, so that colour is never all that tells it.

use leptos::prelude::*;

use crate::domain::picture::station::{class, mark, outline};
use crate::domain::reading::{Finding, Flow, Reading};
use crate::ui;
use crate::wording::Language;

/// A small mark beside the word for the state.
#[component]
pub fn FlowIcon(flow: Flow) -> impl IntoView {
    ui! {
        <svg class=format!("icon {}", class(flow)) viewBox="-900 -900 1800 1800" aria-hidden="true">
            <Shape flow/>
        </svg>
    }
}

/// The shape of a state around (0, 0), for any picture.
#[component]
pub fn Shape(flow: Flow) -> impl IntoView {
    let mark = mark(flow).map(|(class, data)| ui! { <path class=class d=data/> });
    ui! {
        <path class="shape" d=outline(flow)/>
        {mark}
    }
}

/// The mark and the word for a state.
#[component]
pub fn FlowWord(language: Language, flow: Flow) -> impl IntoView {
    ui! {
        <span class="state"><FlowIcon flow/>{language.words().cycle.state(flow)}</span>
    }
}

/// A remark beside a state.
#[component]
pub fn Remark(#[prop(into)] words: String) -> impl IntoView {
    ui! { <span class="remark">{words}</span> }
}

/// What else there is to say of an element, most telling first: it sticks here first, or perhaps as a consequence; it is on
/// the edge.
pub fn remarks(language: Language, reading: &Reading, finding: &Finding) -> Vec<&'static str> {
    let words = &language.words().cycle;
    let sticks = finding.flow() == Flow::Sticks;
    let is_first = reading.first_blockage() == Some(finding.element());
    [
        (is_first, words.first_blockage),
        (sticks && !is_first, words.perhaps_consequence),
        (finding.on_the_edge(), words.on_the_edge),
    ]
    .into_iter()
    .filter_map(|(holds, remark)| holds.then_some(remark))
    .collect()
}

/// From how many answers, and how many were «don't know»; `None` if only the score was told.
pub fn answers(language: Language, finding: &Finding) -> Option<String> {
    let words = &language.words().cycle;
    let coverage = finding.coverage()?;
    if coverage.asked == 0 {
        return Some("–".to_owned());
    }
    let from = words
        .from_answers
        .counting([coverage.answered, coverage.asked]);
    Some(match coverage.dont_know {
        0 => from,
        dont_know => format!("{from}, {}", words.dont_know.counting([dont_know])),
    })
}

/// The state and, if there is one, the score: «flows, 75 of 100».
pub fn state_and_score(language: Language, finding: &Finding) -> String {
    let words = &language.words().cycle;
    let state = words.state(finding.flow());
    match finding.score() {
        Some(score) => format!(
            "{state}, {}",
            words.of_hundred.with([&language.score(score)])
        ),
        None => state.to_owned(),
    }
}
