//! What is there before the app: readable, clickable, in both languages, and taken over without a jump.

use serde_json::{Value, json};

use schoolstroom::wording::Language;

use crate::built;
use crate::chromium::Screen;
use crate::given::{answers, scan};
use crate::reader::{Reader, Who, link_to};

/// The place and size of everything on the start page that the static page shows.
const BOXES: &str =
    "return shown('header > .brand, #start > :not(#resume, #more), #start > .words *, #start .ways *')
    .map(element => { const box = element.getBoundingClientRect();
        return [element.tagName, box.x, box.y, box.width, box.height].join(' ') })";

#[tokio::test]
async fn without_the_wasm() {
    for language in Language::ALL {
        Who::speaking(language)
            .forgiving("ERR_BLOCKED_BY_CLIENT")
            .forgiving("preload")
            .reads(async |reader| {
                reader.browser.chromium.block(&["*.wasm"]).await;
                reader.load(reader.site().base()).await;
                assert_eq!(reader.lang().await, language.tag());
                assert_ne!(reader.heading().await, "");
                for path in ["#/role", "#/open", "#/model"] {
                    reader.element(&link_to(path)).await;
                }
                // The failure is told, in both languages: the reader may have taken the wrong one for theirs.
                reader
                    .browser
                    .wait_until(
                        "the failure",
                        "return document.documentElement.matches('.failed')",
                        json!([]),
                    )
                    .await;
                both_languages(reader, "main [role=alert] p").await;
                // A plain link works, and what it leads to says why there is nothing more.
                reader.click(&link_to("#/role")).await;
                reader.is_at("#/role").await;
                reader.element("main [role=alert]").await;
            })
            .await;
    }
}

/// The loader is a file of its own: without it the failure is told as well.
#[tokio::test]
async fn without_the_loader() {
    Who::dutch()
        .forgiving("ERR_BLOCKED_BY_CLIENT")
        .forgiving("preload")
        .reads(async |reader| {
            reader.browser.chromium.block(&["*.js"]).await;
            reader.load(reader.site().base()).await;
            reader
                .browser
                .wait_until(
                    "the failure",
                    "return document.documentElement.matches('.failed')",
                    json!([]),
                )
                .await;
            both_languages(reader, "main [role=alert] p").await;
        })
        .await;
}

/// A link from a colleague before the app is there: not the start page, but that something is coming, or why not.
#[tokio::test]
async fn a_link_without_the_wasm() {
    Who::dutch()
        .forgiving("ERR_BLOCKED_BY_CLIENT")
        .forgiving("preload")
        .reads(async |reader| {
            reader.browser.chromium.block(&["*.wasm"]).await;
            reader
                .load(&format!("{}#/model", reader.site().base()))
                .await;
            assert_eq!(reader.count("h1").await, 0, "it is not the start page");
            reader
                .browser
                .wait_until(
                    "the failure",
                    "return document.documentElement.matches('.failed')",
                    json!([]),
                )
                .await;
            reader.element("main [role=alert]").await;
        })
        .await;
}

#[tokio::test]
async fn without_scripts() {
    Who::dutch()
        .reads(async |reader| {
            reader.browser.chromium.allow_scripts(false).await;
            reader.load(reader.site().base()).await;
            assert_ne!(reader.heading().await, "");
            both_languages(reader, "noscript p").await;
            reader.browser.chromium.allow_scripts(true).await;
        })
        .await;
}

/// The page is taken over without a jump.
#[tokio::test]
async fn taken_over_without_a_jump() {
    for (width, height) in [(1280, 1600), (320, 640)] {
        for language in Language::ALL {
            Who::speaking(language)
                .forgiving("ERR_BLOCKED_BY_CLIENT")
                .forgiving("preload")
                .reads(async |reader| {
                    let chromium = &reader.browser.chromium;
                    chromium.screen(Screen::desk(width, height)).await;
                    reader.open("#/").await;
                    let shifts = shifts(reader).await;
                    let title = reader.title().await;
                    let owned = reader.run(BOXES, json!([])).await;
                    // The page alone: also its second style sheet is still on its way.
                    reader.browser.chromium.block(&["*.wasm", "*.css"]).await;
                    reader.load(&reader.site().blank()).await;
                    reader.load(reader.site().base()).await;
                    let alone = reader.run(BOXES, json!([])).await;
                    assert_eq!(owned, alone, "at {width} px in {language:?}");
                    assert_eq!(shifts, 0.0, "at {width} px in {language:?}");
                    if language == Language::Nl {
                        assert_eq!(reader.title().await, title);
                    }
                })
                .await;
        }
    }
}

/// Nothing jumps either on the other pages, nor where there is a scan to go on with.
#[tokio::test]
async fn no_jump_on_other_pages() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            for path in ["#/", "#/scan/abilities.2", "#/result", "#/model"] {
                reader.open(path).await;
                let shifts = shifts(reader).await;
                assert!(shifts < 0.01, "{path}: {shifts}");
            }
        })
        .await;
}

/// The first screen has its budget, and what it needs to say without scripts is in it.
#[test]
fn what_the_page_itself_holds() {
    let files = built::files();
    let (_, page) = files.iter().find(|(name, _)| name == "index.html").unwrap();
    let page = String::from_utf8_lossy(page);
    assert!(page.contains("Content-Security-Policy"));
    assert!(
        !page.contains(" style="),
        "the policy allows no style in an attribute"
    );
    let (_, without_scripts) = page.split_once("<noscript>").unwrap();
    let (without_scripts, _) = without_scripts.split_once("</noscript>").unwrap();
    for language in Language::ALL {
        let tag = language.tag();
        let said = [format!("lang={tag}"), format!("lang=\"{tag}\"")];
        assert!(
            said.iter().any(|said| without_scripts.contains(said)),
            "{tag}"
        );
    }
}

async fn both_languages(reader: &Reader, selector: &str) {
    let script = "return shown(arguments[0]).map(it => it.lang).sort()";
    let languages = reader.run(script, json!([selector])).await;
    assert_eq!(languages, json!(["en", "nl"]), "{selector}");
}

/// The sum of all layout shifts since the page was loaded.
async fn shifts(reader: &Reader) -> f64 {
    // Late ones count too: the icon font that never comes, the buttons that do.
    reader.pause(300).await;
    let script = "return await new Promise(done => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value))
            .observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(sum), 100));
    })";
    match reader.browser.run_waiting(script, json!([])).await {
        Value::Number(sum) => sum.as_f64().unwrap(),
        other => panic!("no sum: {other}"),
    }
}
