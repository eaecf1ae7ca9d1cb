//! The shape of what is said about a reading that lies beside the picture of a team: what its leader predicted, and what visitors
//! saw. Each language fills it in.

#![allow(
    missing_docs,
    reason = "most fields are named after what they say; a doc tells when it is said, or what goes into the holes"
)]

use super::phrase::Phrase;
use super::reading::ReadingWords;
use super::sentence::Sentence;
use crate::domain::answer::Answer;
use crate::domain::element::Element;
use crate::domain::reading::difference::{Change, Comparison};

/// Both pages, and the ways to them.
#[derive(Debug)]
pub struct BesideWords {
    pub predict: Predict,
    pub visit: Visit,
}

/// A leader predicts how staff see the school.
#[derive(Debug)]
pub struct Predict {
    /// Offers it above the picture.
    pub offer: &'static str,
    pub offer_text: &'static str,
    /// The way to the form, and once there is a prediction to the comparison.
    pub begin: &'static str,
    pub look: &'static str,
    pub title: &'static str,
    pub intro: &'static str,
    /// The five points from «sticks» to «flows».
    pub points: [&'static str; 5],
    pub dont_know: &'static str,
    pub done: &'static str,
    /// Nothing was predicted yet.
    pub nothing_yet: &'static str,
    pub mine: &'static str,
    /// Before «17 points lower».
    pub they_see_it: &'static str,
    pub found: Found,
    /// What to do with it.
    pub ask: &'static str,
    /// Nothing of staff may be shown yet.
    pub too_few: &'static str,
    /// Staff are shown together with those who lead.
    pub with_leaders: &'static str,
    pub change: &'static str,
    pub take_away: &'static str,
    /// Told after it was taken away; this can be undone.
    pub taken_away: &'static str,
}

impl Predict {
    /// The label of an answer.
    pub fn label(&self, answer: Answer) -> &'static str {
        match answer {
            Answer::Point(point) => {
                let place = usize::from(point.value() - 1);
                self.points.get(place).copied().unwrap_or_default()
            }
            Answer::DontKnow => self.dont_know,
        }
    }
}

/// What visitors saw, over the school's own picture.
#[derive(Debug)]
pub struct Visit {
    /// The way to the page.
    pub look: &'static str,
    pub title: &'static str,
    pub intro: &'static str,
    /// There are no visitors in the team.
    pub nobody: &'static str,
    /// There are too few visitors to show anything of them, and what one can do.
    pub too_few: &'static str,
    pub too_few_then: &'static str,
    /// The name of the school's own picture.
    pub ours: &'static str,
    /// Its place is taken by the reader's own result: its name, and that it is so.
    pub mine: &'static str,
    pub mine_text: &'static str,
    /// There is no picture of the school's own to lay it over.
    pub nothing_own: &'static str,
    pub theirs: &'static str,
    /// Before «17 points lower».
    pub they_see_it: &'static str,
    pub found: Found,
    /// Above what visitors wrote.
    pub notes: &'static str,
    pub notes_text: &'static str,
    pub no_notes: &'static str,
    /// Above the questions for the conversation.
    pub talk: &'static str,
}

/// What comes of laying one over the other: the names of elements go into the holes.
#[derive(Debug)]
pub struct Found {
    pub same: Phrase<1>,
    pub differs: Phrase<1>,
}

impl Found {
    /// Where both agree, and then where not, the largest difference first; empty if there is nothing to compare.
    pub fn sentence(&self, words: &ReadingWords, comparison: &Comparison) -> Sentence {
        let differences = comparison.largest_first();
        let those = |wanted: fn(Change) -> bool| -> Vec<Element> {
            let those = differences.iter().filter(|it| wanted(it.change));
            those.map(|it| it.element()).collect()
        };
        let same = those(|it| it == Change::Same);
        let differ = those(|it| matches!(it, Change::Higher | Change::Lower));
        let text = words.naming(Sentence::default(), self.same.around(), &same);
        words.naming(text, self.differs.around(), &differ)
    }
}
