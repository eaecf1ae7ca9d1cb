//! Who answers and how many statements stand on a page: both can be changed at any time and keep the answers.

use serde_json::json;
use thirtyfour::prelude::*;

use schoolstroom::domain::role::Role;

use crate::given::{MARKS, answers, scan, statement, teacher};
use crate::notation::{marks, respondent, response};
use crate::reader::Who;

#[tokio::test]
async fn three_statements_on_a_page() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/role").await;
            reader.click("label:has(input[name=pace])").await;
            reader.choose_role(&answers()).await;
            for page in 0..10 {
                let first = page * 3;
                reader.is_at(&format!("#/scan/{}", statement(first))).await;
                let names =
                    "return [...new Set(shown('input[type=radio]').map(input => input.name))]";
                let expected =
                    [first, first + 1, first + 2].map(|place| statement(place).to_string());
                assert_eq!(reader.run(names, json!([])).await, json!(expected));
                for (place, mark) in (first..first + 3).zip(MARKS[first..].chars()) {
                    if page % 2 == 0 {
                        reader.answer(statement(place), mark).await;
                    } else if mark != '.' {
                        // A key belongs to the group that has the focus.
                        let group = format!("input[name=\"{}\"]", statement(place));
                        reader.tab_to(&group).await;
                        reader.types(mark.to_string().replace('?', "0")).await;
                    }
                    assert_eq!(reader.marked(statement(place)).await, mark);
                }
                reader.go_on().await;
            }
            reader.is_at("#/check").await;
            assert_eq!(reader.kept_marks().await, MARKS);
            // A change is about one statement in any case.
            reader.follow(&format!("#/check/{}", statement(4))).await;
            assert_eq!(reader.count("main fieldset").await, 1);
            reader.back().await;

            // Back to one on a page, half-way, with the answers kept.
            reader.follow("#/role").await;
            reader.click("label:has(input[name=pace])").await;
            reader.go_on().await;
            reader.go(&format!("#/scan/{}", statement(7))).await;
            assert_eq!(reader.count("main fieldset").await, 1);
            assert_eq!(reader.kept_marks().await, MARKS);
        })
        .await;
}

#[tokio::test]
async fn another_role_keeps_the_answers() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let before = reader.language().statement(teacher(), statement(0));
            reader.open("#/check").await;
            reader.follow("#/role").await;
            let role = |id: &str| format!("label:has(input[name=role][value={id}])");
            let said = "main [aria-live=polite]";
            assert_eq!(reader.texts(said).await.concat(), "", "nothing changes yet");
            reader.click(&role("board")).await;
            assert_ne!(
                reader.texts(said).await.concat(),
                "",
                "what is kept is said beforehand"
            );
            assert_eq!(reader.kept_marks().await, MARKS);
            assert_eq!(
                reader.kept().await.response.unwrap().respondent(),
                teacher()
            );
            reader.go_on().await;
            let kept = reader.kept().await.response.unwrap();
            assert_eq!(kept.respondent().role(), Role::Board);
            assert_eq!(marks(&kept), MARKS);
            let after = reader.language().statement(kept.respondent(), statement(0));
            assert_ne!(before, after, "a leader reads other words");
            reader.go(&format!("#/check/{}", statement(0))).await;
            assert_eq!(reader.heading().await, after);
        })
        .await;
}

/// What a new role does not ask is named beforehand, statement by statement.
#[tokio::test]
async fn what_falls_away_is_said_beforehand() {
    let parent = response(respondent(Role::Parent), "12345123451234");
    let lost = parent.falls_away(teacher());
    assert!(!lost.is_empty());
    Who::dutch()
        .who_kept(&scan(parent.clone()))
        .reads(async |reader| {
            reader.open("#/role").await;
            reader
                .click("label:has(input[name=role][value=teacher])")
                .await;
            let named = reader.texts("main [aria-live=polite] li").await;
            let words = |statement| reader.language().statement(parent.respondent(), statement);
            let expected: Vec<_> = lost.iter().map(|statement| words(*statement)).collect();
            assert_eq!(named, expected);
            assert_eq!(reader.kept().await.response, Some(parent.clone()));
            reader.types_on(Key::Enter).await;
            let kept = reader.kept().await.response.unwrap();
            assert_eq!(kept, parent.for_respondent(teacher()));
        })
        .await;
}

/// Roles bear the names of the sector.
#[tokio::test]
async fn the_sector_names_the_roles() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/role").await;
            let names = "label:has(input[name=role])";
            reader.click("label:has(input[value=po])").await;
            let primary = reader.texts(names).await;
            reader.click("label:has(input[value=vo])").await;
            let secondary = reader.texts(names).await;
            // Only secondary education has mentors.
            assert_eq!(primary.len() + 1, secondary.len());
            assert_ne!(primary, secondary);
        })
        .await;
}
