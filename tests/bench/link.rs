//! A link with thirty answers: ours beside lz-string's of the same answers as JSON, the usual way.

use schoolstroom::domain::codec::link;
use serde_json::json;

use crate::browser::Browser;
use crate::domain::{microseconds, response};
use crate::page::number;
use crate::peer;
use crate::side_by_side::Row;
use crate::site::{Site, Travel};

/// The middle of many runs, in microseconds. The clock of a page is too coarse for one.
const MEASURE: &str = "
    const [answers] = arguments, times = [];
    let link;
    for (let run = 0; run < 201; run++) {
        const began = performance.now();
        for (let i = 0; i < 100; i++) link = LZString.compressToEncodedURIComponent(JSON.stringify(answers));
        times.push((performance.now() - began) * 10);
    }
    window.lz = { length: link.length, micros: times.sort((a, b) => a - b)[100] };";

pub async fn print() {
    let response = response();
    let own = link::encode(&response);
    let micros = microseconds(|| link::encode(&response));

    let site = Site::serve(Travel::Plain).await;
    let browser = Browser::start("nl-NL,nl").await;
    browser.driver.goto(site.blank()).await.unwrap();
    let script = format!("{} {MEASURE}", peer::lz_string());
    browser
        .run(&script, json!([peer::answers(&response)]))
        .await;
    let length = number(&browser, "lz.length").await;
    let peer_micros = number(&browser, "lz.micros").await;
    browser.quit().await;

    println!("A link with thirty answers, role and month, beside lz-string with the answers alone");
    Row::head();
    Row::new(
        "length, characters after the #",
        "",
        own.len() as f64,
        Some(length),
    )
    .print();
    Row::new(
        "encode (ours native, theirs in V8)",
        "µs",
        micros,
        Some(peer_micros),
    )
    .print();
}
