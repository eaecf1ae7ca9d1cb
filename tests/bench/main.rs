//! How quick the product is: the domain natively, and the built site on a slow phone with a slow connection.
//!
//! It prints each figure beside its aim and never fails over one: figures depend on the machine.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "a measurement may fail loudly"
)]

#[path = "../support/browser.rs"]
#[allow(dead_code, reason = "the end-to-end tests use the rest")]
mod browser;
#[path = "../support/built.rs"]
mod built;
#[path = "../support/chromium.rs"]
#[allow(dead_code, reason = "the end-to-end tests use the rest")]
mod chromium;
mod domain;
#[path = "../support/driver.rs"]
mod driver;
#[path = "../domain/notation.rs"]
#[allow(
    dead_code,
    reason = "it belongs to the domain tests, who use all of it"
)]
mod notation;
mod phone;
mod picture;
#[path = "../support/site.rs"]
#[allow(dead_code, reason = "the end-to-end tests use the rest")]
mod site;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    domain::print();
    phone::print().await;
    picture::print().await;
}

/// The middle one.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
