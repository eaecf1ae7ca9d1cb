//! What a visitor saw: the field in which they write it, and the text to be read.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::note::{MOST_CHARACTERS, Note};
use crate::ui;
use crate::ui::sealed::run;
use crate::wording::Language;

/// The field for an element, with its label. `text` is what stands in it: a note has no space at its end, and somebody who
/// types does. `write` is called with every key.
#[component]
pub fn NoteField(
    language: Language,
    element: Element,
    text: RwSignal<String>,
    write: impl Fn(Option<Note>) + 'static,
) -> impl IntoView {
    let words = &language.words().scan;
    let id = format!("note-{}", element.id());
    let hint = format!("{id}-hint");
    let input = move |event| {
        let typed = event_target_value(&event);
        // The browser lets no more in than fits.
        if let Ok(note) = Note::parse(&typed) {
            write(note);
        }
        text.set(typed);
    };
    ui! {
        <div class="note">
            <label for=id.clone()>{words.note}</label>
            <p class="remark" id=hint.clone()>{words.note_hint}</p>
            <textarea
                id=id
                rows="3"
                maxlength=MOST_CHARACTERS.to_string()
                aria-describedby=hint
                prop:value=text
                on:input=run(input)
            ></textarea>
        </div>
    }
}

/// A note, to be read.
#[component]
pub fn Written(note: Note) -> impl IntoView {
    ui! { <p class="quote"><bdi>{note.as_str().to_owned()}</bdi></p> }
}
