//! A radio or a checkbox in a row: the whole row is its label.

use leptos::prelude::*;

use crate::ui;
use crate::ui::sealed::{Following, run};

/// A radio of a group.
#[component]
pub fn Radio(
    #[prop(into)] group: String,
    #[prop(into)] value: String,
    #[prop(into)] label: String,
    chosen: Following<bool>,
    #[prop(into)] choose: Callback<()>,
) -> impl IntoView {
    ui! {
        <label class="answer">
            <input
                type="radio"
                name=group
                value=value
                prop:checked=chosen
                on:change=run(move |_| choose.run(()))
            />
            <span>{label}</span>
        </label>
    }
}

/// A checkbox.
#[component]
pub fn Checkbox(
    name: &'static str,
    #[prop(into)] label: String,
    checked: Following<bool>,
    #[prop(into)] change: Callback<bool>,
) -> impl IntoView {
    ui! {
        <label class="answer">
            <input
                type="checkbox"
                name=name
                prop:checked=checked
                on:change=run(move |event| change.run(event_target_checked(&event)))
            />
            <span>{label}</span>
        </label>
    }
}
