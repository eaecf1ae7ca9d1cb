//! The smallest screens: at 320 px nothing runs off the side, at 400 % zoom neither, and what one taps is large enough.

use serde_json::json;

use schoolstroom::wording::Language;

use crate::chromium::Screen;
use crate::given::{answers, scan};
use crate::places;
use crate::reader::{Reader, Who};

/// What is smaller than 44 px: links in running text and in tables may be (WCAG 2.5.8), and a box is as large as its label.
const TOO_SMALL: &str = "
    const inText = link => {
        const block = link.closest('p, li, td, th, dd, figcaption, caption');
        return block && block.textContent.trim().length > link.textContent.trim().length + 3;
    };
    const target = element => {
        if (element.matches('input[type=radio], input[type=checkbox]')) return element.closest('label');
        return element.querySelector(':scope > g > circle') || element;
    };
    return shown('a, button, input, textarea, summary, select')
        .filter(element => !element.matches('.skip'))
        .filter(element => !element.matches('td a, th a'))
        .filter(element => !(element.matches('a') && getComputedStyle(element).display === 'inline' && inText(element)))
        .map(element => [element, target(element).getBoundingClientRect()])
        .filter(([, box]) => box.width < 43.5 || box.height < 43.5)
        .map(([element, box]) => `${element.textContent.trim() || element.outerHTML.slice(0, 60)}: ${Math.round(box.width)} by ${Math.round(box.height)}`)";

/// What stands out at the side.
const TOO_WIDE: &str = "
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    const wide = shown('body *').filter(element => element.getBoundingClientRect().right > width + 0.5);
    return ['the page is ' + document.documentElement.scrollWidth + ' wide',
        ...wide.slice(0, 5).map(element => element.outerHTML.slice(0, 120))]";

#[tokio::test]
async fn nothing_runs_off_a_small_screen() {
    for language in Language::ALL {
        Who::speaking(language)
            .reads(async |reader| {
                reader.browser.chromium.screen(Screen::desk(320, 640)).await;
                every_page_holds(reader, TOO_WIDE).await;
            })
            .await;
    }
}

/// 1280 px at 400 %: as wide as a small screen, and hardly any height.
#[tokio::test]
async fn nothing_runs_off_at_four_hundred_percent() {
    Who::dutch()
        .reads(async |reader| {
            reader
                .browser
                .chromium
                .screen(Screen {
                    scale: 4,
                    ..Screen::desk(320, 256)
                })
                .await;
            every_page_holds(reader, TOO_WIDE).await;
        })
        .await;
}

/// What is not there at first: the dialog, what can be undone, and what is folded away.
#[tokio::test]
async fn what_comes_up_holds_too() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.browser.chromium.screen(Screen::desk(320, 640)).await;
            reader.open("#/").await;
            let words = &reader.words().start;
            for press in [words.begin_again, words.sure_yes, reader.words().frame.undo] {
                reader.press(press).await;
                for script in [TOO_WIDE, TOO_SMALL] {
                    let found = reader.run(script, json!([])).await;
                    assert_eq!(found, json!([]), "after «{press}»");
                }
            }
            for path in ["#/scan/abilities.2", "#/result"] {
                reader.go(path).await;
                let folded =
                    "document.querySelectorAll('main details').forEach(it => it.open = true)";
                reader.run(folded, json!([])).await;
                let found = reader.run(TOO_WIDE, json!([])).await;
                assert_eq!(found, json!([]), "{path}");
            }
        })
        .await;
}

#[tokio::test]
async fn targets_are_large_enough() {
    Who::dutch()
        .reads(async |reader| {
            let mut found = Vec::new();
            for width in [320, 1280] {
                reader
                    .browser
                    .chromium
                    .screen(Screen::desk(width, 800))
                    .await;
                found.extend(find_on_every_page(reader, TOO_SMALL).await);
            }
            assert!(found.is_empty(), "{found:#?}");
        })
        .await;
}

/// Letters of twice the size, as the reader may set them in the browser, need no scrolling either.
#[tokio::test]
async fn with_large_letters() {
    Who::dutch()
        .reads(async |reader| {
            reader.browser.chromium.screen(Screen::desk(640, 800)).await;
            reader.browser.chromium.letters(32).await;
            every_page_holds(reader, TOO_WIDE).await;
        })
        .await;
}

async fn every_page_holds(reader: &Reader, script: &str) {
    let found = find_on_every_page(reader, script).await;
    assert!(found.is_empty(), "{found:#?}");
}

/// All that a script finds on any page, so that one run tells everything.
async fn find_on_every_page(reader: &Reader, script: &str) -> Vec<String> {
    let mut found = Vec::new();
    for place in places::all() {
        reader.open_keeping(&place.kept, &place.path).await;
        let here = reader.run(script, json!([])).await;
        let here: Vec<String> = serde_json::from_value(here).unwrap();
        found.extend(
            here.into_iter()
                .map(|what| format!("{}: {what}", place.name)),
        );
    }
    found
}
