//! The app and the peer in turn, in a browser with a processor four times as slow, over Slow 4G, with nothing in its cache.

use std::time::Duration;

use serde_json::json;

use crate::browser::Browser;
use crate::built;
use crate::chromium::Screen;
use crate::median;
use crate::page::{Page, number};
use crate::peer;
use crate::side_by_side::Row;
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
/// How often each is loaded, in turn.
const LOADS: usize = 5;
/// In how many of these the statements are answered as well.
const ANSWERED: usize = 3;
const ANSWERS: usize = 30;
/// The browser tells of no event that was shorter.
const SHORTEST_MS: f64 = 16.0;

/// What one cold load took, in milliseconds.
struct Load {
    first_screen: f64,
    owned: f64,
    shift: f64,
}

/// What thirty answers took after it.
struct Answers {
    chosen: Durations,
    /// Going on after each.
    gone_on: Durations,
    /// How much of choosing the page was at work.
    worked: Vec<f64>,
    shift: f64,
    /// In megabytes.
    heap: f64,
    wasm: f64,
}

/// One for each click, in milliseconds; see `watch.js`.
struct Durations {
    /// From the click to the end of painting.
    painted: Vec<f64>,
    /// As the browser itself tells it; what it does not tell of counts as 0.
    event: Vec<f64>,
}

/// All that was measured of one page.
struct Measured {
    /// With brotli.
    bytes: f64,
    loads: Vec<Load>,
    answers: Vec<Answers>,
}

pub async fn print() {
    let peer = peer::build();
    let sites = [(Page::App, built::folder()), (Page::Peer, peer)];
    let mut served = Vec::new();
    let mut measured = Vec::new();
    for (page, folder) in sites {
        served.push((page, Site::serve_folder(&folder, Travel::Brotli).await));
        measured.push(Measured {
            bytes: bytes(&folder),
            loads: Vec::new(),
            answers: Vec::new(),
        });
    }
    for run in 0..LOADS {
        for ((page, site), measured) in served.iter().zip(&mut measured) {
            let browser = phone().await;
            measured.loads.push(load(&browser, site).await);
            if run + ANSWERED >= LOADS {
                measured.answers.push(answer(&browser, *page).await);
            }
            browser.quit().await;
        }
    }
    let [app, peer] = &measured[..] else {
        panic!("two pages were measured")
    };
    println!(
        "On a processor {SLOWER} times as slow, {LATENCY_MS} ms and 1.44 Mbit/s; the peer is SurveyJS with the same statements, in turn"
    );
    Row::head();
    let row = |what, unit, of: fn(&Measured) -> f64| Row::new(what, unit, of(app), Some(of(peer)));
    row("all that must be there, brotli", "KB", |it| {
        it.bytes / 1000.0
    })
    .aim(150.0)
    .print();
    println!("  the middle of {LOADS} cold loads:");
    row("first screen", "s", |it| {
        it.load(|it| it.first_screen) / 1000.0
    })
    .aim(0.8)
    .print();
    row("the page is owned", "s", |it| {
        it.load(|it| it.owned) / 1000.0
    })
    .aim(2.2)
    .ratio_aim(2.0)
    .print();
    row("layout shift while loading", "", |it| {
        it.load(|it| it.shift)
    })
    .aim(0.0)
    .print();
    println!("  {ANSWERS} answers by mouse, the middle of {ANSWERED} times:");
    println!("  from the click until its answer, or the next page, is painted");
    row("choosing, p50", "ms", |it| {
        it.answers(|it| median(&it.chosen.painted))
    })
    .aim(16.0)
    .print();
    row("choosing, max", "ms", |it| {
        it.answers(|it| longest(&it.chosen.painted))
    })
    .aim(48.0)
    .print();
    row("going on, p50", "ms", |it| {
        it.answers(|it| median(&it.gone_on.painted))
    })
    .print();
    row("going on, max", "ms", |it| {
        it.answers(|it| longest(&it.gone_on.painted))
    })
    .print();
    println!("  how much of that the page was at work: without the wait for a frame");
    row("choosing, p50", "ms", |it| {
        it.answers(|it| median(&it.worked))
    })
    .print();
    row("choosing, max", "ms", |it| {
        it.answers(|it| longest(&it.worked))
    })
    .print();
    println!(
        "  until the first frame is seen, as the browser tells it: in steps of 8 ms, 0 below 16"
    );
    row("choosing, p50", "ms", |it| {
        it.answers(|it| median(&it.chosen.event))
    })
    .print();
    row("choosing, max", "ms", |it| {
        it.answers(|it| longest(&it.chosen.event))
    })
    .print();
    row("going on, p50", "ms", |it| {
        it.answers(|it| median(&it.gone_on.event))
    })
    .print();
    row("going on, max", "ms", |it| {
        it.answers(|it| longest(&it.gone_on.event))
    })
    .print();
    println!("  after that:");
    row("layout shift until then", "", |it| {
        it.answers(|it| it.shift)
    })
    .aim(0.0)
    .print();
    row("JavaScript heap", "MB", |it| it.answers(|it| it.heap)).print();
    Row::new("wasm memory", "MB", app.answers(|it| it.wasm), None).print();
    row("together", "MB", |it| it.answers(|it| it.heap + it.wasm))
        .aim(2.7)
        .print();
}

impl Measured {
    /// The middle of the loads.
    fn load(&self, of: fn(&Load) -> f64) -> f64 {
        median(&self.loads.iter().map(of).collect::<Vec<_>>())
    }

    /// The middle of the times that the statements were answered.
    fn answers(&self, of: fn(&Answers) -> f64) -> f64 {
        median(&self.answers.iter().map(of).collect::<Vec<_>>())
    }
}

fn longest(durations: &[f64]) -> f64 {
    durations.iter().copied().fold(0.0, f64::max)
}

/// All that must be there before the page can be used, as a good web server sends it.
fn bytes(folder: &std::path::Path) -> f64 {
    let files = built::files_of(folder).into_iter();
    let sizes = files
        .filter(|(name, _)| !built::is_long_text(name))
        .map(|(_, bytes)| built::brotli(&bytes).len());
    sizes.sum::<usize>() as f64
}

/// A browser that is as slow as the phone.
async fn phone() -> Browser {
    let browser = Browser::start("nl-NL,nl").await;
    let chromium = &browser.chromium;
    chromium.before_each_page(include_str!("watch.js")).await;
    chromium.screen(SCREEN).await;
    chromium.slow_network(LATENCY_MS, BYTES_A_SECOND).await;
    chromium.slow_processor(SLOWER).await;
    browser
}

async fn load(browser: &Browser, site: &Site) -> Load {
    browser.driver.goto(site.base()).await.unwrap();
    let owned = "return seen.owned > 0
        && performance.getEntriesByName('first-contentful-paint').length > 0";
    browser
        .wait_until("the page is owned", owned, json!([]))
        .await;
    // What jumps late counts as well.
    tokio::time::sleep(Duration::from_millis(1000)).await;
    let paint = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
    Load {
        first_screen: number(browser, paint).await,
        owned: number(browser, "seen.owned").await,
        shift: number(browser, "seen.shift").await,
    }
}

async fn answer(browser: &Browser, page: Page) -> Answers {
    page.begin(browser).await;
    let anew = "seen.painted = { chosen: [], gone: [] }; seen.worked = [];
        seen.events = { chosen: {}, gone: {} }";
    browser.run(anew, json!([])).await;
    for place in 0..ANSWERS {
        page.answer(browser, place % 5 + 1).await;
    }
    // Entries come a little after their events.
    tokio::time::sleep(Duration::from_millis(500)).await;
    Answers {
        chosen: durations(browser, "chosen").await,
        gone_on: durations(browser, "gone").await,
        worked: list(browser, "seen.worked").await,
        shift: number(browser, "seen.shift").await,
        heap: browser.chromium.heap().await / 1e6,
        wasm: number(browser, "(seen.memory ? seen.memory.buffer.byteLength : 0)").await / 1e6,
    }
}

async fn durations(browser: &Browser, kind: &str) -> Durations {
    let painted = list(browser, &format!("seen.painted.{kind}")).await;
    assert_eq!(painted.len(), ANSWERS, "one duration a click, {kind}");
    let mut event = list(browser, &format!("Object.values(seen.events.{kind})")).await;
    event.retain(|duration| *duration >= SHORTEST_MS);
    event.resize(event.len().max(ANSWERS), 0.0);
    Durations { painted, event }
}

async fn list(browser: &Browser, expression: &str) -> Vec<f64> {
    let told = browser
        .run(&format!("return {expression}"), json!([]))
        .await;
    serde_json::from_value(told).unwrap()
}
