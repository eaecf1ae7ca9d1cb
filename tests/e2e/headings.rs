//! Where one is: one heading a page, a title that begins with it or with the progress, and the focus on it on arrival.

use std::collections::HashSet;

use serde_json::json;

use schoolstroom::wording::Language;

use crate::given::{answers, scan};
use crate::places;
use crate::reader::Who;

#[tokio::test]
async fn one_heading_a_page_and_a_title_that_says_where() {
    for language in Language::ALL {
        Who::speaking(language)
            .reads(async |reader| {
                let mut titles = HashSet::new();
                for place in places::all() {
                    let name = place.name;
                    reader.open_keeping(&place.kept, &place.path).await;
                    let heading = reader.heading().await;
                    assert_ne!(heading, "", "{name}");
                    let title = reader.title().await;
                    // Of a statement the place comes first: «Statement 7 of 30».
                    let progress = reader.texts("main p").await.into_iter().next();
                    let progress = progress
                        .as_deref()
                        .and_then(|text| text.split(" · ").next());
                    let begins =
                        |start: &str| title.to_lowercase().starts_with(&start.to_lowercase());
                    let says_where =
                        if place.path.contains("/scan/") || place.path.contains("#/check/") {
                            begins(&heading) || progress.is_some_and(begins)
                        } else if place.path == "#/" {
                            begins(language.words().start.title)
                        } else if place.path.ends_with("/round") {
                            // It has steps of its own, with one title.
                            begins(language.words().team.round.title)
                        } else {
                            begins(&heading)
                        };
                    assert!(says_where, "{name}: «{title}» on «{heading}»");
                    assert!(title.ends_with("Schoolstroom"), "{name}: {title}");
                    titles.insert(title);
                    let levels = "return shown('h1, h2, h3, h4').map(it => +it.tagName[1])
                        .some((level, i, all) => i > 0 && level > all[i - 1] + 1)";
                    assert_eq!(
                        reader.run(levels, json!([])).await,
                        false,
                        "{name}: a level is left out"
                    );
                }
                assert!(titles.len() >= 26, "pages can be told apart: {titles:#?}");
            })
            .await;
    }
}

/// From any page to any other: the focus goes to the heading and the page to its top. `go` waits for the focus.
#[tokio::test]
async fn on_arrival() {
    Who::dutch()
        .reads(async |reader| {
            reader.open_keeping(&scan(answers()), "#/model").await;
            for place in places::all() {
                if reader.address().await != place.path {
                    reader.run("scrollTo(0, 10000)", json!([])).await;
                    reader.go(&place.path).await;
                    let top = reader.run("return scrollY", json!([])).await;
                    assert_eq!(top, 0, "{}", place.name);
                }
            }
        })
        .await;
}
