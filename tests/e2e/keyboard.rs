//! The main job with the keyboard alone: Tab, arrows, the keys 1 to 5 and 0, Space and Enter.

use serde_json::json;
use thirtyfour::prelude::*;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::Reading;

use crate::given::{MARKS, answers, scan, statement};
use crate::reader::{Reader, Who, link_to, station};

#[tokio::test]
async fn a_full_scan() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/").await;
            reader.tab_to(&link_to("#/role")).await;
            reader.types_on(Key::Enter).await;
            // Nothing is chosen yet: Tab reaches the first of a group, Space chooses it and an arrow the next.
            reader.tab_to("input[name=sector]").await;
            reader.types(Key::Space).await;
            assert_eq!(reader.focus().await, "sector=po");
            reader.types(Key::Down).await;
            assert_eq!(reader.focus().await, "sector=vo");
            reader.tab_to("input[name=role]").await;
            reader.types(Key::Space).await;
            for _ in 0..4 {
                reader.types(Key::Down).await;
            }
            assert_eq!(reader.focus().await, "role=teacher");
            reader.types_on(Key::Enter).await;

            for (place, mark) in MARKS.chars().enumerate() {
                reader.is_at(&format!("#/scan/{}", statement(place))).await;
                match mark {
                    '.' => {
                        reader.tab_to("form button:not([type=button])").await;
                    }
                    '?' => reader.types("0").await,
                    // By the arrows as well: the first Tab reaches the first answer and chooses nothing.
                    '2' => {
                        reader.types(Key::Tab).await;
                        assert_eq!(reader.marked(statement(place)).await, '.');
                        reader.types(Key::Down).await;
                    }
                    digit => reader.types(digit.to_string()).await,
                }
                assert_eq!(reader.marked(statement(place)).await, mark);
                reader.types_on(Key::Enter).await;
            }
            reader.is_at("#/check").await;
            assert_eq!(reader.kept_marks().await, MARKS);
            reader
                .tab_to(&format!("main {}", link_to("#/result")))
                .await;
            reader.types_on(Key::Enter).await;
            along_the_water(reader).await;
        })
        .await;
}

/// A key that is no point of the scale, or that belongs to the browser, chooses nothing.
#[tokio::test]
async fn other_keys_choose_nothing() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            let third = statement(2);
            reader.open("#/").await;
            reader.go(&format!("#/scan/{third}")).await;
            for keys in ["6", "9", "a", " "] {
                reader.types(keys).await;
            }
            reader.types_with(Key::Control, "1").await;
            assert_eq!(reader.kept_marks().await, MARKS);
            // Outside the group a digit is only a digit.
            reader.tab_to("form button:not([type=button])").await;
            reader.types("1").await;
            assert_eq!(reader.kept_marks().await, MARKS);
            reader.is_at(&format!("#/scan/{third}")).await;
        })
        .await;
}

/// The skip link is the first stop, leads past the header, and is no page.
#[tokio::test]
async fn the_skip_link() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/model").await;
            reader.tab_to("a").await;
            reader.types(Key::Enter).await;
            assert_eq!(reader.focus().await, "main");
            reader.is_at("#/model").await;
            reader.types(Key::Tab).await;
            let inside = "return document.activeElement.closest('main') !== null";
            assert_eq!(reader.run(inside, json!([])).await, true);
        })
        .await;
}

/// The ten stations of the picture are one tab stop; the arrows go along the water.
async fn along_the_water(reader: &Reader) {
    let profile = Reading::person(&reader.kept().await.response.unwrap());
    let first = profile.first_blockage().unwrap();
    reader.tab_to("svg a").await;
    assert_eq!(
        format!("[data-element={}]", reader.focus().await),
        station(first)
    );
    assert_eq!(reader.count("svg a[tabindex=\"0\"]").await, 1);
    let mut at = first;
    for key in [Key::Right, Key::Down] {
        reader.types(key).await;
        at = at.next();
        assert_eq!(
            format!("[data-element={}]", reader.focus().await),
            station(at)
        );
        assert_eq!(reader.count("svg a[tabindex=\"0\"]").await, 1);
    }
    for _ in 0..8 {
        reader.types(Key::Right).await;
    }
    assert_eq!(
        format!("[data-element={}]", reader.focus().await),
        station(first),
        "a cycle has no end"
    );
    reader.types(Key::Left).await;
    reader.types(Key::Up).await;
    at = first.previous().previous();
    assert_eq!(
        format!("[data-element={}]", reader.focus().await),
        station(at)
    );
    reader.types(Key::Tab).await;
    let inside = "return document.activeElement.closest('svg') !== null";
    assert_eq!(
        reader.run(inside, json!([])).await,
        false,
        "one tab stop for the ten"
    );
    reader.types_with(Key::Shift, Key::Tab).await;
    assert_eq!(
        format!("[data-element={}]", reader.focus().await),
        station(at),
        "where one was"
    );
    reader.types(Key::End).await;
    assert_eq!(
        format!("[data-element={}]", reader.focus().await),
        station(Element::PupilsSociety)
    );
    reader.types(Key::Home).await;
    assert_eq!(
        format!("[data-element={}]", reader.focus().await),
        station(Element::HrPolicy)
    );
    reader.types_on(Key::Enter).await;
    reader.is_at("#/element/hr_policy").await;
}
