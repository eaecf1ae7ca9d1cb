//! What a result says in running text: which elements are named, and in which order. The phrases are a language's own.

use super::phrase::Phrase;
use super::sentence::Sentence;
use crate::domain::element::Element;
use crate::domain::reading::what_if::WhatIf;
use crate::domain::reading::{Finding, Flow, Reading};

/// How many elements there are.
const ALL: usize = Element::CYCLE.len();

/// The phrases that a reading is made of. Names of elements go into the hole of most.
#[derive(Debug)]
pub struct ReadingWords {
    /// Between the last two names.
    pub and: &'static str,
    /// There is nothing to say yet.
    pub nothing: &'static str,
    /// It flows nowhere.
    pub flows_nowhere: &'static str,
    /// It flows at so many of all elements, which all have a score.
    pub flows_of_all: Phrase<1>,
    /// It flows at so many of so many elements that have a score.
    pub flows: Phrase<2>,
    /// It sticks at these.
    pub sticks: Phrase<1>,
    /// It sticks at so many, of which the lowest are named after this.
    pub sticks_at_many: Phrase<1>,
    /// It wavers at these.
    pub wavers: Phrase<1>,
    /// It wavers at so many, of which the lowest are named after this.
    pub wavers_at_many: Phrase<1>,
    /// There is fog over these.
    pub fog: Phrase<1>,
    /// Too little was filled in about these.
    pub too_little: Phrase<1>,
    /// Walking the cycle from policy, it sticks here first.
    pub first_blockage: Phrase<1>,
    /// These are perhaps a consequence.
    pub consequences: Phrase<1>,
    /// These may stick earlier and have no score.
    pub unseen: Phrase<1>,
    /// This role was not asked about these, which come earlier.
    pub not_asked: Phrase<1>,
    /// That it is a hypothesis, and a question.
    pub hypothesis: &'static str,
    /// Suppose it flows here.
    pub suppose: Phrase<1>,
    /// In the model the water goes on to these.
    pub goes_on: Phrase<1>,
    /// More water might come to these.
    pub hopeful: Phrase<1>,
    /// Then it might stick first here.
    pub blockage_then: Phrase<1>,
    /// That it is a thought.
    pub thought: &'static str,
}

impl ReadingWords {
    /// The sentence made from the data: where it flows, where it sticks or else wavers, and what one cannot see.
    pub fn summary(&self, profile: &Reading) -> Sentence {
        let scored = profile.scored();
        let fog = elements(profile.in_flow(Flow::Fog));
        let flowing = profile.in_flow(Flow::Flows).count();
        let text = Sentence::default();
        if scored == 0 && fog.is_empty() {
            return text.words(&[self.nothing]);
        }
        let text = match (scored, flowing) {
            (0, _) => text,
            (_, 0) => text.words(&[self.flows_nowhere]),
            (ALL, _) => text.words(&[&self.flows_of_all.counting([flowing])]),
            _ => text.words(&[&self.flows.counting([flowing, scored])]),
        };
        let (state, all, many) = match profile.first_blockage() {
            Some(_) => (Flow::Sticks, self.sticks, self.sticks_at_many),
            None => (Flow::Wavers, self.wavers, self.wavers_at_many),
        };
        let mut lowest = elements(profile.improvements());
        lowest.retain(|element| profile.finding(*element).flow() == state);
        let count = profile.in_flow(state).count();
        let named = all.around();
        let many = many.counting([count]);
        let named = if count > lowest.len() {
            (many.as_str(), named.1)
        } else {
            named
        };
        let text = self.add(text, named, &lowest);
        let text = self.add(text, self.fog.around(), &fog);
        let too_little = elements(profile.in_flow(Flow::TooLittle));
        self.add(text, self.too_little.around(), &too_little)
    }

    /// The first blockage as a hypothesis, with a question; empty where nothing sticks.
    pub fn blockage(&self, profile: &Reading) -> Sentence {
        let Some(first) = profile.first_blockage() else {
            return Sentence::default();
        };
        let later: Vec<_> = profile.perhaps_consequences().collect();
        let unseen = profile.unseen_before_blockage();
        let parts = [
            (self.first_blockage, vec![first]),
            (self.consequences, later),
            (self.unseen, unseen),
            (self.not_asked, profile.not_asked_before_blockage()),
        ];
        let text = parts
            .iter()
            .fold(Sentence::default(), |text, (phrase, named)| {
                self.add(text, phrase.around(), named)
            });
        text.words(&[" ", self.hypothesis])
    }

    /// What the model would expect if one element flowed: a thought, said to be one.
    pub fn thought(&self, what_if: &WhatIf) -> Sentence {
        let goes_on = what_if.opened.feeds();
        let first: Vec<_> = what_if.first_blockage.into_iter().collect();
        // Said once where they are the same.
        let hopeful: &[Element] = if what_if.hopeful == goes_on {
            &[]
        } else {
            &what_if.hopeful
        };
        let parts: [(Phrase<1>, &[Element]); 4] = [
            (self.suppose, &[what_if.opened]),
            (self.goes_on, goes_on),
            (self.hopeful, hopeful),
            (self.blockage_then, &first),
        ];
        parts
            .iter()
            .fold(Sentence::default(), |text, (phrase, named)| {
                self.add(text, phrase.around(), named)
            })
            .words(&[" ", self.thought])
    }

    /// A sentence that names elements, a space after the one before; nothing where there are none.
    fn add(&self, text: Sentence, (before, after): (&str, &str), named: &[Element]) -> Sentence {
        if named.is_empty() {
            return text;
        }
        let space = if text.is_empty() { "" } else { " " };
        text.words(&[space, before])
            .elements(named, self.and)
            .words(&[after])
    }
}

fn elements<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Element> {
    findings.into_iter().map(Finding::element).collect()
}
