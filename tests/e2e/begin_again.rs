//! Beginning again: it asks first, can be undone until the next page, and not after it.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::given::{Kept, MARKS, answers, scan, statement};
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
