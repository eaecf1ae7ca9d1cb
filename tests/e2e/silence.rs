//! Nothing is sent anywhere: after the page has loaded, no request leaves it, whatever one does.

use std::collections::HashSet;

use serde_json::json;

use crate::given::{MARKS, answers, scan};
use crate::places;
use crate::reader::{Reader, Who};
use crate::site::{Site, Travel};

#[tokio::test]
async fn after_loading_nothing_is_asked_for() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/").await;
            // What the browser fetches late, such as the icon, still belongs to loading.
            reader.pause(500).await;
            let before = reader.site().requests();
            let entries = resources(reader).await;
            reader.do_the_scan(MARKS).await;
            for place in places::all() {
                // Where one is already there is nothing to wait for.
                if reader.address().await != place.path {
                    reader.go(&place.path).await;
                }
                reader.press("EN").await;
                reader.press("NL").await;
                reader.click("header button[title]").await;
            }
            reader.go("#/result").await;
            reader.press(reader.words().cycle.flow).await;
            reader.click("main details summary").await;
            reader.press(reader.words().hand_on.copy).await;
            reader.pause(500).await;
            assert_eq!(reader.site().requests(), before);
            assert_eq!(resources(reader).await, entries);
        })
        .await;
}

/// What is loaded comes from where the page came from, and there is no cookie.
#[tokio::test]
async fn all_comes_from_one_place() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            reader.pause(500).await;
            let entries = resources(reader).await;
            assert!(!entries.is_empty());
            for entry in entries {
                assert!(entry.starts_with(reader.site().base()), "{entry}");
            }
            let seen = reader.site().requests();
            assert!(
                seen.iter()
                    .all(|line| line.starts_with("GET ") && line.ends_with(" 200")),
                "{seen:?}"
            );
            let files: Vec<_> = seen
                .iter()
                .filter(|line| !line.contains("/blank"))
                .collect();
            let once: HashSet<_> = files.iter().collect();
            assert_eq!(
                once.len(),
                files.len(),
                "nothing is fetched twice: {seen:?}"
            );
            // What stands after `#` never reaches a server; the answers stand nowhere else.
            assert!(!seen.iter().any(|line| line.contains("scanv")), "{seen:?}");
            assert_eq!(reader.run("return document.cookie", json!([])).await, "");
        })
        .await;
}

/// Addresses are relative, so that the folder can be put anywhere.
#[tokio::test]
async fn under_a_path() {
    let site = Site::serve_under("/scholen/stroom/", Travel::Plain)
        .await
        .into();
    Who::dutch()
        .at(&site)
        .reads(async |reader| {
            reader.open("#/").await;
            reader.do_the_scan(&MARKS[..3]).await;
            let index = format!("{}index.html#/check", site.base());
            reader.load(&site.blank()).await;
            reader.load(&index).await;
            reader.owned().await;
            assert!(reader.kept_marks().await.starts_with(&MARKS[..3]));
            reader.follow("#/result").await;
            let link = "return shown('input[readonly]')[0].value";
            let link = reader.text_of(link, json!([])).await;
            assert!(
                link.starts_with(&format!("{}index.html#/result/", site.base())),
                "{link}"
            );
            for entry in resources(reader).await {
                assert!(entry.starts_with(site.base()), "{entry}");
            }
            let seen = site.requests();
            assert!(seen.iter().all(|line| line.ends_with(" 200")), "{seen:?}");
        })
        .await;
}

/// The addresses of all that the page has loaded.
async fn resources(reader: &Reader) -> Vec<String> {
    let script = "return performance.getEntriesByType('resource').map(entry => entry.name)";
    let names = reader.run(script, json!([])).await;
    serde_json::from_value(names).unwrap()
}
