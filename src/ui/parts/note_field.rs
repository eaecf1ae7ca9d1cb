//! The field in which a visitor writes what they saw. It is stored with every key, like an answer.

use leptos::prelude::event_target_value;

use crate::domain::element::Element;
use crate::domain::note::{MOST_CHARACTERS, Note};
use crate::domain::text::{joined, number};
use crate::ui::app::App;
use crate::ui::dom::{El, el, text};
use crate::wording::Language;

/// The field for an element, with its label.
pub fn note_field(app: App, language: Language, element: Element) -> El {
    let words = &language.words().scan;
    let id = joined(&["note-", element.id()]);
    let hint = joined(&[&id, "-hint"]);
    let written = app.response.peek();
    let written = written.as_ref().and_then(|response| response.note(element));
    let write = move |text: &str| {
        // The browser lets no more in than fits.
        if let Ok(note) = Note::parse(text) {
            app.set_note(element, note);
        }
    };
    // The text is set once: a note has no space at its end, and somebody who types does.
    let field = el("textarea")
        .attr("id", &id)
        .attr("rows", "3")
        .attr("maxlength", &number(MOST_CHARACTERS as u64))
        .attr("aria-describedby", &hint)
        .text(written.map_or("", Note::as_str))
        .on("input", move |event| write(&event_target_value(&event)));
    el("div.note")
        .child(text("label", words.note).attr("for", &id))
        .child(text("p.remark", words.note_hint).attr("id", &hint))
        .child(field)
}

/// What was written, to be read.
pub fn note(note: &Note) -> El {
    text("p.quote", note.as_str())
}
