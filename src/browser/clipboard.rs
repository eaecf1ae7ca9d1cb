//! Handing a text to the clipboard or to the device's share sheet, and saying truly whether that worked.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::{has, hear};

/// Copies a text. False where the browser has no clipboard for this page or refuses.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // A page that was not served safely has no clipboard at all: web-sys would call a method on `undefined`.
    if !has(&navigator, "clipboard") {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .is_ok()
}

/// Whether the device has a share sheet.
pub fn can_share() -> bool {
    has(&window().navigator(), "share")
}

/// Opens the device's share sheet. Closing it without sending is no failure.
pub fn share(title: &str, url: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    hear(window().navigator().share_with_data(&data));
}
