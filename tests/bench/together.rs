//! From a pasted text with many links to the picture of the team, in the browser on a slow processor; and the peer's way: JSON
//! in a link by lz-string, found and counted in JavaScript, without a picture.

use schoolstroom::domain::team::FEWEST;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::chromium::Screen;
use crate::domain::response;
use crate::peer;
use crate::side_by_side::Row;
use crate::site::{Site, Travel};
use crate::team;

const SLOWER: u32 = 4;
/// How many links, and the most milliseconds that we would like it to take, if we have a wish.
const SIZES: [(u32, Option<f64>); 4] = [
    (1, None),
    (100, Some(50.0)),
    (10_000, Some(400.0)),
    (100_000, None),
];

/// A team without anyone in it.
const EMPTY: &str =
    r#"{"version":1,"teams":[{"id":"1a2b3c4d","name":"Bench","mode":"protected","members":[]}]}"#;

/// Adds the text that waits in the page. How long it takes until it is said what was added and, if there are enough, the picture
/// is painted; the longest task meanwhile; and how many nodes the page has then.
const ADD: &str = "
    const [picture] = arguments;
    const field = document.querySelector('#links');
    let longest = 0;
    const tasks = new PerformanceObserver(list => {
        for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
    });
    tasks.observe({ type: 'longtask' });
    field.value = window.pasted;
    await new Promise(done => setTimeout(done, 500));
    longest = 0;
    const began = performance.now();
    field.form.requestSubmit();
    const is_there = () => document.querySelector('.add-links [role=status] li') && (!picture || document.querySelector('.curve'));
    while (!is_there()) await new Promise(requestAnimationFrame);
    await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
    const took = performance.now() - began;
    await new Promise(done => setTimeout(done, 300));
    return { took, longest, nodes: document.querySelectorAll('*').length };";

/// A mail with as many links as the peer would make, each of somebody with a mark of their own.
const PEER_TEXT: &str = "
    const [count, answers] = arguments, lines = [];
    const names = Object.keys(answers);
    for (let mark = 0; mark < count; mark++) {
        const own = { mark, role: 'teacher' };
        names.forEach((name, at) => own[name] = (answers[name] + mark + at) % 6);
        lines.push('> https://school.example/#' + LZString.compressToEncodedURIComponent(JSON.stringify(own)));
    }
    window.pasted = lines.join('\\r\\n');";

/// Finds and counts them: for each question how often each answer was given, everybody once.
const PEER_MERGE: &str = "
    const began = performance.now();
    const people = new Map(), counts = {};
    for (const [, link] of window.pasted.matchAll(/#([A-Za-z0-9+$-]+)/g)) {
        const answers = JSON.parse(LZString.decompressFromEncodedURIComponent(link));
        people.set(answers.mark, answers);
    }
    for (const answers of people.values()) for (const [name, answer] of Object.entries(answers)) {
        if (name === 'mark' || name === 'role') continue;
        (counts[name] ??= [0, 0, 0, 0, 0, 0])[answer]++;
    }
    window.counts = counts;
    return performance.now() - began;";

/// What adding took.
struct Added {
    took: f64,
    longest: f64,
    nodes: f64,
}

pub async fn print() {
    println!(
        "Links pasted into a team, on a processor {SLOWER} times as slow, until the picture of the team is painted; the peer finds \
         and counts, and draws nothing"
    );
    Row::head();
    for (links, aim) in SIZES {
        let added = added(links).await;
        let peer = peer_merges(links).await;
        let took = Row::new("to the picture", "ms", added.took, Some(peer));
        println!("  {links} links");
        match aim {
            Some(aim) => took.aim(aim),
            None => took,
        }
        .print();
        Row::new("a link", "µs", added.took * 1e3 / f64::from(links), None).print();
        // A shorter one is not told.
        Row::new("longest task (0: below 50)", "ms", added.longest, None)
            .aim(50.0)
            .print();
        Row::new("nodes in the page", "", added.nodes, None).print();
    }
}

async fn added(links: u32) -> Added {
    let site = Site::serve(Travel::Plain).await;
    let browser = Browser::start("nl-NL,nl").await;
    browser.chromium.screen(Screen::desk(390, 844)).await;
    browser.driver.goto(site.base()).await.unwrap();
    browser
        .run(
            "localStorage['schoolstroom.teams'] = arguments[0]",
            json!([EMPTY]),
        )
        .await;
    browser.driver.goto("about:blank").await.unwrap();
    let page = format!("{}#/team/1a2b3c4d", site.base());
    browser.driver.goto(page).await.unwrap();
    browser
        .wait_until(
            "the field",
            "return !!document.querySelector('#links')",
            json!([]),
        )
        .await;
    browser
        .run("window.pasted = arguments[0]", json!([team::text(links)]))
        .await;
    browser.chromium.slow_processor(SLOWER).await;
    let enough = links >= FEWEST;
    let Value::Object(told) = browser.run_waiting(ADD, json!([enough])).await else {
        panic!("the page told nothing");
    };
    browser.quit().await;
    let [took, longest, nodes] = ["took", "longest", "nodes"].map(|it| told[it].as_f64().unwrap());
    Added {
        took,
        longest,
        nodes,
    }
}

async fn peer_merges(links: u32) -> f64 {
    let site = Site::serve(Travel::Plain).await;
    let browser = Browser::start("nl-NL,nl").await;
    browser.driver.goto(site.blank()).await.unwrap();
    let script = format!(
        "{} window.LZString = LZString; {PEER_TEXT}",
        peer::lz_string()
    );
    browser
        .run(&script, json!([links, peer::answers(&response())]))
        .await;
    browser.chromium.slow_processor(SLOWER).await;
    let took = browser.run_waiting(PEER_MERGE, json!([])).await;
    browser.quit().await;
    took.as_f64().unwrap()
}
