//! The moving picture on the same slow processor: frames, calls into the wasm while it moves, and how soon another answer
//! is seen in it.

use std::time::Duration;

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::codec::link;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Scale, StatementId};
use serde_json::json;

use crate::browser::Browser;
use crate::chromium::Screen;
use crate::median;
use crate::site::{Site, Travel};

const SLOWER: u32 = 4;
const SECONDS: u32 = 10;
/// A frame is late when the next one was due as well: over one and a half of 1000/60 ms.
const LATE_MS: f64 = 25.0;
const CHANGES: usize = 11;

/// Counts the calls into the wasm.
const COUNT: &str = "
    window.calls = 0;
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        const made = await instantiate.apply(WebAssembly, given);
        const exports = {};
        for (const [name, it] of Object.entries(made.instance.exports)) {
            exports[name] = typeof it === 'function' ? (...given) => (window.calls++, it(...given)) : it;
        }
        return { instance: { exports }, module: made.module };
    };";

/// Everything flows, so that all of it moves.
const FLOWS: &str = "scanv11yg2vd06jmdkmdkmdkmdkmdkmd5aj5hec";

/// Until so many milliseconds have gone by: when each frame began.
const FRAMES: &str = "
    const [length] = arguments, frames = [];
    return new Promise(done => {
        const frame = now => {
            frames.push(now);
            if (now - frames[0] < length) requestAnimationFrame(frame); else done(frames);
        };
        requestAnimationFrame(frame);
    });";

/// Another tab stores other answers. How long it takes until the picture has its last change of this, and is laid out anew.
/// What waits for a frame of its own is not in it.
const CHANGE: &str = "
    const [link] = arguments;
    const picture = () => document.querySelector('.curve').outerHTML;
    const kept = JSON.stringify({ ...JSON.parse(localStorage.schoolstroom), response: link });
    localStorage.schoolstroom = kept;
    const before = picture();
    let took = 0;
    const watch = new MutationObserver(() => {
        document.querySelector('.curve').getBoundingClientRect();
        took = performance.now() - began;
    });
    watch.observe(document.querySelector('.curve').parentNode,
        { childList: true, attributes: true, characterData: true, subtree: true });
    const framed = new Promise(requestAnimationFrame);
    const began = performance.now();
    dispatchEvent(new StorageEvent('storage', { key: 'schoolstroom', newValue: kept, storageArea: localStorage }));
    await framed;
    watch.disconnect();
    await new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)));
    if (!took || picture() === before) throw new Error('no change of the picture before the next frame');
    return took;";

pub async fn print() {
    let site = Site::serve(Travel::Brotli).await;
    let other = one_answer_changed(FLOWS);
    println!(
        "The picture, everything in it moving, on a processor {SLOWER} times as slow, for {SECONDS} s"
    );
    for (name, width, mobile) in [("phone", 390, true), ("desk", 1200, false)] {
        let browser = Browser::start("nl-NL,nl").await;
        browser.chromium.before_each_page(COUNT).await;
        let screen = Screen {
            mobile,
            ..Screen::desk(width, 844)
        };
        browser.chromium.screen(screen).await;
        browser.driver.goto(site.base()).await.unwrap();
        let keep = json!({ "version": 1, "language": "nl", "response": FLOWS }).to_string();
        browser
            .run("localStorage.schoolstroom = arguments[0]", json!([keep]))
            .await;
        browser.driver.goto("about:blank").await.unwrap();
        browser
            .driver
            .goto(format!("{}#/result", site.base()))
            .await
            .unwrap();
        browser
            .wait_until(
                "the picture",
                "return !!document.querySelector('.flow')",
                json!([]),
            )
            .await;
        browser.chromium.slow_processor(SLOWER).await;
        let start = "document.querySelector('.flow').click(); document.querySelector('.curve').scrollIntoView()";
        browser.run(start, json!([])).await;
        tokio::time::sleep(Duration::from_millis(1500)).await;
        let frames = frames(&browser, f64::from(SECONDS) * 1000.0).await;
        let shown = |what: &str| format!("{name}, {what}");
        line(&shown("frames a second"), frames.rate, "", "59");
        line(&shown("late frames"), frames.late * 100.0, "%", "1 %");
        line(
            &shown("calls into the wasm meanwhile"),
            frames.calls,
            "",
            "0",
        );
        let mut changes = Vec::new();
        for change in 0..CHANGES {
            let link = if change % 2 == 0 { &other } else { FLOWS };
            changes.push(
                browser
                    .run_waiting(CHANGE, json!([link]))
                    .await
                    .as_f64()
                    .unwrap(),
            );
        }
        line(
            &shown("another answer to its picture, p50"),
            median(&changes),
            "ms",
            "16 ms",
        );
        browser.quit().await;
    }
}

/// The same answers but for one: its element still flows, but less, and so its water is narrower.
fn one_answer_changed(text: &str) -> String {
    let mut response = link::decode(text).unwrap();
    let statement = StatementId::new(Element::Abilities, 1);
    let never = Point::new(1, Scale::Five).unwrap();
    response.set(statement, Some(Answer::Point(never))).unwrap();
    link::encode(&response)
}

fn line(what: &str, is: f64, unit: &str, aim: &str) {
    println!("  {what:<38}{is:>10.3} {unit:<4}aim {aim}");
}

struct Frames {
    rate: f64,
    late: f64,
    calls: f64,
}

async fn frames(browser: &Browser, length: f64) -> Frames {
    browser.run("window.calls = 0", json!([])).await;
    let began = browser.run_waiting(FRAMES, json!([length])).await;
    let calls = browser.run("return window.calls", json!([])).await;
    let began: Vec<f64> = serde_json::from_value(began).unwrap();
    let took: Vec<f64> = began.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let late = took.iter().filter(|took| **took > LATE_MS).count();
    Frames {
        rate: took.len() as f64 * 1000.0 / took.iter().sum::<f64>(),
        late: late as f64 / took.len() as f64,
        calls: calls.as_f64().unwrap(),
    }
}
