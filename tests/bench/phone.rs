//! The built site in Chromium with a processor four times as slow, over Slow 4G, with nothing in its cache.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;
use crate::chromium::Screen;
use crate::median;
use crate::site::{Site, Travel};

const SLOWER: u32 = 4;
const LATENCY_MS: u32 = 562;
/// 1.44 Mbit/s.
const BYTES_A_SECOND: u32 = 180_000;
const SCREEN: Screen = Screen {
    width: 390,
    height: 844,
    scale: 2,
    mobile: true,
};
const LOADS: usize = 5;
const ANSWERS: usize = 30;
/// Shorter events are not told by the browser.
const SHORTEST_MS: f64 = 16.0;

/// Writes down when the app owns the page, what jumps, how long events take, and the memory of the wasm.
const WATCH: &str = "
    window.seen = { shift: 0, chosen: {}, gone: {} };
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        const made = await instantiate.apply(WebAssembly, given);
        window.seen.memory = made.instance.exports.memory;
        return made;
    };
    new MutationObserver((_, watch) => {
        const controls = document.querySelector('#controls');
        if (controls && controls.childElementCount > 0) {
            window.seen.owned = performance.now();
            watch.disconnect();
        }
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver(list => {
        for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.seen.shift += shift.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver(list => {
        for (const { interactionId: id, duration, target } of list.getEntries()) {
            const kind = target && target.closest('label') ? window.seen.chosen : window.seen.gone;
            if (id) kind[id] = Math.max(kind[id] || 0, duration);
        }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });";

/// What one cold load took.
struct Load {
    first_paint: f64,
    owned: f64,
    shift: f64,
}

/// What thirty answers took.
struct Answers {
    /// One duration for each answer; those that were too short to be told count as 0.
    chosen: Vec<f64>,
    /// The same for going on after each.
    gone_on: Vec<f64>,
    shift: f64,
    heap: f64,
    wasm: f64,
}

pub async fn print() {
    let site = Site::serve(Travel::Brotli).await;
    let mut loads = Vec::new();
    for _ in 1..LOADS {
        let browser = phone().await;
        loads.push(load(&browser, &site).await);
        browser.quit().await;
    }
    let browser = phone().await;
    loads.push(load(&browser, &site).await);
    let answers = answer(&browser).await;
    browser.quit().await;

    println!(
        "On a processor {SLOWER} times as slow, {LATENCY_MS} ms and 1.44 Mbit/s, the middle of {LOADS} cold loads"
    );
    let middle = |of: fn(&Load) -> f64| median(loads.iter().map(of).collect());
    line(
        "first screen",
        middle(|load| load.first_paint) / 1000.0,
        "s",
        "0.8 s",
    );
    line(
        "the app owns the page",
        middle(|load| load.owned) / 1000.0,
        "s",
        "1.8 s",
    );
    line(
        "layout shift while loading",
        middle(|load| load.shift),
        "",
        "0",
    );
    println!("After {ANSWERS} answers there, chosen and gone on from with the mouse");
    for (what, durations) in [("choosing", answers.chosen), ("going on", answers.gone_on)] {
        let longest = durations.iter().copied().fold(0.0, f64::max);
        let shown = |which: &str| format!("{what}, event duration, {which}");
        line(
            &shown("p50"),
            median(durations),
            "ms",
            "16 ms (0: below that)",
        );
        line(&shown("max"), longest, "ms", "48 ms");
    }
    line("layout shift until then", answers.shift, "", "0");
    let together = answers.heap + answers.wasm;
    line("JavaScript heap", answers.heap, "MB", "");
    line("wasm memory", answers.wasm, "MB", "");
    line("together", together, "MB", "2.7 MB");
}

pub fn line(what: &str, is: f64, unit: &str, aim: &str) {
    let aim = if aim.is_empty() {
        String::new()
    } else {
        format!("aim {aim}")
    };
    println!("  {what:<40}{is:>10.3} {unit:<4}{aim}");
}

/// A browser that is as slow as the phone.
async fn phone() -> Browser {
    let browser = Browser::start("nl-NL,nl").await;
    let chromium = &browser.chromium;
    chromium.before_each_page(WATCH).await;
    chromium.screen(SCREEN).await;
    chromium.slow_network(LATENCY_MS, BYTES_A_SECOND).await;
    chromium.slow_processor(SLOWER).await;
    browser
}

async fn load(browser: &Browser, site: &Site) -> Load {
    browser.driver.goto(site.base()).await.unwrap();
    let owned = "return window.seen.owned > 0
        && performance.getEntriesByName('first-contentful-paint').length > 0";
    browser
        .wait_until("the app owns the page", owned, json!([]))
        .await;
    // What jumps late counts as well.
    tokio::time::sleep(Duration::from_millis(1000)).await;
    let paint = "return performance.getEntriesByName('first-contentful-paint')[0].startTime";
    Load {
        first_paint: number(browser, paint).await,
        owned: number(browser, "return window.seen.owned").await,
        shift: number(browser, "return window.seen.shift").await,
    }
}

async fn answer(browser: &Browser) -> Answers {
    follow(browser, "#start a[href=\"#/role\"]").await;
    click(browser, "label:has(input[value=vo])").await;
    click(browser, "label:has(input[value=teacher])").await;
    follow(browser, "main form button:not([type=button])").await;
    browser
        .run("window.seen.chosen = {}; window.seen.gone = {}", json!([]))
        .await;
    for place in 0..ANSWERS {
        click(
            browser,
            &format!("label:has(input[value=\"{}\"])", place % 5 + 1),
        )
        .await;
        follow(browser, "main form button:not([type=button])").await;
    }
    // Entries come a little after their events.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let chosen = durations(browser, "chosen").await;
    let gone_on = durations(browser, "gone").await;
    let shift = number(browser, "return window.seen.shift").await;
    let wasm = number(browser, "return window.seen.memory.buffer.byteLength").await / 1e6;
    Answers {
        chosen,
        gone_on,
        shift,
        heap: browser.chromium.heap().await / 1e6,
        wasm,
    }
}

async fn durations(browser: &Browser, kind: &str) -> Vec<f64> {
    let script = "return Object.values(window.seen[arguments[0]])";
    let told = browser.run(script, json!([kind])).await;
    let mut durations: Vec<f64> = serde_json::from_value(told).unwrap();
    durations.retain(|duration| *duration >= SHORTEST_MS);
    durations.resize(durations.len().max(ANSWERS), 0.0);
    durations
}

async fn click(browser: &Browser, selector: &str) {
    let found = browser.driver.find_all(By::Css(selector)).await.unwrap();
    for element in found {
        if element.is_displayed().await.unwrap() {
            element.click().await.unwrap();
            // To look at once would take the processor's time from what is measured.
            return tokio::time::sleep(Duration::from_millis(150)).await;
        }
    }
    panic!("{selector} is not shown");
}

/// Clicks on what leads to another page, and waits for it.
async fn follow(browser: &Browser, selector: &str) {
    let before = browser.run("return location.hash", json!([])).await;
    click(browser, selector).await;
    let arrived =
        "return location.hash !== arguments[0] && document.activeElement.tagName === 'H1'";
    browser
        .wait_until("the next page", arrived, json!([before]))
        .await;
}

async fn number(browser: &Browser, script: &str) -> f64 {
    match browser.run(script, json!([])).await {
        Value::Number(number) => number.as_f64().unwrap(),
        other => panic!("{script} gave {other}"),
    }
}
