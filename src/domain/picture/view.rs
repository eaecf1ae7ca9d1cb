//! The two pictures of the same ten elements, and the ways the water takes in each.

use std::fmt;

use super::lemniscate::Layout;
use super::piece::{Piece, Place};
use super::water_cycle;
use crate::domain::element::Element;

/// How the ten elements are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The lemniscate of the soft and the hard side (B&T fig. 1).
    #[default]
    Lemniscate,
    /// The endless water cycle in reading order (B&T fig. 2).
    WaterCycle,
}

/// The part of the plane that a picture takes: the view box of its drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Canvas {
    /// The left edge.
    pub x: i32,
    /// The upper edge.
    pub y: i32,
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
}

impl fmt::Display for Canvas {
    /// As SVG writes a `viewBox`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            x,
            y,
            width,
            height,
        } = self;
        write!(f, "{x} {y} {width} {height}")
    }
}

/// A way that water takes from one station to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The element whose water it carries.
    pub from: Element,
    /// The element it leads to.
    pub to: Element,
    /// Its course, from the middle of one station to the middle of the other.
    pub pieces: [Piece; 4],
}

impl View {
    /// The other view.
    pub const fn other(self) -> Self {
        match self {
            Self::Lemniscate => Self::WaterCycle,
            Self::WaterCycle => Self::Lemniscate,
        }
    }

    /// The part of the plane that holds the picture with all that is written in it. Lying, both views have the same form.
    pub const fn canvas(self, layout: Layout) -> Canvas {
        let (width, height) = match (layout, self) {
            (Layout::Lying, Self::Lemniscate) => (23_200, 16_240),
            (Layout::Lying, Self::WaterCycle) => (25_200, 17_640),
            (Layout::Standing, _) => (13_000, 22_800),
        };
        Canvas {
            x: -width / 2,
            y: -height / 2,
            width,
            height,
        }
    }

    /// Where the station of an element stands.
    pub fn station(self, layout: Layout, element: Element) -> Place {
        match self {
            Self::Lemniscate => layout.station(element),
            Self::WaterCycle => water_cycle::station(layout, element),
        }
    }

    /// All ways, in the order of the elements they come from. In the lemniscate the water passes the stations one after the
    /// other; in the water cycle it goes to all that an element feeds.
    pub fn ways(self, layout: Layout) -> Vec<Way> {
        let mut ways = Vec::new();
        for from in Element::CYCLE {
            match self {
                Self::Lemniscate => ways.push(Way {
                    from,
                    to: from.next(),
                    pieces: layout.stretch(from),
                }),
                Self::WaterCycle => ways.extend(from.feeds().iter().map(|to| Way {
                    from,
                    to: *to,
                    pieces: water_cycle::channel(layout, from, *to),
                })),
            }
        }
        ways
    }
}
