//! The part of `wasm-streams` that Leptos' server functions name, with nothing behind it.
//!
//! Leptos always links its server functions, and these link `wasm-streams`, whose exports to JavaScript no linker can drop:
//! 5.5 KB brotli for code that could only run to speak with a server. Schoolstroom has no server and sends nothing, so
//! none of this is ever called; a stream made here is empty, and one read here ends at once.

use futures_util::stream::{self, Stream};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes over a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// An empty stream of the browser.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>>) -> Self {
        Self(web_sys::ReadableStream::new().unwrap_or_else(JsCast::unchecked_into))
    }

    /// Hands the stream back to the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream that ends at once.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
