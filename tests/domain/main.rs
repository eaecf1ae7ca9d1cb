//! The domain, proved natively and as wasm in a browser from one binary: values and enums, never wording.
//!
//! No file is read at run time and no random seed is drawn, so both targets prove the same cases.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail loudly; clippy.toml allows it in #[test] alone, not in what tests share, nor on wasm"
)]

mod element;
mod instrument;
mod lemniscate;
mod link;
mod notation;
mod response;
mod route;
mod scoring;
mod store;
mod strategies;
mod team;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
