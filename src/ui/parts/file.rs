//! A field that opens a text file from the device. The file stays here: it is read by the page itself.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::files;
use crate::ui;
use crate::ui::sealed::{Sealed, run};

/// The field. `open` gets the text of the file that was chosen; `None` if it cannot be read as one.
#[component]
pub fn FileField(
    id: &'static str,
    label: Sealed,
    /// Which files the device offers, as endings and media types.
    accept: &'static str,
    #[prop(into)] open: Callback<Option<String>>,
) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    let chosen = move |_| {
        let Some(field) = field.get_untracked() else {
            return;
        };
        if let Some(file) = files::chosen(&field) {
            spawn_local(async move {
                let text = files::text(&file).await;
                // The same file can be chosen again.
                field.set_value("");
                open.try_run(text);
            });
        }
    };
    ui! {
        <label for=id>{label}</label>
        <input id=id type="file" accept=accept node_ref=field on:change=run(chosen)/>
    }
}
