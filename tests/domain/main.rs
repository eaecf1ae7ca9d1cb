//! The domain, the wording and the colours, proved natively and as wasm in a browser from one binary. What is proved is
//! values and enums, and of wording what holds whatever the words are.
//!
//! No file is read at run time, so that both targets can prove the same; but for `arrows` and `qr`, which are native. Each run draws a seed (`strategies`).

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail loudly; clippy.toml allows it in #[test] alone, not in what tests share, nor on wasm"
)]

mod address;
mod anchors;
#[cfg(not(target_arch = "wasm32"))]
mod arrows;
mod board;
mod course;
mod csv;
mod drawing;
mod element;
mod example;
mod first_blockage;
mod gather;
mod instrument;
mod invitation;
mod label;
mod lemniscate;
mod link;
mod links;
mod long_texts;
mod mail;
mod notation;
mod note;
mod pair;
mod palette;
mod per_element;
mod piece;
#[cfg(not(target_arch = "wasm32"))]
mod qr;
mod reading;
mod response;
mod route;
mod score_link;
mod store;
mod strategies;
mod team;
mod team_link;
mod view;
mod water;
mod water_marks;
mod what_if;
mod wording;
mod words;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
