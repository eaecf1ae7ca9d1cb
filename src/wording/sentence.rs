//! Running text in which elements are named: words, and elements that a page shows as links. It knows no language and no
//! page.

use crate::domain::element::Element;

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Words(String),
    /// The name of an element, to be shown as a link to it.
    Element(Element),
}

/// A piece of running text in which elements are named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(Vec<Part>);

impl Sentence {
    /// The parts in reading order.
    pub fn into_parts(self) -> Vec<Part> {
        self.0
    }

    /// The whole as plain text, with a name for each element.
    pub fn text(self, name: impl Fn(Element) -> &'static str) -> String {
        let parts = self.0.into_iter().map(|part| match part {
            Part::Words(words) => words,
            Part::Element(element) => name(element).to_owned(),
        });
        parts.collect()
    }

    /// Whether there are no parts yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds words, as they are: with the spaces between them and what stands before and after.
    #[must_use]
    pub fn words(mut self, words: impl Into<String>) -> Self {
        self.0.push(Part::Words(words.into()));
        self
    }

    /// Adds the names of elements: «a», «a and b», «a, b and c», where `and` is what stands before the last.
    #[must_use]
    pub fn elements(mut self, elements: &[Element], and: &str) -> Self {
        for (i, element) in elements.iter().enumerate() {
            if i > 0 {
                let last = i + 1 == elements.len();
                self = self.words(if last { and } else { ", " });
            }
            self.0.push(Part::Element(*element));
        }
        self
    }
}
