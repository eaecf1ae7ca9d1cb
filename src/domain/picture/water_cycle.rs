//! The endless water cycle: the ten stations in reading order, as on B&T's poster (fig. 2), for any renderer.
//!
//! Policy feeds leadership, leadership the four that stand side by side, these feed behaviour, then come the three outcomes,
//! and the last feeds the first. The source draws a landscape; the places here are ours, on the same plane as the lemniscate,
//! so that the stations can travel from one to the other. `y` runs downwards.

use super::lemniscate::Layout;
use super::piece::{Piece, Place};
use crate::domain::element::Element;

/// Where the stations stand on a wide screen, in the order of [`Element::CYCLE`]: down over three rows and back at the left.
/// To the right of each of the four side by side there is room for its name, the longest beside the first and the third.
const LYING: [(i32, i32); 10] = [
    (-8600, -6350),
    (-925, -6350),
    (-9800, -1550),
    (-3550, -1550),
    (1700, -1550),
    (7800, -1550),
    (-925, 2900),
    (8000, 6250),
    (-300, 6250),
    (-8600, 6250),
];

/// Where they stand on a narrow one: from top to bottom, and back at the right.
const STANDING: [(i32, i32); 10] = [
    (-875, -10_000),
    (-875, -6900),
    (-5300, -3250),
    (-2350, -3250),
    (600, -3250),
    (3550, -3250),
    (-875, 450),
    (-875, 3700),
    (-875, 6850),
    (-875, 10_000),
];

/// Where the station of an element stands.
pub fn station(layout: Layout, element: Element) -> Place {
    let places = match layout {
        Layout::Lying => &LYING,
        Layout::Standing => &STANDING,
    };
    let (x, y) = places.get(element.index()).copied().unwrap_or_default();
    Place { x, y }
}

/// The channel from one station to another, in four pieces.
pub fn channel(layout: Layout, from: Element, to: Element) -> [Piece; 4] {
    let [begin, end] = [from, to].map(|element| station(layout, element));
    // A place so many hundredths of the way from the one to the other, to the side and down.
    let part = |across: i32, down: i32| Place {
        x: begin.x + (end.x - begin.x) * across / 100,
        y: begin.y + (end.y - begin.y) * down / 100,
    };
    let (leave, arrive) = if to == Element::HrPolicy {
        // Back to the beginning, around all the others.
        let swing = match layout {
            Layout::Lying => -4350,
            Layout::Standing => 8900,
        };
        let x = begin.x + swing;
        (Place { x, ..begin }, Place { x, ..end })
    } else if begin.x == end.x || begin.y == end.y {
        (part(33, 33), part(67, 67))
    } else {
        match from {
            // Straight down out of the one and into the other; those that spread out do so early, the outer two most.
            Element::Leadership => match to {
                Element::Abilities | Element::Relations => (part(0, 62), part(100, 0)),
                _ => (part(0, 55), part(100, 12)),
            },
            // Round a corner.
            Element::Behaviour => (part(72, 0), part(100, 28)),
            // The four come together well before the next station, and leave room for words between them where these are.
            _ => match layout {
                Layout::Lying => (part(0, 112), part(100, 12)),
                Layout::Standing => (part(0, 80), part(100, 12)),
            },
        }
    };
    let whole = Piece {
        from: begin,
        leave,
        arrive,
        to: end,
    };
    let [one, other] = whole.halves();
    let ([a, b], [c, d]) = (one.halves(), other.halves());
    [a, b, c, d]
}
