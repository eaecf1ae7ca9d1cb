//! A dialog that asks whether to do what cannot be undone, or not easily.

use crate::browser::page::{close, open_modally};

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
    let [opened, refused, agreed] = [(); 3].map(|()| asked.node());
    let open = move || open_modally(&opened);
    let done = move || {
        close(&agreed);
        yes();
    };
    let asked = asked
        .child(text("h2", words.sure).attr("id", "sure"))
        .child(el("p").live_text(what))
        .child(
            el("p.actions")
                // The safe one first: it has the focus when the dialog opens.
                .child(button(words.no, move || close(&refused)))
                .child(button(words.yes, done).class("secondary")),
        );
    [button(words.open, open), asked]
}
