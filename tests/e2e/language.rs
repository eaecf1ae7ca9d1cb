//! Dutch and English: the browser's preference first, then the reader's choice; switching loses nothing on any page.

use serde_json::json;

use schoolstroom::wording::Language;

use crate::given::{MARKS, TEAM_NAME, answers, scan, statement};
use crate::places;
use crate::reader::Who;

#[tokio::test]
async fn on_every_page() {
    Who::dutch()
        .reads(async |reader| {
            for place in places::all() {
                let name = place.name;
                reader.open_keeping(&place.kept, &place.path).await;
                let before = (reader.title().await, reader.texts("main").await);
                let address = reader.address().await;
                assert_eq!(reader.lang().await, "nl", "{name}");
                reader.press("EN").await;
                assert_eq!(reader.lang().await, "en", "{name}");
                assert_eq!(reader.address().await, address, "{name}");
                let pressed = reader.texts("header button[aria-pressed=true]").await;
                assert_eq!(pressed, ["EN"], "{name}");
                // The focus is still on the button.
                let focus = "return document.activeElement.textContent";
                assert_eq!(reader.run(focus, json!([])).await, "EN", "{name}");
                let after = (reader.title().await, reader.texts("main").await);
                // «Privacy» is a word of both, and a team is called what its collector calls it.
                if place.path != "#/privacy" && reader.heading().await != TEAM_NAME {
                    assert_ne!(after.0, before.0, "{name}: the title");
                }
                assert_ne!(after.1, before.1, "{name}: the text");
                assert!(
                    reader.kept().await.response == place.kept.answers.response,
                    "{name}"
                );
                reader.press("NL").await;
                assert_eq!(reader.lang().await, "nl", "{name}");
                let again = (reader.title().await, reader.texts("main").await);
                assert_eq!(again, before, "{name}");
            }
        })
        .await;
}

#[tokio::test]
async fn half_way() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/").await;
            reader.do_the_scan(&MARKS[..12]).await;
            let here = statement(12);
            reader.answer(here, '2').await;
            reader.press("EN").await;
            reader.is_at(&format!("#/scan/{here}")).await;
            assert_eq!(reader.marked(here).await, '2');
            let statement_words =
                |language: Language| language.statement(answers().respondent(), here);
            assert_eq!(reader.heading().await, statement_words(Language::En));
            assert!(
                reader
                    .kept_marks()
                    .await
                    .starts_with(&format!("{}2.", &MARKS[..12]))
            );
            reader.go_on().await;
            assert_eq!(reader.lang().await, "en");
            reader.reload().await;
            assert_eq!(reader.lang().await, "en", "the choice is kept");
            reader.open("#/").await;
            assert_eq!(reader.lang().await, "en", "also before the app is there");
        })
        .await;
}

/// What stands in a field that is being filled in is kept as well.
#[tokio::test]
async fn while_filling_in() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/role").await;
            reader.click("label:has(input[value=po])").await;
            reader.click("label:has(input[value=teacher])").await;
            reader.click("label:has(input[name=pace])").await;
            reader.press("EN").await;
            for name in ["sector", "role", "pace"] {
                let chosen = format!("input[name={name}]:checked");
                assert_eq!(reader.count(&chosen).await, 1, "{name}");
            }
            reader.go("#/open").await;
            reader
                .element("textarea")
                .await
                .send_keys("scanv1")
                .await
                .unwrap();
            reader.press("NL").await;
            let value = "return shown('textarea')[0].value";
            assert_eq!(reader.run(value, json!([])).await, "scanv1");
        })
        .await;
}

#[tokio::test]
async fn the_browsers_preference() {
    for language in Language::ALL {
        Who::speaking(language)
            .who_kept(&scan(answers()))
            .reads(async |reader| {
                reader.open("#/").await;
                assert_eq!(reader.lang().await, language.tag());
                reader.follow("#/result").await;
                assert_eq!(reader.heading().await, language.words().result.title);
                // A preference is no choice: nothing is kept of it.
                assert_eq!(reader.kept_settings().await.language, None);
            })
            .await;
    }
}
