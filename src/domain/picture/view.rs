//! The two pictures of the same ten elements, and the ways the water takes in each.

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
