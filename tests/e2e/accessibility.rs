//! axe-core finds nothing on any page, in light and in dark, in Dutch and in English.
//!
//! It is read from `.tools/axe`, where `make test` puts it, and pushed into the page by the driver; the page loads nothing.

use std::path::Path;

use serde_json::{Value, json};

use schoolstroom::wording::Language;

use crate::given::{answers, scan};
use crate::places;
use crate::reader::{Reader, Who};

const TAGS: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

#[tokio::test]
async fn every_page_in_dutch() {
    every_page(Language::Nl).await;
}

#[tokio::test]
async fn every_page_in_english() {
    every_page(Language::En).await;
}

/// What comes up on a page: the dialog, the error messages, the notices, and what is folded away.
#[tokio::test]
async fn what_comes_up() {
    Who::dutch()
        .who_stored("{oops")
        .reads(async |reader| {
            reader.open("#/role").await;
            reader.submit().await;
            has_no_violations(reader, "role, with an error and a notice").await;
            reader.go("#/open").await;
            reader.submit().await;
            has_no_violations(reader, "open, with an error").await;
            reader.open_keeping(&scan(answers()), "#/").await;
            let words = &reader.words().start;
            reader.press(words.begin_again).await;
            has_no_violations(reader, "the dialog").await;
            reader.press(words.sure_yes).await;
            has_no_violations(reader, "what can be undone").await;
            reader.press(reader.words().frame.undo).await;
            reader.go("#/privacy").await;
            reader.click("article .actions button").await;
            has_no_violations(reader, "the dialog that erases").await;
            reader.click("dialog[open] button").await;
            for path in ["#/scan/abilities.2", "#/result"] {
                reader.go(path).await;
                let unfold = "shown('main summary').forEach(it => it.click())";
                reader.run(unfold, json!([])).await;
                let folded = "main details:not([open])";
                assert_eq!(reader.count(folded).await, 0, "all is unfolded");
                has_no_violations(reader, path).await;
            }
        })
        .await;
}

async fn every_page(language: Language) {
    Who::speaking(language)
        .reads(async |reader| {
            for place in places::all() {
                reader.open_keeping(&place.kept, &place.path).await;
                for display in ["light", "dark"] {
                    let prefers = [("prefers-color-scheme", display)];
                    reader.browser.chromium.prefers(&prefers).await;
                    has_no_violations(reader, &format!("{} in {display}", place.name)).await;
                }
            }
        })
        .await;
}

/// Fails where axe finds anything on the page as it is now.
pub async fn has_no_violations(reader: &Reader, place: &str) {
    if reader
        .run("return window.axe === undefined", json!([]))
        .await
        == json!(true)
    {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/axe/axe.min.js");
        let axe = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{path:?}: {error}; `make test` fetches it"));
        reader.browser.run(&axe, json!([])).await;
    }
    // `preload` would fetch the style sheets again.
    let script = "const found = await axe.run(document,
            { runOnly: arguments[0], preload: false, resultTypes: ['violations'] });
        return found.violations.map(it => `${it.id}: ${it.help}: `
            + it.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; '))";
    let found = reader.browser.run_waiting(script, json!([TAGS])).await;
    assert_eq!(found, Value::Array(Vec::new()), "{place}");
}
