//! How the answers about an element are spread: whether people agree, and how many do not know.
//!
//! It is worked out from what is shown, so that it tells no more than that.

use super::distribution::{Agreement, Distribution};
use super::privacy::ShownGroup;
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;

/// What a group's answers about one element have in common.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The mean of the consensus of its statements, 0 to 1 (Tastle & Wierman 2007).
    pub consensus: f64,
    /// Whether people agree. Also divided if they are so on half of the statements or more.
    pub agreement: Agreement,
}

impl ShownGroup {
    /// The statements about an element that are shown.
    pub fn about(&self, element: Element) -> impl Iterator<Item = &(StatementId, Distribution)> {
        self.statements()
            .iter()
            .filter(move |(statement, _)| statement.element() == element)
    }

    /// How far people agree about an element; `None` if nobody chose a point.
    pub fn spread(&self, element: Element) -> Option<Spread> {
        let spreads: Vec<(f64, Agreement)> = self
            .about(element)
            .filter_map(|(_, it)| Some((it.consensus()?, it.agreement()?)))
            .collect();
        if spreads.is_empty() {
            return None;
        }
        let consensus = spreads.iter().map(|(it, _)| it).sum::<f64>() / spreads.len() as f64;
        let divided = spreads
            .iter()
            .filter(|(_, agreement)| *agreement == Agreement::Divided);
        let agreement = if divided.count() * 2 >= spreads.len() {
            Agreement::Divided
        } else {
            Agreement::of(consensus)
        };
        Some(Spread {
            consensus,
            agreement,
        })
    }

    /// How many of the answers about an element are «don't know», and how many answers there are.
    pub fn dont_know(&self, element: Element) -> (u32, u32) {
        self.about(element).fold((0, 0), |(unknown, all), (_, it)| {
            (unknown + it.dont_know(), all + it.people())
        })
    }
}
