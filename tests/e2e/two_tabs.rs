//! Two tabs of one browser: each writes only what was changed in it, and follows what was changed in the other.

use serde_json::json;
use thirtyfour::WindowHandle;

use crate::given::{answers, scan, statement};
use crate::reader::{Reader, Who, row};

#[tokio::test]
async fn they_do_not_undo_each_other() {
    Who::dutch()
        .reads(async |reader| {
            let (first, second) = (statement(0), statement(1));
            reader.open("#/role").await;
            reader.choose_role(&answers()).await;
            let one = reader.browser.driver.window().await.unwrap();
            let two = another_tab(reader).await;
            reader.open(&format!("#/scan/{second}")).await;

            switch(reader, &one).await;
            reader.answer(first, '2').await;
            switch(reader, &two).await;
            reader.answer(second, '4').await;
            assert!(reader.kept_marks().await.starts_with("24."));
            switch(reader, &one).await;
            reader.go_on().await;
            assert_eq!(
                reader.marked(second).await,
                '4',
                "the other tab's answer is shown"
            );
            reader.answer(second, '5').await;
            switch(reader, &two).await;
            becomes(reader, &row(second, '5').unwrap()).await;
            reader.answer(second, '1').await;
            assert!(reader.kept_marks().await.starts_with("21."));
            // Also while it is being looked at.
            switch(reader, &one).await;
            becomes(reader, &row(second, '1').unwrap()).await;
        })
        .await;
}

#[tokio::test]
async fn they_follow_each_other_on_every_page() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            let before = reader.table().await;
            let one = reader.browser.driver.window().await.unwrap();
            let two = another_tab(reader).await;
            reader.open("#/check").await;
            for place in 0..3 {
                reader.go(&format!("#/check/{}", statement(place))).await;
                reader.answer(statement(place), '5').await;
            }
            switch(reader, &one).await;
            for _ in 0..50 {
                if reader.table().await != before {
                    break;
                }
                reader.pause(20).await;
            }
            let after = reader.table().await;
            assert_eq!(after[0][2], "100", "the first element now flows");
            let scores = |table: &[Vec<String>]| {
                table[1..]
                    .iter()
                    .map(|row| row[2].clone())
                    .collect::<Vec<_>>()
            };
            assert_eq!(scores(&after), scores(&before));

            // Begun again in one, it is begun again in the other.
            reader.go("#/").await;
            reader.press(reader.words().start.begin_again).await;
            reader.press(reader.words().start.sure_yes).await;
            switch(reader, &two).await;
            reader.go("#/check").await;
            assert_eq!(reader.heading().await, reader.words().scan.no_role);
        })
        .await;
}

/// Erased in one, it is gone from the other too, and no change that is made there brings it back.
#[tokio::test]
async fn they_forget_together() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/privacy").await;
            let aside = "localStorage.setItem('schoolstroom.aside.1', '{oops')";
            reader.run(aside, json!([])).await;
            let one = reader.browser.driver.window().await.unwrap();
            let two = another_tab(reader).await;
            for page in ["#/result", "#/check", "#/scan/abilities.2"] {
                reader.open_keeping(&scan(answers()), page).await;
                switch(reader, &one).await;
                reader.click("article .actions button").await;
                reader.click("dialog[open] button:last-child").await;
                nothing_is_kept(reader).await;
                switch(reader, &two).await;
                let gone =
                    "return document.querySelector('main table, main dl, main fieldset') === null";
                reader
                    .browser
                    .wait_until("the answers are gone", gone, json!([]))
                    .await;
                // A change in each of them, and what is stored then.
                for tab in [&two, &one] {
                    switch(reader, tab).await;
                    reader.click("header button[title]").await;
                    let kept = reader.kept().await;
                    assert_eq!((kept.response, kept.position), (None, None), "{page}");
                }
                switch(reader, &two).await;
            }
        })
        .await;
}

async fn nothing_is_kept(reader: &Reader) {
    let ours = "return Object.keys(localStorage).filter(key => key.startsWith('schoolstroom'))";
    assert_eq!(reader.run(ours, json!([])).await, json!([]));
}

/// The display that is chosen in one holds in the other.
#[tokio::test]
async fn they_look_the_same() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/model").await;
            let one = reader.browser.driver.window().await.unwrap();
            let two = another_tab(reader).await;
            reader.open("#/open").await;
            reader.click("header button[title]").await;
            let chosen = "return document.documentElement.dataset.display";
            let display = reader.run(chosen, json!([])).await;
            assert_ne!(display, "system");
            switch(reader, &one).await;
            let same = "return document.documentElement.dataset.display === arguments[0]";
            reader
                .browser
                .wait_until("the same display", same, json!([display]))
                .await;
            switch(reader, &two).await;
        })
        .await;
}

async fn another_tab(reader: &Reader) -> WindowHandle {
    let tab = reader.browser.driver.new_tab().await.unwrap();
    switch(reader, &tab).await;
    tab
}

async fn switch(reader: &Reader, tab: &WindowHandle) {
    reader
        .browser
        .driver
        .switch_to_window(tab.clone())
        .await
        .unwrap();
    reader.browser.chromium.bring_to_front().await;
}

/// Waits until the row of an answer is the chosen one.
async fn becomes(reader: &Reader, row: &str) {
    let script = "return document.querySelector(arguments[0] + ' input').checked";
    reader
        .browser
        .wait_until("the other tab's answer", script, json!([row]))
        .await;
}
