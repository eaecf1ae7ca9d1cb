//! Opening a link one was given, by pasting it.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::browser::{focus, location};
use crate::domain::codec::route::Route;
use crate::ui;
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::Settings;

/// A field and a button. What is wrong with a link is told by the page it leads to.
#[component]
pub fn OpenPage() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let pasted = RwSignal::new(String::new());
    let is_missing = RwSignal::new(false);
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        let text = pasted.get_untracked();
        if text.trim().is_empty() {
            is_missing.set(true);
            focus::on("#pasted");
        } else {
            location::go(&Route::pasted(&text));
        }
    };
    let words = move || &settings.words().open;
    let error = move || {
        let is_missing = is_missing.get();
        if is_missing { words().empty } else { "" }
    };
    ui! {
        <h1 tabindex="-1">{live(move || words().title)}</h1>
        <form on:submit=run(open)>
            <p id="open-text">{live(move || words().text)}</p>
            <label for="pasted">{live(move || words().label)}</label>
            <p id="open-error" class="error" role="alert">{live(error)}</p>
            // Not in a live part: whoever types here keeps the caret, also in another language.
            <textarea
                id="pasted"
                rows="4"
                spellcheck="false"
                autocapitalize="none"
                aria-describedby="open-text open-error"
                aria-invalid=follow(move || is_missing.get().to_string())
                prop:value=pasted
                on:input=run(move |event| pasted.set(event_target_value(&event)))
            ></textarea>
            <p class="actions"><button>{live(move || words().open)}</button></p>
        </form>
    }
}
