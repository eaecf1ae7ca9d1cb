//! The endless water cycle: the ten stations in reading order, as on B&T's poster (fig. 2), for any renderer.
//!
//! Policy feeds leadership, leadership the four that stand side by side, these feed behaviour, then come the three outcomes,
//! and the last feeds the first. The source draws a landscape; the places here are ours, on the same plane as the lemniscate,
//! so that the stations can travel from one to the other. `y` runs downwards.

use super::lemniscate::Layout;
use super::piece::{Piece, Place};
use crate::domain::element::Element;

/// Where the stations stand on a wide screen, in the order of [`Element::CYCLE`]: down over three rows and back at the left.
const LYING: [(i32, i32); 10] = [
    (-7600, -5200),
    (-1050, -5200),
    (-9300, -1500),
    (-3950, -1500),
    (1400, -1500),
    (6750, -1500),
    (-1050, 2100),
    (7200, 5100),
    (-100, 5100),
    (-7400, 5100),
];

/// Where they stand on a narrow one: from top to bottom, and back at the right.
const STANDING: [(i32, i32); 10] = [
    (-875, -10_000),
    (-875, -6900),
    (-5300, -3300),
    (-2350, -3300),
    (600, -3300),
    (3550, -3300),
    (-875, 300),
    (-875, 3600),
    (-875, 6800),
    (-875, 10_000),
];

/// How far beyond the last and the first station the way back swings out.
const SWING: i32 = 4900;

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
    let (leave, arrive) = if to == Element::HrPolicy {
        // Back to the beginning, around all the others.
        let x = match layout {
            Layout::Lying => begin.x - SWING,
            Layout::Standing => begin.x + 2 * SWING - 700,
        };
        (Place { x, ..begin }, Place { x, ..end })
    } else if begin.y == end.y {
        let third = (end.x - begin.x) / 3;
        let at = |x| Place { x, ..begin };
        (at(begin.x + third), at(end.x - third))
    } else {
        // Straight down out of the one and into the other; those that spread out do so early.
        let part = |tenths: i32| begin.y + (end.y - begin.y) * tenths / 10;
        let (first, last) = match from {
            Element::Leadership => (4, 1),
            _ => (6, 4),
        };
        let at = |place: Place, tenths| Place {
            y: part(tenths),
            ..place
        };
        (at(begin, first), at(end, last))
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
