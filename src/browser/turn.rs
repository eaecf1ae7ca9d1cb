//! Long work in slices: between two of them the page gets a turn, to paint and to answer.

use std::time::Duration;

use js_sys::Promise;
use leptos::prelude::set_timeout;
use leptos::wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Comes back once the page had its turn.
pub async fn next() {
    let turn = Promise::new(&mut |resolve, _| {
        set_timeout(move || drop(resolve.call0(&JsValue::NULL)), Duration::ZERO);
    });
    // It is never refused.
    let _ = JsFuture::from(turn).await;
}
