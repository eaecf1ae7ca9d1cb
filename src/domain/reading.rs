//! From answers to scores, and from scores to what they say: which elements flow, waver or stick, and where to look first.
//!
//! The rules are section 6 of the domain rules. A result is an agreement to talk by and never a norm, and there is no
//! single mark for a school: nothing here adds the ten up.

pub mod what_if;

use super::answer::Answer;
use super::element::{Element, Side};
use super::instrument::{Scale, StatementId};
use super::response::Response;

/// A score from 0 (never) to 100 (always).
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Score(f64);

/// Below this an element sticks: the mean is nearest to «rarely» or lower.
const STICKS_BELOW: f64 = 37.5;
/// Above this an element flows: the mean is nearest to «often» or higher.
const FLOWS_ABOVE: f64 = 62.5;
/// A score this near to a border is on the edge.
const EDGE: f64 = 5.0;

impl Score {
    /// The score of answers whose steps above the lowest point add up to `steps`: `steps ÷ (answers × (points − 1)) × 100`.
    /// One division, so that the borders 37.5 and 62.5 are met exactly. `None` without answers.
    fn from_steps(steps: usize, answers: usize, scale: Scale) -> Option<Self> {
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
        (self.0 + 0.5) as u8
    }

    /// Half points, to the nearest: exact for the borders 37.5 and 62.5, so that no score is shown on the wrong side of one.
    pub fn half_points(self) -> u16 {
        let rounded = u16::from(self.rounded());
        let doubled = self.0 * 2.0;
        if doubled == f64::from(doubled as u16) {
            doubled as u16
        } else {
            rounded * 2
        }
    }

    /// Within five points of a border between two states.
    pub fn on_the_edge(self) -> bool {
        (self.0 - STICKS_BELOW).abs() <= EDGE || (self.0 - FLOWS_ABOVE).abs() <= EDGE
    }

    /// Flows, wavers or sticks.
    pub fn flow(self) -> Flow {
        if self.0 < STICKS_BELOW {
            Flow::Sticks
        } else if self.0 > FLOWS_ABOVE {
            Flow::Flows
        } else {
            Flow::Wavers
        }
    }
}

/// What the picture shows for an element. Never told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// The score is above 62.5: water runs at full width.
    Flows,
    /// The score is from 37.5 to 62.5: a trickle.
    Wavers,
    /// The score is below 37.5: a dam, with water piling up before it.
    Sticks,
    /// People disagree; only with a group.
    Whirlpool,
    /// Too many don't-knows for a score.
    Fog,
    /// Too many statements were left open for a score.
    TooLittle,
    /// The role is not asked about this element.
    NotAsked,
}

impl Flow {
    /// Every state there is.
    pub const ALL: [Self; 7] = [
        Self::Flows,
        Self::Wavers,
        Self::Sticks,
        Self::Whirlpool,
        Self::Fog,
        Self::TooLittle,
        Self::NotAsked,
    ];
}

/// From how many answers something was computed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Statements the role is asked.
    pub asked: usize,
    /// Statements with a point of the scale.
    pub answered: usize,
    /// Statements answered with «don't know».
    pub dont_know: usize,
}

impl Coverage {
    /// Statements that were left open.
    pub const fn open(self) -> usize {
        self.asked - self.answered - self.dont_know
    }

    /// How many answers a score takes: two thirds of what was asked, rounded up.
    pub const fn needed(self) -> usize {
        (self.asked * 2).div_ceil(3)
    }

    fn add(self, other: Self) -> Self {
        Self {
            asked: self.asked + other.asked,
            answered: self.answered + other.answered,
            dont_know: self.dont_know + other.dont_know,
        }
    }
}

/// What one person's answers say of one element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    element: Element,
    coverage: Coverage,
    steps: usize,
    scale: Scale,
}

impl Finding {
    fn of(response: &Response, element: Element) -> Self {
        let mut coverage = Coverage::default();
        let mut steps = 0;
        for statement in response.instrument().about(element) {
            coverage.asked += 1;
            match response.answer(statement) {
                Some(Answer::Point(point)) => {
                    coverage.answered += 1;
                    steps += usize::from(point.value() - 1);
                }
                Some(Answer::DontKnow) => coverage.dont_know += 1,
                None => {}
            }
        }
        Self {
            element,
            coverage,
            steps,
            scale: response.instrument().scale(),
        }
    }

    /// The element.
    pub const fn element(&self) -> Element {
        self.element
    }

    /// From how many answers.
    pub const fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// The mean of the answers, where at least two thirds of what was asked is answered.
    pub fn score(&self) -> Option<Score> {
        if self.coverage.answered < self.coverage.needed() {
            return None;
        }
        Score::from_steps(self.steps, self.coverage.answered, self.scale)
    }

    /// The state of the element. Without a score it is fog where filling in the open statements could not give one any
    /// more, because of the don't-knows; where it could, there is too little to say.
    pub fn flow(&self) -> Flow {
        if self.coverage.asked == 0 {
            return Flow::NotAsked;
        }
        if let Some(score) = self.score() {
            return score.flow();
        }
        if self.coverage.asked - self.coverage.dont_know < self.coverage.needed() {
            Flow::Fog
        } else {
            Flow::TooLittle
        }
    }

    /// Whether the score is near a border; false without a score.
    pub fn on_the_edge(&self) -> bool {
        self.score().is_some_and(Score::on_the_edge)
    }
}

/// The statements about an element that were answered in the lower half of the scale or right in the middle: what one can
/// do first differs with them.
pub fn low_statements(response: &Response, element: Element) -> impl Iterator<Item = StatementId> {
    let instrument = response.instrument();
    let most = instrument.scale().points() - 1;
    instrument.about(element).filter(move |statement| {
        let answer = response.answer(*statement);
        matches!(answer, Some(Answer::Point(point)) if (point.value() - 1) * 2 <= most)
    })
}

/// The mean of one loop of the lemniscate, from the elements in it that have a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loop {
    /// The mean of the element scores; `None` where none has a score, or fewer than [`LOOP_ASKED_AT_LEAST`] are asked.
    pub score: Option<Score>,
    /// How many elements have a score.
    pub scored: usize,
    /// How many elements the role is asked in this loop.
    pub asked: usize,
    /// How many elements have no score because of the don't-knows.
    pub fog: usize,
}

/// A loop of which a role is asked fewer elements than this is not read: one element is no side of a school.
pub const LOOP_ASKED_AT_LEAST: usize = 3;

/// How many strengths, and how many things to look at, are named at most.
pub const NAMED_AT_MOST: usize = 3;

/// What one person's answers say of all ten elements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    findings: [Finding; 10],
}

impl Reading {
    /// Scores a response.
    pub fn of(response: &Response) -> Self {
        Self {
            findings: Element::CYCLE.map(|element| Finding::of(response, element)),
        }
    }

    /// The ten findings in the order of the cycle.
    pub fn findings(&self) -> &[Finding; 10] {
        &self.findings
    }

    /// The finding about one element.
    pub fn finding(&self, element: Element) -> &Finding {
        let [first, ..] = &self.findings;
        self.findings.get(element.index()).unwrap_or(first)
    }

    /// The elements in this state, in the order of the cycle.
    pub fn in_flow(&self, state: Flow) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.flow() == state)
    }

    /// All answers together.
    pub fn coverage(&self) -> Coverage {
        self.findings
            .iter()
            .fold(Coverage::default(), |sum, finding| {
                sum.add(finding.coverage())
            })
    }

    /// How many elements have a score.
    pub fn scored(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.score().is_some())
            .count()
    }

    /// Walking the cycle from policy, the first element that sticks: a hypothesis to talk about, no finding.
    pub fn first_blockage(&self) -> Option<Element> {
        self.in_flow(Flow::Sticks).next().map(Finding::element)
    }

    /// The elements before the first blockage that are asked and have no score: it may stick there first.
    pub fn unseen_before_blockage(&self) -> Vec<Element> {
        let Some(first) = self.first_blockage() else {
            return Vec::new();
        };
        let before = self.findings.iter().take(first.index());
        before
            .filter(|finding| matches!(finding.flow(), Flow::Fog | Flow::TooLittle))
            .map(Finding::element)
            .collect()
    }

    /// The elements before the first blockage that this role is not asked about: it may begin there as well.
    pub fn not_asked_before_blockage(&self) -> Vec<Element> {
        let before = self.first_blockage().map_or(0, Element::index);
        let before = self.findings.iter().take(before);
        before
            .filter(|finding| finding.flow() == Flow::NotAsked)
            .map(Finding::element)
            .collect()
    }

    /// The elements that stick after the first blockage: perhaps a consequence of it.
    pub fn perhaps_consequences(&self) -> impl Iterator<Item = Element> {
        self.in_flow(Flow::Sticks).skip(1).map(Finding::element)
    }

    /// What goes well: the elements that flow, highest first, at most three; equal ones in the order of the cycle.
    pub fn strengths(&self) -> Vec<&Finding> {
        self.most(|state| state == Flow::Flows, |score, best| score > best)
    }

    /// What can be better: the elements that stick or waver, lowest first, at most three; equal ones in the order of the
    /// cycle.
    pub fn improvements(&self) -> Vec<&Finding> {
        let low = |state| matches!(state, Flow::Sticks | Flow::Wavers);
        self.most(low, |score, best| score < best)
    }

    /// The first few of the findings in such a state, the best first. Picked one by one: sorting ten findings would link
    /// the whole of a sorting algorithm (12 KB of wasm).
    fn most(&self, state: fn(Flow) -> bool, better: fn(Score, Score) -> bool) -> Vec<&Finding> {
        let mut named: Vec<&Finding> = Vec::new();
        while named.len() < NAMED_AT_MOST {
            let mut best: Option<(&Finding, Score)> = None;
            for finding in &self.findings {
                let taken = named.iter().any(|it| it.element() == finding.element());
                if let (Some(score), true, false) = (finding.score(), state(finding.flow()), taken)
                    && best.is_none_or(|(_, best)| better(score, best))
                {
                    best = Some((finding, score));
                }
            }
            match best {
                Some((finding, _)) => named.push(finding),
                None => break,
            }
        }
        named
    }

    /// One loop of the lemniscate.
    pub fn side(&self, side: Side) -> Loop {
        let on_side = || {
            self.findings
                .iter()
                .filter(move |finding| finding.element().side() == side)
        };
        let asked = on_side()
            .filter(|finding| finding.flow() != Flow::NotAsked)
            .count();
        let scores = on_side().filter_map(Finding::score);
        Loop {
            score: (asked >= LOOP_ASKED_AT_LEAST)
                .then(|| Score::mean(scores))
                .flatten(),
            scored: on_side()
                .filter(|finding| finding.score().is_some())
                .count(),
            asked,
            fog: on_side()
                .filter(|finding| finding.flow() == Flow::Fog)
                .count(),
        }
    }

    /// The soft loop minus the hard loop, in points from −100 to 100; `None` where one has no score.
    pub fn balance(&self) -> Option<f64> {
        let soft = self.side(Side::Soft).score?;
        let hard = self.side(Side::Hard).score?;
        Some(soft.value() - hard.value())
    }
}

/// Differences smaller than this are not called a difference: one answer step on one of three statements.
pub const SMALLEST_DIFFERENCE: f64 = 100.0 / 12.0;
