//! Two readings of the same cycle laid over each other: where the second is higher, lower or the same (domain rules, sections
//! 6 and 9).
//!
//! It does not know whose they are: two people's, or one's at two times. Nothing is added up: there is no difference of the
//! whole.

use std::cmp::Reverse;

use super::{Finding, Flow, Reading};
use crate::domain::element::Element;
use crate::domain::few;

/// What an element is in the second of two readings, as seen from the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The second is higher.
    Higher,
    /// The second is lower.
    Lower,
    /// A difference that is too small to be called one is none.
    Same,
    /// It is not compared: one of the two has no score, or is not asked.
    NotCompared,
}

/// One element in two readings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The first finding.
    pub first: Finding,
    /// The second finding, of the same element.
    pub second: Finding,
    /// What the second is, as seen from the first.
    pub change: Change,
    /// By how many points the second is higher (or lower, below zero), if that is what makes the change. Between two scales
    /// there are no points: «often» out of five is not «often» out of four, so states are compared.
    pub points: Option<f64>,
}

impl Difference {
    fn of(first: Finding, second: Finding, comparison: &Comparison) -> Self {
        let mut difference = Self {
            first,
            second,
            change: Change::NotCompared,
            points: None,
        };
        let (Some(one), Some(other)) = (first.score(), second.score()) else {
            return difference;
        };
        let steps = if comparison.on_one_scale() {
            difference.points = one.difference(other, comparison.has_group());
            difference.points.unwrap_or(0.0)
        } else {
            f64::from(rank(second.flow()) - rank(first.flow()))
        };
        difference.change = if steps > 0.0 {
            Change::Higher
        } else if steps < 0.0 {
            Change::Lower
        } else {
            Change::Same
        };
        difference
    }

    /// The element.
    pub const fn element(&self) -> Element {
        self.first.element()
    }

    /// How large it is, for putting the largest first: `None` before any number is what is not compared.
    fn size(&self) -> Option<u32> {
        let states = rank(self.second.flow()).abs_diff(rank(self.first.flow()));
        match (self.change, self.points) {
            (Change::NotCompared, _) => None,
            (Change::Same, _) => Some(0),
            // In thousandths: two scores that differ by less are the same.
            (_, Some(points)) => Some((points.abs() * 1000.0).round() as u32),
            (_, None) => Some(states),
        }
    }
}

/// Where a state with a score stands among the three.
fn rank(flow: Flow) -> i32 {
    match flow {
        Flow::Sticks => 0,
        Flow::Flows => 2,
        Flow::Wavers | Flow::Whirlpool | Flow::Fog | Flow::TooLittle | Flow::NotAsked => 1,
    }
}

/// Two readings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    first: Reading,
    second: Reading,
}

impl Comparison {
    /// Lays the second reading over the first.
    pub const fn of(first: Reading, second: Reading) -> Self {
        Self { first, second }
    }

    /// The first reading.
    pub const fn first(&self) -> &Reading {
        &self.first
    }

    /// The second reading.
    pub const fn second(&self) -> &Reading {
        &self.second
    }

    /// Whether both were answered on the same scale. If not, states are compared and no points.
    pub fn on_one_scale(&self) -> bool {
        self.first.scale() == self.second.scale()
    }

    /// Whether one of the two is a group: then a difference must be larger to be called one.
    pub const fn has_group(&self) -> bool {
        self.first.is_of_group() || self.second.is_of_group()
    }

    /// One element in both.
    pub fn difference(&self, element: Element) -> Difference {
        let (first, second) = (self.first.finding(element), self.second.finding(element));
        Difference::of(*first, *second, self)
    }

    /// All ten: the largest difference first, then what is the same, then what is not compared; equal ones in the order of
    /// the cycle.
    pub fn largest_first(&self) -> Vec<Difference> {
        let mut all: Vec<_> = Element::CYCLE
            .map(|element| self.difference(element))
            .into();
        few::sort_by_key(&mut all, |difference| Reverse(difference.size()));
        all
    }
}
