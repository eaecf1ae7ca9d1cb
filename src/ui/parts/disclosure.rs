//! Something that can be unfolded, and stays so while its words change language.

use leptos::ev::Event;
use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

use crate::ui;
use crate::ui::sealed::{Sealed, run};

/// `<details>` that remembers in `open` whether it is unfolded.
#[component]
pub fn Disclosure(
    #[prop(optional)] class: Option<&'static str>,
    #[prop(into)] summary: Sealed,
    open: RwSignal<bool>,
    content: Sealed,
) -> impl IntoView {
    let toggled = move |event: Event| open.set(event_target::<HtmlDetailsElement>(&event).open());
    ui! {
        <details class=class prop:open=open on:toggle=run(toggled)>
            <summary>{summary}</summary>
            {content}
        </details>
    }
}
