//! The field itself: what is asked, of whom, how it is scored, how it is drawn as a curve, and how it is written down.
//!
//! Pure Rust for every target. It knows no browser, does no input or output, and has no sentence in it: errors are enums,
//! and `wording` puts words to them.

pub mod address;
pub mod answer;
pub mod element;
pub mod instrument;
pub mod lemniscate;
pub mod link;
pub mod note;
pub mod piece;
pub mod response;
pub mod role;
pub mod route;
pub mod scoring;
pub mod store;
pub mod team;
pub mod text;
pub mod topic;
pub mod view;
pub mod water_cycle;
pub mod what_if;
