//! The built site in a real browser, as a reader meets it: nothing is reached from inside.
//!
//! `make test` builds it first; `SCHOOLSTROOM_DIST` names another folder. What is compared with words takes them from the
//! product's own tables, so that a change of wording breaks nothing here.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests may fail loudly, and what they share does so outside #[test]"
)]

#[path = "../support/browser.rs"]
mod browser;
#[path = "../support/built.rs"]
#[allow(dead_code, reason = "the sizes and the bench use the rest")]
mod built;
#[path = "../support/chromium.rs"]
#[allow(dead_code, reason = "the bench uses the rest")]
mod chromium;
#[path = "../support/driver.rs"]
mod driver;
#[path = "../domain/notation.rs"]
#[allow(
    dead_code,
    reason = "it belongs to the domain tests, who use all of it"
)]
mod notation;
#[path = "../support/site.rs"]
#[allow(dead_code, reason = "the bench uses the rest")]
mod site;

mod accessibility;
mod backup;
mod begin_again;
mod board;
mod broken_link;
mod copy;
mod first_screen;
mod given;
mod headings;
mod history;
mod journeys;
mod keyboard;
mod language;
mod layout;
mod living_cycle;
mod long_texts;
mod mouse;
mod navigation;
mod places;
mod preferences;
mod reader;
mod role_and_pace;
mod round;
mod sending;
mod shared_link;
mod silence;
mod storage;
mod team;
mod two_tabs;
