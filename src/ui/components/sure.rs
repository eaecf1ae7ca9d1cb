//! A dialog that asks whether to do what cannot be undone, or not easily.

use leptos::prelude::{StoredValue, WithValue};
use web_sys::HtmlDialogElement;

use crate::ui::dom::{El, button, el, text};

/// What the dialog says.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The button that opens it.
    pub open: &'static str,
    /// Asks whether to do it.
    pub sure: &'static str,
    /// No.
    pub no: &'static str,
    /// Yes.
    pub yes: &'static str,
}

/// A button that asks first, and the dialog it opens. `what` says what will happen.
pub fn sure(
    words: Question,
    what: impl Fn() -> String + 'static,
    yes: impl Fn() + 'static,
) -> [El; 2] {
    let asked = el("dialog").attr("aria-labelledby", "sure");
    let dialog = StoredValue::new_local(asked.element::<HtmlDialogElement>());
    let open = move || {
        dialog.with_value(|dialog| {
            if let Some(dialog) = dialog {
                let _ = dialog.show_modal();
            }
        });
    };
    let close =
        move || dialog.with_value(|dialog| dialog.iter().for_each(HtmlDialogElement::close));
    let done = move || {
        close();
        yes();
    };
    let asked = asked
        .child(text("h2", words.sure).attr("id", "sure"))
        .child(el("p").live_text(what))
        .child(
            el("p.actions")
                // The safe one first: it has the focus when the dialog opens.
                .child(button(words.no, close))
                .child(button(words.yes, done).class("secondary")),
        );
    [button(words.open, open), asked]
}
