//! A dialog that asks whether to do what cannot be undone, or not easily.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::sealed::live;

/// What the dialog says.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmWords {
    /// Asks whether to do it.
    pub question: &'static str,
    /// No.
    pub no: &'static str,
    /// Yes.
    pub yes: &'static str,
}

/// The dialog. Whoever has `dialog` opens it with [`ask`]; `what` says what will happen, and `id` is unique on the page.
#[component]
pub fn Confirm(
    id: &'static str,
    dialog: NodeRef<Dialog>,
    words: ConfirmWords,
    what: impl Fn() -> String + 'static,
    #[prop(into)] yes: Callback<()>,
) -> impl IntoView {
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let agree = move |()| {
        close();
        yes.run(());
    };
    ui! {
        <dialog aria-labelledby=id node_ref=dialog>
            <h2 id=id>{words.question}</h2>
            <p>{live(what)}</p>
            <p class="actions">
                // The safe one first: it has the focus when the dialog opens.
                <Button label=words.no press=move |()| close()/>
                <Button label=words.yes class="secondary" press=agree/>
            </p>
        </dialog>
    }
}

/// Opens the dialog; nothing else on the page can be used until it is closed.
pub fn ask(dialog: NodeRef<Dialog>) {
    if let Some(dialog) = dialog.get_untracked() {
        let _ = dialog.show_modal();
    }
}
