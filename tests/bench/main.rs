//! How quick the product is: the domain natively, and the built site on a slow phone with a slow connection, beside a peer.
//!
//! It prints each figure beside its aim and never fails over one: figures depend on the machine. The peer's are taken in the
//! same run, in turn with ours, so that a busy machine is the same for both and the ratio tells more than either.

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
#[allow(dead_code, reason = "the sizes and the end-to-end tests use the rest")]
mod built;
#[path = "../support/chromium.rs"]
#[allow(dead_code, reason = "the end-to-end tests use the rest")]
mod chromium;
mod domain;
#[path = "../support/driver.rs"]
mod driver;
mod link;
#[path = "../domain/notation.rs"]
#[allow(
    dead_code,
    reason = "it belongs to the domain tests, who use all of it"
)]
mod notation;
mod page;
mod peer;
mod phone;
mod picture;
mod side_by_side;
#[path = "../support/site.rs"]
#[allow(dead_code, reason = "the end-to-end tests use the rest")]
mod site;
mod team;
mod together;

/// All parts, or those that are named: `cargo bench --bench bench -- picture`.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    // Cargo itself adds `--bench`.
    let named: Vec<String> = std::env::args()
        .skip(1)
        .filter(|it| it != "--bench")
        .collect();
    let wanted = |part: &str| named.is_empty() || named.iter().any(|it| it == part);
    if wanted("domain") {
        domain::print();
    }
    if wanted("team") {
        team::print();
    }
    if wanted("together") {
        together::print().await;
    }
    if wanted("link") {
        link::print().await;
    }
    if wanted("phone") {
        phone::print().await;
    }
    if wanted("picture") {
        picture::print().await;
    }
}

/// The middle one.
fn median(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
