//! What the built site weighs, file by file, and whether it stays within its budget.
//!
//! `make size` builds it first; `SCHOOLSTROOM_DIST` names another folder. It ends with an error above a budget.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "a report may fail loudly"
)]

use std::io::Write;
use std::process::ExitCode;

use flate2::Compression;
use flate2::write::GzEncoder;

#[path = "../support/built.rs"]
mod built;

/// All that the product is made of, with brotli: everything but the long texts.
const PRODUCT: usize = 100_000;
/// The long texts of one language, fetched when the page is at rest.
const LONG_TEXTS: usize = 20_000;
/// What the first screen needs, as it stands: the page itself.
const FIRST_SCREEN: usize = 14_000;
const PAGE: &str = "index.html";

fn main() -> ExitCode {
    let mut sizes: Vec<(String, [usize; 3])> = built::files()
        .into_iter()
        .map(|(name, bytes)| {
            let brotli = built::brotli(&bytes).len();
            (name, [bytes.len(), gzip(&bytes), brotli])
        })
        .collect();
    let total = |long: bool| {
        let counted = sizes.iter().filter(|(name, _)| is_long(name) == long);
        counted.fold([0; 3], |[raw, gzip, brotli], (_, size)| {
            [raw + size[0], gzip + size[1], brotli + size[2]]
        })
    };
    let (product, texts) = (total(false), total(true));
    let longest = sizes.iter().filter(|(name, _)| is_long(name));
    let longest = longest.map(|(_, [.., brotli])| *brotli).max();
    let page = sizes.iter().find(|(name, _)| name == PAGE);
    let page = page.map_or(0, |(_, [raw, ..])| *raw);
    sizes.push(("all but the long texts".to_owned(), product));
    sizes.push(("the long texts of both languages".to_owned(), texts));

    println!("{:<44}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
    for (name, [raw, gzip, brotli]) in &sizes {
        println!("{name:<44}{raw:>10}{gzip:>10}{brotli:>10}");
    }
    let within = [
        budget("all but the long texts, brotli", product[2], PRODUCT),
        budget(
            "long texts of one language, brotli",
            longest.unwrap_or(0),
            LONG_TEXTS,
        ),
        budget("index.html, raw", page, FIRST_SCREEN),
    ];
    if within.iter().all(|within| *within) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Whether a file holds long texts: it is no part of what has to arrive before the page can be used.
fn is_long(name: &str) -> bool {
    name.starts_with("long.")
}

fn budget(what: &str, is: usize, most: usize) -> bool {
    let within = is <= most;
    let verdict = if within { "within" } else { "ABOVE" };
    println!("{what}: {is}, {verdict} its budget of {most}");
    within
}

fn gzip(bytes: &[u8]) -> usize {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap().len()
}
