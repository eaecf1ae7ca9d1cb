//! Beginning again: it asks first, can be undone until the next page, and not after it.

use serde_json::json;
use thirtyfour::prelude::*;

use schoolstroom::domain::instrument::Revision;

use crate::given::{Kept, MARKS, answers, scan, statement, teacher};
use crate::notation::response_to;
use crate::reader::{Reader, Who, link_to};

#[tokio::test]
async fn it_asks_first() {
    Who::dutch()
        .who_kept(&with_position())
        .reads(async |reader| {
            let words = &reader.words().start;
            reader.open("#/").await;
            assert_eq!(reader.count("dialog").await, 0);
            reader.press(words.begin_again).await;
            assert_eq!(reader.count("dialog[open]").await, 1);
            assert_eq!(
                reader.kept().await,
                with_position().answers,
                "asking takes nothing away"
            );
            reader.press(words.sure_no).await;
            assert_eq!(reader.count("dialog").await, 0);
            assert_eq!(reader.kept().await, with_position().answers);
            // Escape is a no as well, and the focus is back where it was.
            reader.press(words.begin_again).await;
            reader.types(Key::Escape).await;
            assert_eq!(reader.count("dialog").await, 0);
            assert_eq!(reader.kept().await, with_position().answers);
            let focus = "return document.activeElement.textContent";
            assert_eq!(reader.run(focus, json!([])).await, words.begin_again);
        })
        .await;
}

#[tokio::test]
async fn it_can_be_undone() {
    Who::dutch()
        .who_kept(&with_position())
        .reads(async |reader| {
            reader.open("#/").await;
            begin_again(reader).await;
            reader.press(reader.words().frame.undo).await;
            assert_eq!(reader.kept().await, with_position().answers);
            assert_eq!(reader.kept_marks().await, MARKS);
            assert_ne!(reader.texts("[role=status]").await.concat(), "");
            assert!(!undo_is_offered(reader).await);
            assert_eq!(
                reader.count(&format!("main {}", link_to("#/result"))).await,
                1
            );
        })
        .await;
}

#[tokio::test]
async fn it_cannot_be_undone_after_the_next_page() {
    Who::dutch()
        .who_kept(&with_position())
        .reads(async |reader| {
            reader.open("#/").await;
            begin_again(reader).await;
            // It stays as long as one stays, also in the other language.
            reader.press("EN").await;
            assert_eq!(reader.count("main .said button").await, 1);
            reader.press("NL").await;
            reader.follow("#/role").await;
            assert!(!undo_is_offered(reader).await);
            reader.back().await;
            assert!(!undo_is_offered(reader).await);
            assert_eq!(reader.texts("[role=status]").await.concat(), "");
            assert_eq!(reader.kept().await.response, None);
            // And a new scan begins at its beginning, with nothing filled in.
            reader.follow("#/role").await;
            reader.choose_role(&answers()).await;
            reader.is_at(&format!("#/scan/{}", statement(0))).await;
            let kept = reader.kept().await.response.unwrap();
            assert_eq!(kept.given(), 0);
        })
        .await;
}

fn with_position() -> Kept {
    let mut kept = scan(answers());
    kept.answers.position = Some(statement(8));
    kept
}

async fn begin_again(reader: &Reader) {
    reader.press(reader.words().start.begin_again).await;
    reader.press(reader.words().start.sure_yes).await;
    assert_eq!(reader.kept().await.response, None);
    assert_eq!(reader.kept().await.position, None);
    assert_ne!(reader.texts("[role=status]").await.concat(), "");
    assert!(undo_is_offered(reader).await);
    assert_eq!(
        reader.count(&format!("main {}", link_to("#/result"))).await,
        0
    );
    // The button that was pressed is gone: the focus is on the page, not lost.
    assert_ne!(reader.focus().await, "body");
}

async fn undo_is_offered(reader: &Reader) -> bool {
    let buttons = reader.texts("button").await;
    buttons
        .iter()
        .any(|words| words == reader.words().frame.undo)
}

/// A scan that was begun before some statements were renewed goes on as it is, or moves over and says what falls away.
#[tokio::test]
async fn an_old_scan_goes_on_or_moves_over() {
    let old = response_to(
        Revision::First,
        teacher(),
        7,
        None,
        &format!("{:.<30}", "54321"),
    );
    let lost = old.falls_away_on_renewal();
    assert!(!lost.is_empty(), "the test begins with an answer that goes");
    Who::dutch()
        .who_kept(&scan(old.clone()))
        .reads(async |reader| {
            reader.open("#/").await;
            let items = reader.texts("#resume .notice li").await;
            let expected: Vec<_> = lost
                .iter()
                .map(|id| reader.language().statement(teacher(), *id))
                .collect();
            assert_eq!(items, expected);
            // Nothing changes by looking, nor by going on.
            reader.go("#/scan/abilities.1").await;
            assert_eq!(reader.kept().await.response.as_ref(), Some(&old));
            reader.go("#/").await;
            reader.press(reader.words().start.renew).await;
            let kept = reader.kept().await.response.unwrap();
            assert_eq!(kept.revision(), Revision::NEWEST);
            assert_eq!(kept, old.renewed());
            assert_eq!(reader.count("#resume .notice").await, 0);
            assert_ne!(reader.focus().await, "body");
        })
        .await;
}
