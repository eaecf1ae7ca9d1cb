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

/// All files together with brotli, later texts included.
const ALL: usize = 100_000;
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
    let total = sizes.iter().fold([0; 3], |[raw, gzip, brotli], (_, size)| {
        [raw + size[0], gzip + size[1], brotli + size[2]]
    });
    let page = sizes.iter().find(|(name, _)| name == PAGE);
    let page = page.map_or(0, |(_, [raw, ..])| *raw);
    sizes.push(("all".to_owned(), total));

    println!("{:<44}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
    for (name, [raw, gzip, brotli]) in &sizes {
        println!("{name:<44}{raw:>10}{gzip:>10}{brotli:>10}");
    }
    let within = [
        budget("all files, brotli", total[2], ALL),
        budget("index.html, raw", page, FIRST_SCREEN),
    ];
    if within.iter().all(|within| *within) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
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
