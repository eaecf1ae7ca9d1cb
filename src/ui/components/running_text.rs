//! A sentence in which the names of elements lead to their pages.

use crate::ui::dom::{El, el, link};
use crate::ui::pages::Source;
use crate::wording::Language;
use crate::wording::sentence::{Part, Sentence};

/// A paragraph of it.
pub fn running_text(language: Language, sentence: Sentence, source: &Source) -> El {
    let mut paragraph = el("p");
    for part in sentence.into_parts() {
        paragraph = match part {
            Part::Words(words) => paragraph.text(&words),
            Part::Element(element) => paragraph.child(link(
                &source.element(element).path(),
                language.element(element),
            )),
        };
    }
    paragraph
}
