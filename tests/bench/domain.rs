//! Links and scores, natively: the middle of many runs.

use std::hint::black_box;
use std::time::Instant;

use schoolstroom::domain::codec::link;
use schoolstroom::domain::reading::Reading;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;

use crate::median;
use crate::notation::{respondent, whole_response};

const RUNS: usize = 201;
const IN_A_RUN: u32 = 1000;

pub fn print() {
    let response = response();
    let text = link::encode(&response);
    println!("Natively, thirty answers, the middle of {RUNS} runs of {IN_A_RUN}");
    line("encode a link", || link::encode(black_box(&response)));
    line("decode a link", || link::decode(black_box(&text)));
    line("score a response", || Reading::person(black_box(&response)));
}

/// The answers of a teacher, with something of everything.
pub fn response() -> Response {
    let marks = "112554333151???...211445324515";
    whole_response(respondent(Role::Teacher), 0x5a5a5, Some((2026, 11)), marks)
}

/// What one piece of work takes.
pub fn microseconds<T>(work: impl Fn() -> T) -> f64 {
    let runs = (0..RUNS).map(|_| {
        let start = Instant::now();
        for _ in 0..IN_A_RUN {
            black_box(work());
        }
        start.elapsed().as_secs_f64() * 1e6 / f64::from(IN_A_RUN)
    });
    median(&runs.collect::<Vec<_>>())
}

fn line<T>(what: &str, work: impl Fn() -> T) {
    println!("  {what:<38}{:>10.2} µs", microseconds(work));
}
