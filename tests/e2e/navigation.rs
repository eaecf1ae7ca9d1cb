//! The navigation: which page is marked, and the list behind its button on a narrow screen.

use serde_json::json;
use thirtyfour::Key;

use crate::chromium::Screen;
use crate::given::{answers, other_answers, scan, shared};
use crate::reader::Who;

const CURRENT: &str = "return [...document.querySelectorAll('header nav a[aria-current=page]')]
    .map(it => it.getAttribute('href'))";

#[tokio::test]
async fn the_present_page_is_marked() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            for (path, current) in [
                ("#/", json!([])),
                ("#/check", json!(["#/scan/relations.1"])),
                ("#/scan/abilities.2", json!(["#/scan/abilities.2"])),
                ("#/result", json!(["#/result"])),
                ("#/element/relations", json!(["#/result"])),
                ("#/team", json!(["#/team"])),
                ("#/model/amor", json!(["#/model"])),
                ("#/privacy", json!([])),
                (&shared(&other_answers()), json!([])),
            ] {
                reader.open(path).await;
                assert_eq!(reader.run(CURRENT, json!([])).await, current, "{path}");
            }
        })
        .await;
}

#[tokio::test]
async fn a_narrow_screen_folds_it_behind_a_button() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let chromium = &reader.browser.chromium;
            chromium.screen(Screen::desk(1280, 800)).await;
            reader.open("#/check").await;
            assert_eq!(reader.count("header nav a").await, 4);
            assert_eq!(reader.count("header nav button").await, 0);
            chromium.screen(Screen::desk(360, 740)).await;
            assert_eq!(reader.count("header nav a").await, 0);
            let open = "return document.querySelector('header nav button').ariaExpanded";
            assert_eq!(reader.run(open, json!([])).await, "false");
            reader.press(reader.words().navigation.menu).await;
            assert_eq!(reader.run(open, json!([])).await, "true");
            assert_eq!(reader.count("header nav a").await, 4);
            // Escape folds it from anywhere within, and the focus is not lost with the link it was on.
            reader.types(Key::Tab + Key::Escape).await;
            assert_eq!(reader.run(open, json!([])).await, "false");
            let focused = "return document.activeElement.matches('header nav button')";
            assert_eq!(reader.run(focused, json!([])).await, true);
            reader.press(reader.words().navigation.menu).await;
            reader
                .arrive(async || reader.click("header nav a[href=\"#/result\"]").await)
                .await;
            reader.is_at("#/result").await;
            assert_eq!(reader.run(open, json!([])).await, "false", "it folds again");
        })
        .await;
}

/// On a narrow screen the result has a list of its parts, and each of them leads there.
#[tokio::test]
async fn the_parts_of_a_long_result() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let chromium = &reader.browser.chromium;
            chromium.screen(Screen::desk(1280, 800)).await;
            reader.open("#/result").await;
            assert_eq!(reader.count("nav.contents button").await, 0);
            chromium.screen(Screen::desk(360, 740)).await;
            let parts = reader.texts("nav.contents button").await;
            assert_eq!(parts.len(), 4);
            let mut reached = Vec::new();
            for part in parts {
                reader.press(&part).await;
                reached.push(reader.focus().await);
                reader.is_at("#/result").await;
            }
            assert_eq!(reached, ["table", "well", "better", "share"]);
        })
        .await;
}
