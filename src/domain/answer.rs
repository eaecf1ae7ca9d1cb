//! One answer to one statement.
//!
//! A missing answer is never a number: an open statement is the absence of an [`Answer`], «don't know» is an answer of its
//! own, and «not asked» is known to the instrument alone.

use super::instrument::Scale;

/// What somebody answered. A statement that was left open has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A point of the response scale.
    Point(Point),
    /// «I don't know, or it does not apply.»
    DontKnow,
}

/// A point of a response scale, 1 (never) upwards; the highest point always means «it flows».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point(u8);

impl Point {
    /// A point of a scale, or `None` if the scale has no such point.
    pub fn new(value: u8, scale: Scale) -> Option<Self> {
        (1..=scale.points()).contains(&value).then_some(Self(value))
    }

    /// The number of the point, from 1.
    pub const fn value(self) -> u8 {
        self.0
    }

    /// All points of a scale from low to high.
    pub fn all(scale: Scale) -> impl Iterator<Item = Self> {
        (1..=scale.points()).map(Self)
    }
}

impl Answer {
    /// Whether the answer can stand on this scale.
    pub fn fits(self, scale: Scale) -> bool {
        match self {
            Self::Point(point) => point.0 <= scale.points(),
            Self::DontKnow => true,
        }
    }
}
