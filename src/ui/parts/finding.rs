//! What is said of one element beside the picture: the mark and the word for its state, remarks, from how many answers.
//!
//! Each state has a shape of its own, so that colour is never all that tells it.

use leptos::prelude::*;

use crate::domain::reading::{Finding, Flow, Reading};
use crate::ui;
use crate::wording::Language;

/// The class that gives a state its colour.
pub const fn class(flow: Flow) -> &'static str {
    match flow {
        Flow::Flows => "flows",
        Flow::Wavers => "wavers",
        Flow::Sticks => "sticks",
        Flow::Whirlpool => "whirlpool",
        Flow::Fog => "fog",
        Flow::TooLittle => "too-little",
        Flow::NotAsked => "not-asked",
    }
}

/// The outline of a state's shape around (0, 0), 1200 units wide, as the data of an SVG path.
pub const fn outline(flow: Flow) -> &'static str {
    match flow {
        // A circle.
        Flow::Flows | Flow::Fog | Flow::Whirlpool => {
            "M-600 0A600 600 0 1 1 600 0A600 600 0 1 1-600 0Z"
        }
        // A rounded square.
        Flow::Wavers => {
            "M-420-540H420A120 120 0 0 1 540-420V420A120 120 0 0 1 420 540H-420A120 120 0 0 1-540 420V-420A120 120 0 0 1-420-540Z"
        }
        // A diamond.
        Flow::Sticks => "M0-720L720 0L0 720L-720 0Z",
        // An open circle, smaller: hardly anything there.
        Flow::TooLittle | Flow::NotAsked => "M-540 0A540 540 0 1 1 540 0A540 540 0 1 1-540 0Z",
    }
}

/// The two arcs around a whirlpool.
const SWIRL: &str = "M-820-240A850 850 0 0 1 640-560M820 240A850 850 0 0 1-640 560";

/// Two banks of mist before the foot of it.
const MIST: &str = "M-960 480q240-160 480 0t480 0t480 0t480 0M-720 800q240-160 480 0t480 0t480 0";

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
    let more = match flow {
        Flow::Whirlpool => Some(("swirl", SWIRL)),
        Flow::Fog => Some(("mist", MIST)),
        _ => None,
    };
    ui! {
        <path class="shape" d=outline(flow)/>
        {more.map(|(class, data)| ui! { <path class=class d=data/> })}
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

/// From how many answers, and how many were «don't know».
pub fn answers(language: Language, finding: &Finding) -> String {
    let words = &language.words().cycle;
    let coverage = finding.coverage();
    if coverage.asked == 0 {
        return "–".to_owned();
    }
    let from = words
        .from_answers
        .counting([coverage.answered, coverage.asked]);
    match coverage.dont_know {
        0 => from,
        dont_know => format!("{from}, {}", words.dont_know.counting([dont_know])),
    }
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
