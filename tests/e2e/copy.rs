//! Handing on the link: said to be copied where it was, and only there; otherwise the field is ready to be copied from.

use serde_json::json;

use crate::given::{answers, scan, shared};
use crate::reader::{Reader, Who};

#[tokio::test]
async fn copied() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            reader
                .browser
                .chromium
                .allow_clipboard(reader.site().origin(), true)
                .await;
            let words = &reader.words().hand_on;
            assert_eq!(status(reader).await, "");
            reader.press(words.copy).await;
            said(reader, words.copied).await;
            let clipboard = "return await navigator.clipboard.readText()";
            let copied = reader.browser.run_waiting(clipboard, json!([])).await;
            let expected = format!("{}{}", reader.site().base(), shared(&answers()));
            assert_eq!(copied, expected);
            // It is said until the next page.
            reader.go("#/model").await;
            reader.go("#/result").await;
            assert_eq!(status(reader).await, "");
        })
        .await;
}

#[tokio::test]
async fn refused() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            reader
                .browser
                .chromium
                .allow_clipboard(reader.site().origin(), false)
                .await;
            is_ready_to_be_copied_from(reader).await;
        })
        .await;
}

/// A page that was not served over https has no clipboard at all.
#[tokio::test]
async fn no_clipboard() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .whose_browser_runs("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
        .reads(async |reader| {
            reader.open("#/result").await;
            is_ready_to_be_copied_from(reader).await;
        })
        .await;
}

async fn is_ready_to_be_copied_from(reader: &Reader) {
    let words = &reader.words().hand_on;
    reader.press(words.copy).await;
    said(reader, words.not_copied).await;
    let selected = "const field = document.activeElement;
        return field.value.slice(field.selectionStart, field.selectionEnd)";
    let selected = reader.text_of(selected, json!([])).await;
    assert_eq!(
        selected,
        format!("{}{}", reader.site().base(), shared(&answers()))
    );
}

async fn status(reader: &Reader) -> String {
    reader.texts("main [role=status]").await.concat()
}

async fn said(reader: &Reader, words: &str) {
    let script = "return [...document.querySelectorAll('main [role=status]')]
        .map(it => it.textContent).join('') === arguments[0]";
    reader
        .browser
        .wait_until(words, script, json!([words]))
        .await;
}
