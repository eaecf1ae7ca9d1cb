//! The field itself: what is asked, of whom, how it is scored, how it is drawn, and how it is written down.
//!
//! Pure Rust for every target. It knows no browser, does no input or output, and has no sentence in it: errors are enums,
//! and `wording` puts words to them.

pub mod answer;
pub mod board;
pub mod codec;
pub mod day;
pub mod element;
mod few;
pub mod instrument;
pub mod invitation;
pub mod note;
pub mod per_element;
pub mod picture;
pub mod reading;
pub mod record;
pub mod response;
pub mod role;
pub mod team;
pub mod told;
pub mod topic;
