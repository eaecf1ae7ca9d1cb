//! A radio or a checkbox in a row: the whole row is its label.

use leptos::wasm_bindgen::JsValue;

use crate::callback::Give;
use crate::ui::dom::{El, el, text};

/// A radio of a group.
pub fn radio(
    group: &str,
    value: &str,
    label: &str,
    chosen: impl Fn() -> bool + 'static,
    choose: impl Fn() + 'static,
) -> El {
    row(
        "radio",
        group,
        label,
        Box::new(chosen),
        Box::new(choose),
        Some(value),
    )
}

/// A checkbox; `change` gets the opposite of what it was.
pub fn checkbox(
    name: &str,
    label: &str,
    checked: impl Fn() -> bool + 'static,
    change: impl Fn() + 'static,
) -> El {
    row(
        "checkbox",
        name,
        label,
        Box::new(checked),
        Box::new(change),
        None,
    )
}

fn row(
    kind: &str,
    name: &str,
    label: &str,
    checked: Box<dyn Give<bool>>,
    change: Box<dyn Give<()>>,
    value: Option<&str>,
) -> El {
    let input = el("input").attr("type", kind).attr("name", name);
    let input = match value {
        Some(value) => input.attr("value", value),
        None => input,
    };
    let input = input
        .live_property("checked", move || JsValue::from_bool(checked.give()))
        .on("change", move |_| change.give());
    el("label.answer").child(input).child(text("span", label))
}
