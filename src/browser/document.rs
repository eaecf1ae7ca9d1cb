//! The document itself: its title, what its root element tells the style sheet, and the places that `index.html` provides.

use leptos::ev;
use leptos::prelude::{document, window_event_listener};
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;
use web_sys::{Event, HtmlElement};

use super::focus;
use crate::domain::codec::store::Display;

/// Sets the title of the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the language of the page.
pub fn set_language(tag: &str) {
    set_root("lang", tag);
}

/// Sets light, dark or as the device asks.
pub fn set_display(display: Display) {
    let value = match display {
        Display::System => "system",
        Display::Light => "light",
        Display::Dark => "dark",
    };
    set_root("data-display", value);
}

/// Says whether there is a scan to go on with: the start page keeps room for it.
pub fn set_begun(begun: bool) {
    set_root("data-begun", if begun { "yes" } else { "no" });
}

/// Says which page is shown: the static start page comes and goes with it.
pub fn set_page(is_start: bool) {
    set_root("data-page", if is_start { "start" } else { "app" });
}

fn set_root(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}

/// An element that `index.html` provides.
pub fn slot(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Makes the skip link move the focus: it may not change the address, which names the page here.
pub fn on_skip() {
    let Ok(Some(skip)) = document().query_selector(".skip") else {
        return;
    };
    let callback = Closure::<dyn Fn(Event)>::new(|event: Event| {
        event.prevent_default();
        focus::on("main");
    });
    let _ = skip.add_event_listener_with_callback("click", callback.as_ref().unchecked_ref());
    // For as long as the page.
    callback.forget();
}

/// Calls back on Escape, wherever the focus is, unless it has served for something already.
pub fn on_escape(callback: impl Fn() + 'static) {
    window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" && !event.default_prevented() {
            callback();
        }
    });
}
