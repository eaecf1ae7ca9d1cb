//! What a station looks like: for each state a shape of its own, so that colour is never all that tells it.
//!
//! All of it lies around (0, 0); [`View::station`](super::view::View::station) says where that is. The number of the element
//! comes on top.

use crate::domain::reading::Flow;

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

/// The outline of a state, some 1200 units wide, as the data of an SVG path.
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

/// The outline of a state around another, some 1700 units wide: that of the second of two readings.
pub const fn around(state: Flow) -> &'static str {
    match state {
        Flow::Flows | Flow::Fog | Flow::TooLittle | Flow::NotAsked => {
            "M-800 0A800 800 0 1 1 800 0A800 800 0 1 1-800 0Z"
        }
        Flow::Wavers => {
            "M-600-740H600A140 140 0 0 1 740-600V600A140 140 0 0 1 600 740H-600A140 140 0 0 1-740 600V-600A140 140 0 0 1-600-740Z"
        }
        Flow::Sticks => "M0-970L970 0L0 970L-970 0Z",
        // A ring in two arcs that wind inwards.
        Flow::Whirlpool => "M-640 500A810 810 0 0 1 420-690M640-500A810 810 0 0 1-420 690",
    }
}

/// What lies over the outline and under the number: a class and the data of an SVG path.
pub const fn mark(state: Flow) -> Option<(&'static str, &'static str)> {
    match state {
        // The water turns around it.
        Flow::Whirlpool => Some((
            "swirl",
            "M-820-240A850 850 0 0 1 640-560M820 240A850 850 0 0 1-640 560",
        )),
        // Soft bands from side to side.
        Flow::Fog => Some((
            "mist",
            "M-400-630H640M-850-210H560M-560 210H850M-690 630H300",
        )),
        _ => None,
    }
}
