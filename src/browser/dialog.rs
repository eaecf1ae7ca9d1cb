//! A dialog that fills the screen, for a whole room to look at something.

use js_sys::{Function, Promise, Reflect};
use leptos::ev;
use leptos::prelude::{document, window_event_listener};
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlDialogElement};

use super::hear;

/// Moves an element into a dialog and opens that over the whole screen. If the browser cannot or will not fill the screen, the
/// dialog fills its window.
pub fn fill_screen(dialog: &HtmlDialogElement, element: &Element) {
    let _ = dialog.append_child(element);
    let _ = dialog.show_modal();
    ask(document().document_element().into(), "requestFullscreen");
}

/// Closes the dialog and moves the element to where the dialog stands.
pub fn leave_screen(dialog: &HtmlDialogElement, element: &Element) {
    dialog.close();
    if let Some(home) = dialog.parent_node() {
        let _ = home.insert_before(element, Some(dialog));
    }
    if document().fullscreen_element().is_some() {
        ask(document().into(), "exitFullscreen");
    }
}

/// Asks the browser for something that it may refuse later: `web-sys` drops the promise, and a refusal that nobody hears is
/// an error on the page.
fn ask(whom: JsValue, what: &str) {
    let asked = Reflect::get(&whom, &what.into())
        .and_then(|method| method.unchecked_into::<Function>().call0(&whom))
        .and_then(|promise| promise.dyn_into::<Promise>());
    if let Ok(asked) = asked {
        hear(asked);
    }
}

/// Calls back when the screen is no longer full, until what it returns is removed.
pub fn on_full_screen_left(callback: impl Fn() + 'static) -> leptos::prelude::WindowListenerHandle {
    window_event_listener(ev::fullscreenchange, move |_| {
        if document().fullscreen_element().is_none() {
            callback();
        }
    })
}
