//! Leaving and coming back: reload, the browser's Back and Forward, a closed tab, a change from the check page.

use crate::given::{MARKS, answers, scan, statement};
use crate::reader::{Who, link_to};

const HALF: usize = 15;

#[tokio::test]
async fn a_reload_half_way() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/").await;
            reader.do_the_scan(&MARKS[..HALF]).await;
            let here = format!("#/scan/{}", statement(HALF));
            reader.answer(statement(HALF), '3').await;
            let title = reader.title().await;
            reader.reload().await;
            reader.is_at(&here).await;
            assert_eq!(reader.title().await, title);
            assert_eq!(reader.marked(statement(HALF)).await, '3');
            assert!(reader.kept_marks().await.starts_with(&MARKS[..HALF]));

            // A closed tab: the start page knows the way back.
            reader.open("#/").await;
            reader.follow(&here).await;
            assert_eq!(reader.marked(statement(HALF)).await, '3');
        })
        .await;
}

#[tokio::test]
async fn back_and_forward_lose_nothing() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/").await;
            reader.do_the_scan(&MARKS[..4]).await;
            for place in (0..4).rev() {
                reader.back().await;
                reader.is_at(&format!("#/scan/{}", statement(place))).await;
                let mark = char::from(MARKS.as_bytes()[place]);
                assert_eq!(reader.marked(statement(place)).await, mark);
            }
            reader.back().await;
            reader.is_at("#/role").await;
            for place in 0..5 {
                reader.forward().await;
                reader.is_at(&format!("#/scan/{}", statement(place))).await;
            }
            // The page's own way back.
            reader.follow(&format!("#/scan/{}", statement(3))).await;
            assert_eq!(reader.kept_marks().await, format!("{:.<30}", &MARKS[..4]));
        })
        .await;
}

#[tokio::test]
async fn a_change_leads_back_to_the_check_page() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let changed = statement(3);
            reader.open("#/check").await;
            reader.follow(&format!("#/check/{changed}")).await;
            assert_eq!(reader.marked(changed).await, '5');
            reader.answer(changed, '1').await;
            reader.go_on().await;
            reader.is_at("#/check").await;
            assert_eq!(reader.kept_marks().await, MARKS.replacen("554", "154", 1));
            // An open one is filled in the same way, and the browser's Back keeps it too.
            let open = statement(15);
            reader.follow(&format!("#/check/{open}")).await;
            reader.answer(open, '?').await;
            reader.back().await;
            reader.is_at("#/check").await;
            assert_eq!(reader.kept_marks().await.chars().nth(15), Some('?'));
            assert_eq!(
                reader.count(&format!("main {}", link_to("#/result"))).await,
                2
            );
        })
        .await;
}

/// Looking at one's own result, an element and the model loses nothing either.
#[tokio::test]
async fn from_the_result_to_an_element_and_back() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            let table = reader.table().await;
            reader.follow("#/element/relations").await;
            reader.follow("#/element/behaviour").await;
            reader.back().await;
            reader.is_at("#/element/relations").await;
            reader.follow("#/result").await;
            assert_eq!(reader.table().await, table);
            assert_eq!(reader.kept().await.response, Some(answers()));
        })
        .await;
}
