//! The mark of a state: a shape of its own, so that colour is never all that tells it.

use crate::domain::reading::Flow;
use crate::domain::text::joined;
use crate::ui::dom::{El, el, svg};
use crate::wording::Language;

/// The class that gives a state its colour.
pub const fn class(state: Flow) -> &'static str {
    match state {
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
pub const fn outline(state: Flow) -> &'static str {
    match state {
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
pub fn state_icon(state: Flow) -> El {
    svg("svg")
        .class(&joined(&["icon ", class(state)]))
        .attr("viewBox", "-900 -900 1800 1800")
        .attr("aria-hidden", "true")
        .children(shape(state))
}

/// The shape of a state around (0, 0).
pub fn shape(state: Flow) -> Vec<El> {
    let path = |class: &str, data: &str| svg("path").class(class).attr("d", data);
    let mut shape = vec![path("shape", outline(state))];
    match state {
        Flow::Whirlpool => shape.push(path("swirl", SWIRL)),
        Flow::Fog => shape.push(path("mist", MIST)),
        _ => {}
    }
    shape
}

/// The mark and the word for a state.
pub fn state_word(language: Language, state: Flow) -> El {
    el("span.state")
        .child(state_icon(state))
        .text(language.words().cycle.state(state))
}
