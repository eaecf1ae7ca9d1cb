//! The ring that speaks to the browser, a small file for each thing it reaches. It knows the domain, and no page.
//!
//! Everything here can be missing or refused, and says so: nothing panics, and nothing is sent anywhere.

use js_sys::Promise;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

pub mod clipboard;
pub mod device;
pub mod dialog;
pub mod document;
pub mod export;
pub mod fetch;
pub mod files;
pub mod focus;
pub mod history;
pub mod location;
pub mod print;
pub mod storage;
pub mod turn;
pub mod visibility;

/// Whether the browser has a member by this name.
fn has(target: &JsValue, name: &str) -> bool {
    js_sys::Reflect::get(target, &JsValue::from_str(name)).is_ok_and(|value| !value.is_undefined())
}

/// Hears whether something was refused, and lets it be: a refusal that nobody hears is an error on the page.
fn hear(promise: Promise) {
    spawn_local(async move {
        let _ = JsFuture::from(promise).await;
    });
}
