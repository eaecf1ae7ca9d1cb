//! What several people's answers to one statement say together: how they are spread, and whether people agree.
//!
//! Counts only: who answered what is not known here.

use crate::domain::answer::{Answer, Point};
use crate::domain::instrument::Scale;

/// How many people chose each point of a scale, and how many did not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distribution {
    scale: Scale,
    counts: [u32; 5],
    dont_know: u32,
}

/// How far a group agrees (domain rules, section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Consensus of 0.75 or more.
    Agreed,
    /// Consensus from 0.50 to 0.75.
    Mixed,
    /// Consensus below 0.50, or a quarter at each end.
    Divided,
}

impl Distribution {
    /// Nobody has answered yet.
    pub const fn new(scale: Scale) -> Self {
        Self {
            scale,
            counts: [0; 5],
            dont_know: 0,
        }
    }

    /// Counts one answer. A point that the scale does not have is not counted.
    pub fn add(&mut self, answer: Answer) {
        match answer {
            Answer::Point(point) if answer.fits(self.scale) => {
                if let Some(count) = self.counts.get_mut(usize::from(point.value() - 1)) {
                    *count += 1;
                }
            }
            Answer::Point(_) => {}
            Answer::DontKnow => self.dont_know += 1,
        }
    }

    /// So many people at each point, the lowest first, and so many who did not know; `None` if a point is counted that the
    /// scale does not have.
    pub fn from_counts(scale: Scale, counts: [u32; 5], dont_know: u32) -> Option<Self> {
        let [.., fifth] = counts;
        (scale == Scale::Five || fifth == 0).then_some(Self {
            scale,
            counts,
            dont_know,
        })
    }

    /// Counts other people's answers to the same statement as well.
    pub fn merge(&mut self, other: &Self) {
        for (ours, theirs) in self.counts.iter_mut().zip(other.counts) {
            *ours += theirs;
        }
        self.dont_know += other.dont_know;
    }

    /// The scale that was answered on.
    pub const fn scale(&self) -> Scale {
        self.scale
    }

    /// How many people chose each point, the lowest first; the fifth is 0 on a scale of four.
    pub const fn counts(&self) -> [u32; 5] {
        self.counts
    }

    /// How many people answered, «don't know» included.
    pub fn people(&self) -> u32 {
        self.answered() + self.dont_know
    }

    /// By how many steps the answers lie above the lowest point, all together.
    pub fn steps(&self) -> u32 {
        (0..)
            .zip(self.counts)
            .map(|(step, count): (u32, u32)| step * count)
            .sum()
    }

    /// How many people chose a point of the scale.
    pub fn answered(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// How many people did not know. They are counted and shown, and left out of every mean.
    pub const fn dont_know(&self) -> u32 {
        self.dont_know
    }

    /// How many people chose this point.
    pub fn count(&self, point: Point) -> u32 {
        self.counts
            .get(usize::from(point.value() - 1))
            .copied()
            .unwrap_or(0)
    }

    /// The consensus of Tastle & Wierman (2007), 0 (half at each end) to 1 (all the same): `1 + Σ pᵢ log₂(1 − |i − μ| / d)`
    /// with `d` the width of the scale. `None` if nobody chose a point.
    pub fn consensus(&self) -> Option<f64> {
        let people = self.answered();
        if people == 0 {
            return None;
        }
        let people = f64::from(people);
        let points = || (0..5u32).zip(self.counts).filter(|(_, count)| *count > 0);
        let mean = points()
            .map(|(point, count)| f64::from(point) * f64::from(count))
            .sum::<f64>()
            / people;
        let width = f64::from(self.scale.points() - 1);
        let sum = points()
            .map(|(point, count)| {
                let distance = (f64::from(point) - mean).abs() / width;
                f64::from(count) / people * (1.0 - distance).log2()
            })
            .sum::<f64>();
        Some(1.0 + sum)
    }

    /// Whether people agree. Also divided if at least a quarter is at the low end and at least a quarter at the high end.
    pub fn agreement(&self) -> Option<Agreement> {
        let consensus = self.consensus()?;
        let [one, two, three, four, five] = self.counts;
        let (low, high) = match self.scale {
            Scale::Five => (one + two, four + five),
            Scale::Four => (one + two, three + four),
        };
        let quarter = |part: u32| part * 4 >= self.answered();
        Some(if quarter(low) && quarter(high) {
            Agreement::Divided
        } else {
            Agreement::of(consensus)
        })
    }
}

impl Agreement {
    /// The word for a consensus from 0 to 1: an agreement to talk by, and not a norm.
    pub fn of(consensus: f64) -> Self {
        if consensus < 0.50 {
            Self::Divided
        } else if consensus < 0.75 {
            Self::Mixed
        } else {
            Self::Agreed
        }
    }
}
