//! Who is spoken to, in which language: parents and pupils read plainer words for some things than those who work there.

use super::Language;
use super::interface::Interface;
use crate::domain::answer::Answer;
use crate::domain::element::Element;
use crate::domain::instrument::Scale;
use crate::domain::role::Family;

/// A language, and the family of the answers that are spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The language.
    pub language: Language,
    /// The family; `None` if it is about nobody's answers.
    pub family: Option<Family>,
}

impl Voice {
    /// The words of the interface.
    pub fn words(self) -> &'static Interface {
        self.language.words()
    }

    /// What an element is called.
    pub const fn element(self, element: Element) -> &'static str {
        match self.family {
            Some(family) => self.language.caption(element, family),
            None => self.language.element(element),
        }
    }

    /// What stands before and after it in a sentence: a caption is no name, and only reads as one between quotes.
    pub fn quotes(self, element: Element) -> [&'static str; 2] {
        if self.element(element) == self.language.element(element) {
            return ["", ""];
        }
        match self.language {
            Language::Nl => ["‘", "’"],
            Language::En => ["“", "”"],
        }
    }

    /// An answer in the words of the scale.
    pub fn answer(self, answer: Answer, scale: Scale) -> &'static str {
        let words = self.words();
        match (answer, self.family) {
            (Answer::Point(point), _) => words.point(point, scale),
            (Answer::DontKnow, Some(Family::PupilPrimary | Family::PupilSecondary)) => {
                words.dont_know_pupil
            }
            (Answer::DontKnow, _) => words.dont_know,
        }
    }
}

impl Language {
    /// This language, spoken to a family.
    pub const fn to(self, family: Family) -> Voice {
        Voice {
            language: self,
            family: Some(family),
        }
    }

    /// This language, about nobody's answers.
    pub const fn to_all(self) -> Voice {
        Voice {
            language: self,
            family: None,
        }
    }
}
