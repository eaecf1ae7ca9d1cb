//! What a team might talk about first: where people disagree most, where groups see it most differently, and what goes well
//! (domain rules, section 6).

use super::{Flow, Reading, Score};
use crate::domain::element::Element;
use crate::domain::few;
use crate::domain::team::{Agreement, Groups, Shown};

/// A smaller difference between two groups is not called one (domain rules, section 6).
pub const SMALLEST_GAP: f64 = 10.0;

/// Something a team might talk about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TalkingPoint {
    /// People in the school disagree about an element.
    Divided {
        /// The element.
        element: Element,
        /// How far they agree, 0 to 1.
        consensus: f64,
    },
    /// Two groups see an element differently.
    Gap {
        /// The element.
        element: Element,
        /// Those who see it flow most.
        higher: Groups,
        /// Those who see it flow least.
        lower: Groups,
        /// The difference of their scores, from [`SMALLEST_GAP`] to 100.
        points: f64,
    },
    /// An element flows, and people are not divided about it.
    Strength {
        /// The element.
        element: Element,
        /// The score.
        score: Score,
    },
}

impl TalkingPoint {
    /// The element.
    pub const fn element(&self) -> Element {
        match self {
            Self::Divided { element, .. }
            | Self::Gap { element, .. }
            | Self::Strength { element, .. } => *element,
        }
    }
}

/// The talking points of a team: the most divided elements first, then the largest gaps, then the strengths; each kind in its order,
/// and equal ones in the order of the cycle.
pub fn talking_points(shown: &Shown) -> Vec<TalkingPoint> {
    let Some((all, reading)) = shown.all_inside().zip(Reading::team(shown)) else {
        return Vec::new();
    };
    let mut divided: Vec<(f64, TalkingPoint)> = Vec::new();
    let mut gaps = Vec::new();
    let mut strengths = Vec::new();
    for element in Element::CYCLE {
        let spread = all.spread(element);
        if let Some(spread) = spread.filter(|it| it.agreement == Agreement::Divided) {
            let consensus = spread.consensus;
            divided.push((consensus, TalkingPoint::Divided { element, consensus }));
        }
        if let Some((points, gap)) = gap(shown, element) {
            gaps.push((-points, gap));
        }
        let finding = reading.finding(element);
        if let (Flow::Flows, Some(score)) = (finding.flow(), finding.score()) {
            strengths.push((-score.value(), TalkingPoint::Strength { element, score }));
        }
    }
    let mut points_in_order = Vec::new();
    for mut kind in [divided, gaps, strengths] {
        few::sort_by_key(&mut kind, |(rank, _)| exact(*rank));
        points_in_order.extend(kind.into_iter().map(|(_, topic)| topic));
    }
    points_in_order
}

/// The largest difference between two groups inside the school.
fn gap(shown: &Shown, element: Element) -> Option<(f64, TalkingPoint)> {
    let scores = || {
        shown.inside().filter_map(|group| {
            let score = Reading::group(group).finding(element).score()?;
            Some((score, group.groups()))
        })
    };
    let by_score =
        |one: &(Score, Groups), other: &(Score, Groups)| one.0.value().total_cmp(&other.0.value());
    let (low, lower) = scores().min_by(by_score)?;
    let (high, higher) = scores().max_by(by_score)?;
    let points = exact(high.value() - low.value());
    let gap = TalkingPoint::Gap {
        element,
        higher,
        lower,
        points,
    };
    (points >= SMALLEST_GAP).then_some((points, gap))
}

/// Without what adding and dividing rounded off: a difference of just ten points may come out a trifle smaller, and two that are
/// the same a trifle apart. No answers make so small a difference.
fn exact(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}
