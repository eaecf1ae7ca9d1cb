//! The parts of the interface, each in a real DOM of a headless browser: what is there, what it is called and what it does.
//!
//! No stylesheet holds here but where a test brings it, and no wording is asserted on: texts are compared with the tables
//! they come from, or counted.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail loudly; clippy.toml allows it in #[test] alone, not in what tests share, nor on wasm"
)]

mod choice;
mod curve;
mod dom;
mod erase;
mod frame;
mod live;
mod living;
mod long_text;
#[path = "../domain/notation.rs"]
#[allow(dead_code, reason = "the domain's tests use the rest of it")]
mod notation;
mod note_field;
mod question;
mod role_page;
mod running_text;
mod share;
mod stage;
mod state_icon;
mod storage;
mod table;
mod whole;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
