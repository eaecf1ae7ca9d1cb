//! The parts and pages of the interface, each in a real DOM of a headless browser: what is there, what it is called and what
//! it does.
//!
//! No style sheet holds here but where a test brings it, and no wording is asserted on: texts are compared with the tables
//! they come from, or counted. Parts get values and callbacks; pages get the state by context (`stage::App`).
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests may fail loudly; clippy.toml allows it in #[test] alone, not in what tests share, nor on wasm"
)]

mod cycle;
#[path = "../domain/notation.rs"]
#[allow(dead_code, reason = "the domain's tests use the rest of it")]
mod notation;
mod pages;
mod parts;
mod sealed;
mod stage;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
