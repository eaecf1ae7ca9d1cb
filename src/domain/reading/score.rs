//! Scores, and the borders between sticking, wavering and flowing.
//!
//! The rule is the same on every scale: a score belongs to the label it is nearest to (domain rules, section 6), and
//! «sometimes» wavers. It is an agreement to talk by and not a norm. A score does not know of which element or of whom it is.

use super::Flow;
use crate::domain::instrument::Scale;

/// A score from 0 (never) to 100 (always).
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Score(f64);

/// A smaller difference between two scores is not called one: one answer step on one of three statements.
pub const SMALLEST_DIFFERENCE: f64 = 100.0 / 12.0;

/// The same if one of the two scores is that of a group (domain rules, section 6).
pub const SMALLEST_OF_GROUPS: f64 = 10.0;

/// A score at most this far from a border is on the edge.
const EDGE: f64 = 5.0;

/// Two values that are nearer to each other than this are the same: the rest is what adding and dividing rounds off. No
/// answers make so small a difference.
const SAME: f64 = 1e-9;

/// The scores between which it wavers on a scale.
struct Borders {
    sticks_below: f64,
    flows_above: f64,
}

impl Borders {
    /// The borders lie half-way between «sometimes» and its neighbours: 37.5 and 62.5 on five points, where it is the third
    /// label; 16.7 and 50 on four, where it is the second.
    fn of(scale: Scale) -> Self {
        let sometimes = match scale {
            Scale::Five => 2.0,
            Scale::Four => 1.0,
        };
        let top = f64::from(scale.points() - 1);
        Self {
            sticks_below: (sometimes - 0.5) * 100.0 / top,
            flows_above: (sometimes + 0.5) * 100.0 / top,
        }
    }
}

impl Score {
    /// The score of answers whose steps above the lowest point add up to `steps`: `steps ÷ (answers × (points − 1)) × 100`.
    /// `None` without answers.
    pub(super) fn from_steps(steps: usize, answers: usize, scale: Scale) -> Option<Self> {
        let full = answers * usize::from(scale.points() - 1);
        (full > 0).then(|| Self(steps as f64 * 100.0 / full as f64))
    }

    /// The unweighted mean; `None` without scores.
    pub fn mean(scores: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut sum = 0.0;
        let mut count = 0.0;
        for Self(score) in scores {
            sum += score;
            count += 1.0;
        }
        (count > 0.0).then(|| Self(sum / count))
    }

    /// From 0 to 100.
    pub const fn value(self) -> f64 {
        self.0
    }

    /// To the nearest whole number, for showing; halves go up.
    pub fn rounded(self) -> u8 {
        (self.0 + SAME).round() as u8
    }

    /// In half points, for showing: an odd number if the score lies just between two whole ones, as the borders 37.5 and
    /// 62.5 do, and else the nearest whole one. So no score is shown on the wrong side of those borders.
    pub fn half_points(self) -> u16 {
        let halves = (self.0 * 2.0).round();
        if same(self.0 * 2.0, halves) {
            halves as u16
        } else {
            u16::from(self.rounded()) * 2
        }
    }

    /// Whether the score is just what [`Score::half_points`] shows, and not rounded to it.
    pub fn is_shown_exactly(self) -> bool {
        same(self.0 * 2.0, f64::from(self.half_points()))
    }

    /// Flows, wavers or sticks. A score on a border wavers.
    pub fn flow(self, scale: Scale) -> Flow {
        let borders = Borders::of(scale);
        if self.0 < borders.sticks_below - SAME {
            Flow::Sticks
        } else if self.0 > borders.flows_above + SAME {
            Flow::Flows
        } else {
            Flow::Wavers
        }
    }

    /// How much higher another score is, in points; `None` if the difference is too small to be called one: less than
    /// [`SMALLEST_DIFFERENCE`], or less than [`SMALLEST_OF_GROUPS`] if one of the two is that of a group.
    pub fn difference(self, other: Self, with_group: bool) -> Option<f64> {
        let smallest = match with_group {
            true => SMALLEST_OF_GROUPS,
            false => SMALLEST_DIFFERENCE,
        };
        let points = other.0 - self.0;
        (points.abs() + SAME >= smallest).then_some(points)
    }

    /// Whether the score is within five points of a border between two states.
    pub fn on_the_edge(self, scale: Scale) -> bool {
        let borders = Borders::of(scale);
        let near = |border: f64| (self.0 - border).abs() <= EDGE + SAME;
        near(borders.sticks_below) || near(borders.flows_above)
    }
}

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < SAME
}
