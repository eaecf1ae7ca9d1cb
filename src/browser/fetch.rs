//! The one thing that is fetched after the page itself: the long texts, whole, and once the page is at rest.
//!
//! Never when a page is opened: the server must not learn what somebody reads.

use std::time::Duration;

use leptos::prelude::{request_idle_callback, set_timeout, window};
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::has;

/// Runs once the browser has nothing else to do.
pub fn at_rest(run: impl Fn() + 'static) {
    if has(&window(), "requestIdleCallback") {
        request_idle_callback(run);
    } else {
        set_timeout(run, Duration::from_millis(500));
    }
}

/// The text of a file of this site; `None` if it does not come.
pub async fn fetch(address: &str) -> Option<String> {
    let answer = JsFuture::from(window().fetch_with_str(address))
        .await
        .ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
