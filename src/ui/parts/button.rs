//! A button that does something on this page.

use leptos::prelude::*;

use crate::ui;
use crate::ui::sealed::{Sealed, run};

/// The button. Its label may be plain words or a part that follows signals.
#[component]
pub fn Button(
    #[prop(into)] label: Sealed,
    /// `secondary` and `quiet` stand behind the one thing to do next.
    #[prop(optional)]
    class: &'static str,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    ui! {
        <button type="button" class=class on:click=run(move |_| press.run(()))>
            {label}
        </button>
    }
}
