//! The one place that speaks to the browser: what it keeps, where it is, what the reader prefers.
//!
//! Everything here can be missing or refused, and then says so: nothing panics and nothing is sent anywhere.

use leptos::ev::Event;
use leptos::wasm_bindgen::prelude::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

use crate::callback::Take;

pub mod clipboard;
pub mod drawing;
pub mod page;
pub mod reader;
pub mod storage;
pub mod texts;

/// Calls back on an event for as long as the page lives.
pub fn listen(target: &EventTarget, event: &str, callback: impl Fn(Event) + 'static) {
    let listener = listener(target, event, Box::new(callback));
    listener.forget();
}

/// Calls back on an event for as long as what it returns is kept.
pub fn listener(
    target: &EventTarget,
    event: &str,
    callback: Box<dyn Take<Event>>,
) -> Closure<dyn Fn(Event)> {
    let closure = Closure::<dyn Fn(Event)>::new(move |event| callback.take(event));
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure
}

/// Whether the browser has something by this name.
fn has(target: &JsValue, name: &str) -> bool {
    js_sys::Reflect::get(target, &JsValue::from_str(name)).is_ok_and(|value| !value.is_undefined())
}
