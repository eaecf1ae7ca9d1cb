//! What answers say of each element, and what that means along the cycle and around the lemniscate.
//!
//! A [`Reading`] is the same thing for one person, a group and a difference: pictures, tables and texts are made from it and
//! need not know whose it is. A reading is something to talk about and never a norm, and there is no single mark for a
//! school: the ten are never added up. It has no words, and it knows of answers in [`person`](Reading::person) alone.

pub mod difference;
mod finding;
mod flow;
mod group;
mod person;
mod score;
mod scores;
mod side;
pub mod talking_point;
pub mod what_if;

pub use finding::{Coverage, Finding, low_statements};
pub use flow::Flow;
pub use score::{SMALLEST_DIFFERENCE, SMALLEST_OF_GROUPS, Score};
pub use scores::{ElementScore, Scores};
pub use side::{LOOP_ASKED_AT_LEAST, Loop};

use super::element::{Element, Side};
use super::instrument::Scale;
use super::per_element::PerElement;
use crate::domain::few;

/// How many strengths, and how many things to look at, are named at most.
pub const NAMED_AT_MOST: usize = 3;

/// One finding for each element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    findings: PerElement<Finding>,
    /// The scale its answers were given on, which has the borders of the means of several elements as well.
    scale: Scale,
    /// Whether several people are in it.
    of_group: bool,
}

impl Reading {
    /// The finding about one element.
    pub const fn finding(&self, element: Element) -> &Finding {
        self.findings.get(element)
    }

    /// The ten findings in the order of the cycle.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().map(|(_, finding)| finding)
    }

    /// The findings of this state, in the order of the cycle.
    pub fn in_flow(&self, flow: Flow) -> impl Iterator<Item = &Finding> {
        self.findings()
            .filter(move |finding| finding.flow() == flow)
    }

    /// All answers together; `None` if only the scores were told.
    pub fn coverage(&self) -> Option<Coverage> {
        self.findings().map(Finding::coverage).sum()
    }

    /// The scale that the answers were given on.
    pub const fn scale(&self) -> Scale {
        self.scale
    }

    /// Whether it is the reading of a group, and not of one person.
    pub const fn is_of_group(&self) -> bool {
        self.of_group
    }

    /// How many elements have a score.
    pub fn scored(&self) -> usize {
        self.findings()
            .filter(|finding| finding.score().is_some())
            .count()
    }

    /// The first element that sticks, on the walk around the cycle from policy: a hypothesis to talk about.
    pub fn first_blockage(&self) -> Option<Element> {
        self.in_flow(Flow::Sticks).next().map(Finding::element)
    }

    /// The elements before the first blockage that are asked and have no score: it may stick there first.
    pub fn unseen_before_blockage(&self) -> Vec<Element> {
        self.before_blockage(|flow| matches!(flow, Flow::Fog | Flow::TooLittle))
    }

    /// The elements before the first blockage that this role is not asked about: it may begin there as well.
    pub fn not_asked_before_blockage(&self) -> Vec<Element> {
        self.before_blockage(|flow| flow == Flow::NotAsked)
    }

    /// The elements of some states before the first blockage; none if there is no blockage.
    fn before_blockage(&self, wanted: impl Fn(Flow) -> bool) -> Vec<Element> {
        let Some(first) = self.first_blockage() else {
            return Vec::new();
        };
        self.findings()
            .take_while(|finding| finding.element() != first)
            .filter(|finding| wanted(finding.flow()))
            .map(Finding::element)
            .collect()
    }

    /// The elements that stick after the first blockage: perhaps a consequence of it.
    pub fn perhaps_consequences(&self) -> impl Iterator<Item = Element> {
        self.in_flow(Flow::Sticks).skip(1).map(Finding::element)
    }

    /// What goes well: the elements that flow, highest first, at most [`NAMED_AT_MOST`]; equal ones in the order of the
    /// cycle.
    pub fn strengths(&self) -> Vec<&Finding> {
        self.first_of(|flow| flow == Flow::Flows, |score| -score.value())
    }

    /// What can be better: the elements that stick or waver, lowest first, at most [`NAMED_AT_MOST`]; equal ones in the
    /// order of the cycle.
    pub fn improvements(&self) -> Vec<&Finding> {
        let low = |flow| matches!(flow, Flow::Sticks | Flow::Wavers);
        self.first_of(low, Score::value)
    }

    /// The first few findings of some states, those with the lowest rank first; equal ones in the order of the cycle.
    fn first_of(&self, wanted: fn(Flow) -> bool, rank: fn(Score) -> f64) -> Vec<&Finding> {
        let mut named: Vec<_> = self
            .findings()
            .filter(|finding| wanted(finding.flow()))
            .filter_map(|finding| Some((rank(finding.score()?), finding)))
            .collect();
        few::sort_by_key(&mut named, |(rank, _)| *rank);
        let named = named.into_iter().take(NAMED_AT_MOST);
        named.map(|(_, finding)| finding).collect()
    }

    /// One loop of the lemniscate.
    pub fn side(&self, side: Side) -> Loop {
        Loop::of(
            self.findings()
                .filter(|finding| finding.element().side() == side),
            self.scale,
        )
    }

    /// The soft loop minus the hard loop, in points from −100 to 100; `None` if one of them has no score.
    pub fn balance(&self) -> Option<f64> {
        let soft = self.side(Side::Soft).score?;
        let hard = self.side(Side::Hard).score?;
        Some(soft.value() - hard.value())
    }
}
