//! What a result says in running text: which elements are named, and in which order. The phrases are a language's own; the
//! scores behind it are the domain's, and this makes none.

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
    /// People disagree about these.
    pub whirlpool: Phrase<1>,
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
    /// Where it flows, where it sticks or else wavers, and what one cannot see.
    pub fn summary(&self, reading: &Reading) -> Sentence {
        let scored = reading.scored();
        let fog = elements(reading.in_flow(Flow::Fog));
        if scored == 0 && fog.is_empty() {
            return Sentence::default().words(self.nothing);
        }
        let text = match scored {
            0 => Sentence::default(),
            _ => {
                let flowing = reading.in_flow(Flow::Flows).count();
                Sentence::default().words(self.how_much_flows(flowing, scored))
            }
        };
        let (flow, all, many) = match reading.first_blockage() {
            Some(_) => (Flow::Sticks, self.sticks, self.sticks_at_many),
            None => (Flow::Wavers, self.wavers, self.wavers_at_many),
        };
        let mut lowest = elements(reading.improvements());
        lowest.retain(|element| reading.finding(*element).flow() == flow);
        let count = reading.in_flow(flow).count();
        let (before, after) = all.around();
        // More than are named: then it says how many.
        let text = if count > lowest.len() {
            self.naming(text, (&many.counting([count]), after), &lowest)
        } else {
            self.naming(text, (before, after), &lowest)
        };
        let divided = elements(reading.in_flow(Flow::Whirlpool));
        let text = self.naming(text, self.whirlpool.around(), &divided);
        let text = self.naming(text, self.fog.around(), &fog);
        let too_little = elements(reading.in_flow(Flow::TooLittle));
        self.naming(text, self.too_little.around(), &too_little)
    }

    /// At how many of the elements with a score it flows.
    fn how_much_flows(&self, flowing: usize, scored: usize) -> String {
        match flowing {
            0 => self.flows_nowhere.to_owned(),
            _ if scored == ALL => self.flows_of_all.counting([flowing]),
            _ => self.flows.counting([flowing, scored]),
        }
    }

    /// The first blockage as a hypothesis, with a question; empty if nothing sticks.
    pub fn blockage(&self, reading: &Reading) -> Sentence {
        let Some(first) = reading.first_blockage() else {
            return Sentence::default();
        };
        let later: Vec<_> = reading.perhaps_consequences().collect();
        let unseen = reading.unseen_before_blockage();
        let not_asked = reading.not_asked_before_blockage();
        let text = Sentence::default();
        let text = self.naming(text, self.first_blockage.around(), &[first]);
        let text = self.naming(text, self.consequences.around(), &later);
        let text = self.naming(text, self.unseen.around(), &unseen);
        let text = self.naming(text, self.not_asked.around(), &not_asked);
        text.words(format!(" {}", self.hypothesis))
    }

    /// What the model would expect if one element flowed: a thought, said to be one.
    pub fn thought(&self, what_if: &WhatIf) -> Sentence {
        let goes_on = what_if.opened.feeds();
        // Not the same elements twice.
        let hopeful = match &what_if.hopeful {
            same if *same == goes_on => &[],
            others => others.as_slice(),
        };
        let blockage: Vec<_> = what_if.first_blockage.into_iter().collect();
        let text = Sentence::default();
        let text = self.naming(text, self.suppose.around(), &[what_if.opened]);
        let text = self.naming(text, self.goes_on.around(), goes_on);
        let text = self.naming(text, self.hopeful.around(), hopeful);
        let text = self.naming(text, self.blockage_then.around(), &blockage);
        text.words(format!(" {}", self.thought))
    }

    /// Adds a sentence that names elements, after a space if there is text before it; adds none if there are no elements.
    pub(super) fn naming(
        &self,
        text: Sentence,
        (before, after): (&str, &str),
        elements: &[Element],
    ) -> Sentence {
        if elements.is_empty() {
            return text;
        }
        let space = if text.is_empty() { "" } else { " " };
        text.words(format!("{space}{before}"))
            .elements(elements, self.and)
            .words(after)
    }
}

fn elements<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Element> {
    findings.into_iter().map(Finding::element).collect()
}
