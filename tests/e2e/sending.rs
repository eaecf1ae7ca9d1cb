//! What one sends and another receives: the ten scores alone, an invitation, a code on the wall, a result to compare with.

use std::sync::Arc;

use serde_json::json;

use schoolstroom::domain::role::Sector;

use crate::accessibility::has_no_violations;
use crate::chromium::Screen;
use crate::given::{answers, other_answers, scan, scores, shared};
use crate::reader::{Reader, Who, link_to};
use crate::site::{Site, Travel};

/// The table of a result without its last column, from how many answers.
async fn states(reader: &Reader) -> Vec<Vec<String>> {
    let rows = reader.table().await;
    rows.into_iter()
        .map(|row| row.into_iter().take(3).collect())
        .collect()
}

/// Whoever gets the scores sees the same states and scores, and neither the role nor an answer.
#[tokio::test]
async fn only_the_ten_scores() {
    let site = Arc::new(Site::serve(Travel::Plain).await);
    Who::dutch()
        .at(&site)
        .who_kept(&scan(answers()))
        .reads(async |maker| {
            maker.open("#/result").await;
            let states_of_maker = states(maker).await;
            maker.click("label:has(input[value=scores])").await;
            let address = maker.the_link().await;
            assert_eq!(address, format!("{}{}", site.base(), scores(&answers())));
            Who::dutch()
                .at(&site)
                .reads(async |reader| {
                    reader.load(&address).await;
                    reader.owned().await;
                    assert_eq!(states(reader).await, states_of_maker);
                    let main = reader.texts("main").await.concat();
                    let respondent = answers().respondent();
                    let role = reader
                        .words()
                        .roles
                        .name(respondent.role(), respondent.sector());
                    assert!(!main.contains(role), "{role}");
                    // Nor on the page of an element, which leads back to the same scores.
                    reader
                        .follow(&format!("{}/relations", scores(&answers())))
                        .await;
                    assert_eq!(reader.count("dl.summary").await, 0);
                    reader.follow(&scores(&answers())).await;
                    assert_eq!(reader.stored_under("schoolstroom").await, None);
                })
                .await;
        })
        .await;
}

/// From the result to an invitation, to somebody who has never been here, to the scan with the sector chosen.
#[tokio::test]
async fn an_invitation() {
    let site = Arc::new(Site::serve(Travel::Plain).await);
    let sentence = "Voor <b>12 maart</b> & “welkom”";
    Who::dutch()
        .at(&site)
        .who_kept(&scan(other_answers()))
        .reads(async |maker| {
            maker.open("#/result").await;
            maker.follow("#/invite").await;
            maker.click("#message").await;
            maker.types(sentence).await;
            let address = maker.the_link().await;
            Who::dutch()
                .at(&site)
                .reads(async |reader| {
                    reader.load(&address).await;
                    reader.owned().await;
                    assert_eq!(reader.texts("main .quote bdi").await, [sentence]);
                    assert_eq!(reader.count("main b").await, 0);
                    reader.follow("#/role/po").await;
                    let chosen = format!("input[value={}]:checked", Sector::Primary.id());
                    assert_eq!(reader.count(&chosen).await, 1);
                    assert_eq!(reader.count("input[name=role]:checked").await, 0);
                    assert_eq!(reader.stored_under("schoolstroom").await, None);
                })
                .await;
            // A scan that was begun here is not touched by it.
            let before = maker.stored_under("schoolstroom").await;
            maker.load(&address).await;
            maker.owned().await;
            assert_eq!(
                maker.count(&format!("main {}", link_to("#/role/po"))).await,
                0
            );
            maker.follow("#/result").await;
            assert_eq!(maker.stored_under("schoolstroom").await, before);
        })
        .await;
}

/// From somebody's link to the comparison and back; the own answers stay as they are.
#[tokio::test]
async fn compared_with_the_own_answers() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let link = shared(&other_answers());
            reader.open(&link).await;
            let before = reader.stored_under("schoolstroom").await;
            let compare = link.replace("result", "compare");
            reader.follow(&compare).await;
            assert_eq!(reader.count(".comparison tbody tr").await, 10);
            assert_eq!(reader.count(".compared svg[role=img]").await, 1);
            // The first has the largest difference of all.
            let first = "return shown('.comparison tbody tr')[0].className";
            let first = reader.text_of(first, json!([])).await;
            assert!(["higher", "lower"].contains(&first.as_str()), "{first}");
            reader.follow(&link).await;
            assert_eq!(reader.stored_under("schoolstroom").await, before);
        })
        .await;
}

/// A code is dark on light in every display, and large it fills most of the window.
#[tokio::test]
async fn a_code_on_the_wall() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.browser.chromium.screen(Screen::desk(1280, 800)).await;
            reader.open("#/result").await;
            reader.click(".share summary").await;
            // The browser tells a little later that it is unfolded, and only then is the code worked out.
            reader.wait_for(".share details .qr").await;
            let shades = "return [...document.querySelectorAll('.share details .qr')].flatMap(code =>
                [...code.querySelectorAll('path')].map(path => getComputedStyle(path).fill))";
            for features in [
                [("prefers-color-scheme", "light"), ("forced-colors", "none")],
                [("prefers-color-scheme", "dark"), ("forced-colors", "none")],
                [("prefers-color-scheme", "dark"), ("forced-colors", "active")],
            ] {
                reader.browser.chromium.prefers(&features).await;
                let found = reader.run(shades, json!([])).await;
                let pair = ["rgb(255, 255, 255)", "rgb(0, 0, 0)"];
                assert_eq!(found, json!([pair, pair].concat()), "{features:?}");
            }
            reader.browser.chromium.prefers(&[]).await;
            has_no_violations(reader, "a code").await;
            let words = &reader.words().hand_on;
            reader.press(words.qr_large).await;
            let large = "const box = shown('dialog .qr')[0].getBoundingClientRect();
                return box.height > innerHeight * 0.8 && box.bottom <= innerHeight && box.width === box.height";
            assert_eq!(reader.run(large, json!([])).await, true);
            has_no_violations(reader, "a large code").await;
            reader.press(words.qr_close).await;
            assert_eq!(reader.count("dialog[open]").await, 0);
        })
        .await;
}

/// The file that is saved is a drawing by itself.
#[tokio::test]
async fn a_code_as_a_file() {
    let folder = std::env::temp_dir().join(format!("schoolstroom-qr-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    Who::dutch()
        .reads(async |reader| {
            reader.browser.chromium.save_into(&folder).await;
            reader.open("#/invite").await;
            reader.click("label:has(input[value=po])").await;
            reader.press(reader.words().hand_on.qr_save).await;
            // Until it is whole it has another name.
            let file = folder.join("schoolstroom-qr.svg");
            let mut svg = String::new();
            for _ in 0..200 {
                svg = std::fs::read_to_string(&file).unwrap_or_default();
                if !svg.is_empty() {
                    break;
                }
                reader.pause(50).await;
            }
            let shown = "return shown('.qr path')[1].getAttribute('d')";
            let shown = reader.text_of(shown, json!([])).await;
            assert!(svg.starts_with("<svg xmlns=") && svg.contains(&shown));
            assert!(
                reader
                    .texts("main [role=status]")
                    .await
                    .concat()
                    .contains(reader.words().hand_on.qr_saved)
            );
        })
        .await;
    std::fs::remove_dir_all(&folder).unwrap();
}
