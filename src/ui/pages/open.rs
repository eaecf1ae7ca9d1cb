//! Opening a link one was given, by pasting it.

use leptos::prelude::event_target_value;
use leptos::wasm_bindgen::JsValue;

use crate::browser::page as browser_page;
use crate::domain::codec::route::Route;
use crate::ui::app::{App, Said};
use crate::ui::dom::{El, el, text};
use crate::ui::pages::{heading, submit};
use crate::wording::Language;

/// A field and a button. What is wrong with a link is told by the page it leads to.
pub fn page(app: App, language: Language) -> Vec<El> {
    let words = &language.words().open;
    let empty = move || app.said.get() == Some(Said::Missing);
    let open = move || {
        let text = app.pasted.peek();
        if text.chars().all(char::is_whitespace) {
            app.said.set(Some(Said::Missing));
            browser_page::focus("#pasted");
        } else {
            browser_page::go(&Route::pasted(&text));
        }
    };
    let error = move || if empty() { words.empty } else { "" }.to_owned();
    let field = el("textarea")
        .attr("id", "pasted")
        .attr("rows", "4")
        .attr("spellcheck", "false")
        .attr("autocapitalize", "none")
        .attr("aria-describedby", "open-text open-error")
        .live_attr("aria-invalid", move || Some(empty().to_string()))
        .live_property("value", move || JsValue::from_str(&app.pasted.get()))
        .on("input", move |event| {
            app.pasted.set(event_target_value(&event))
        });
    let form = el("form")
        .on("submit", submit(open))
        .child(text("p", words.text).attr("id", "open-text"))
        .child(text("label", words.label).attr("for", "pasted"))
        .child(
            el("p")
                .attr("id", "open-error")
                .class("error")
                .attr("role", "alert")
                .live_text(error),
        )
        .child(field)
        .child(el("p.actions").child(text("button", words.open)));
    vec![heading(words.title), form]
}
