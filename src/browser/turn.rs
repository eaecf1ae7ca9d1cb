//! Long work in slices: between two of them the page gets a turn, to paint and to answer.

use std::time::Duration;

use js_sys::{Date, Promise};
use leptos::prelude::set_timeout;
use leptos::wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// How long a slice is, in milliseconds: whoever types meanwhile sees it within a twentieth of a second.
const SLICE_MS: f64 = 25.0;

/// Work that gives the page a turn from time to time.
#[derive(Clone, Copy, Debug)]
pub struct Turns {
    /// When the slice began.
    began: f64,
}

impl Turns {
    /// The first slice begins now.
    pub fn begin() -> Self {
        Self { began: Date::now() }
    }

    /// Whether the slice has been long enough. A turn costs some milliseconds, so not every piece of work gets one.
    pub fn is_due(self) -> bool {
        let length = Date::now() - self.began;
        // The clock may have been set back.
        !(0.0..SLICE_MS).contains(&length)
    }

    /// Comes back once the page had its turn; the next slice begins then.
    pub async fn next(&mut self) {
        let turn = Promise::new(&mut |resolve, _| {
            set_timeout(move || drop(resolve.call0(&JsValue::NULL)), Duration::ZERO);
        });
        // It is never refused.
        let _ = JsFuture::from(turn).await;
        self.began = Date::now();
    }
}
