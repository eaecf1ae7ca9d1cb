//! What a device keeps: written and read back, kept readable for ever, and told apart from what must not be touched.
//!
//! Here stands what holds of every document; what is in each has a module of its own.

mod answers;
mod answers_v2;
mod backup;
mod records;
mod round;
mod settings;
mod teams;

use std::fmt::Debug;

use proptest::prelude::*;

use schoolstroom::domain::codec::store::answers::Answers;
use schoolstroom::domain::codec::store::records::Records;
use schoolstroom::domain::codec::store::round::Rounds;
use schoolstroom::domain::codec::store::settings::Settings;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::codec::store::{Document, Error};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::{self, check, spoiled};

/// Proves for every kind of document.
macro_rules! for_all {
    ($($name:ident)+) => {$(
        mod $name {
            #[cfg(target_arch = "wasm32")]
            use wasm_bindgen_test::wasm_bindgen_test as test;

            #[test]
            fn of_answers() {
                super::$name(super::strategies::answers());
            }

            #[test]
            fn of_settings() {
                super::$name(super::strategies::settings());
            }

            #[test]
            fn of_records() {
                super::$name(super::strategies::records::documents());
            }

            #[test]
            fn of_rounds() {
                super::$name(super::strategies::teams::rounds());
            }

            #[test]
            fn of_teams() {
                super::$name(super::strategies::teams::documents());
            }
        }
    )+};
}

for_all! {
    what_is_written_is_read_back
    a_cut_at_any_place_is_unreadable
    what_is_no_document_is_unreadable
    a_newer_document_is_told_as_newer_whatever_is_in_it
    a_text_of_many_brackets_is_no_overflow
    any_text_is_a_document_or_a_named_error
}

fn what_is_written_is_read_back<D: Document + Debug>(documents: impl Strategy<Value = D>) {
    check(documents, |document| {
        assert_eq!(D::decode(&document.encode().unwrap()), Ok(document));
    });
}

#[test]
fn a_field_that_stands_twice_is_unreadable() {
    let text = "{\"version\":1,\"display\":\"dark\",\"display\":\"dark\"}";
    assert_eq!(Answers::decode(text), Err(Error::Unreadable));
    assert_eq!(Settings::decode(text), Err(Error::Unreadable));
    let text = "{\"version\":1,\"teams\":[],\"teams\":[]}";
    assert_eq!(Teams::decode(text), Err(Error::Unreadable));
    let text = "{\"version\":1,\"rounds\":[],\"rounds\":[]}";
    assert_eq!(Rounds::decode(text), Err(Error::Unreadable));
}

/// An escape in a value of these is refused, and so nothing that was written is lost by that.
#[test]
fn answers_and_settings_are_written_without_an_escape() {
    check(strategies::answers(), |document| {
        assert!(!document.encode().unwrap().contains('\\'));
    });
    check(strategies::settings(), |document| {
        assert!(!document.encode().unwrap().contains('\\'));
    });
}

fn a_cut_at_any_place_is_unreadable<D: Document + Debug>(documents: impl Strategy<Value = D>) {
    let cut = (documents, any::<prop::sample::Index>());
    check(cut, |(document, length)| {
        let text = document.encode().unwrap();
        let length = length.index(text.len());
        let end = (0..=length).rev().find(|it| text.is_char_boundary(*it));
        let cut = &text[..end.unwrap()];
        assert_eq!(D::decode(cut), Err(Error::Unreadable), "{cut}");
    });
}

fn what_is_no_document_is_unreadable<D: Document + Debug>(_: impl Strategy<Value = D>) {
    for text in [
        "",
        " ",
        "null",
        "1",
        "\"version\"",
        "not json",
        "[]",
        "[1]",
        "[2]",
        "[0]",
        "[{\"version\":1}]",
        // The fields of a struct in their order, which serde would take from a list as well.
        "[1,\"\",\"dark\",\"nl\"]",
        "[1,\"\",\"\",\"\",\"dark\",\"nl\"]",
        "{}",
        "{\"response\":null}",
        "{\"version\":null}",
        "{\"version\":\"1\"}",
        "{\"version\":[1]}",
        "{\"version\":-1}",
        "{\"version\":-0}",
        "{\"version\":1.0}",
        "{\"version\":1.5}",
        "{\"version\":1e0}",
        "{\"version\":4294967297}",
        "{\"version\":0}",
        "{\"version\":0,\"display\":\"dark\"}",
        "{\"version\":1}{\"version\":1}",
        "{\"version\":1,\"version\":1}",
        "{'version':1}",
        "\u{feff}{\"version\":1}",
    ] {
        assert_eq!(D::decode(text), Err(Error::Unreadable), "{text}");
    }
}

fn a_newer_document_is_told_as_newer_whatever_is_in_it<D: Document + Debug>(
    _: impl Strategy<Value = D>,
) {
    let long = format!("{{\"version\":9,\"list\":[{}]}}", "[],".repeat(99) + "{}");
    for text in [
        "{\"version\":99}",
        "{\"version\":999}",
        "{\"version\":99,\"response\":\"in another form\",\"new\":[1,{\"a\":null}]}",
        "{\"version\":99,\"response\":{\"answers\":\"\\u0061\\n\"}}",
        "{\"version\":4294967295,\"pace\":3}",
        "{\"new\":{\"version\":1},\"display\":7,\"version\":999}",
        &long,
    ] {
        assert_eq!(D::decode(text), Err(Error::Newer), "{text}");
    }
}

fn a_text_of_many_brackets_is_no_overflow<D: Document + Debug>(_: impl Strategy<Value = D>) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let [opened, closed] = [open, close].map(|it| it.repeat(100_000));
        let cut = format!("{{\"version\":1,\"a\":{opened}");
        assert_eq!(D::decode(&cut), Err(Error::Unreadable));
        let newer = format!("{{\"version\":99,\"a\":{opened}1{closed}}}");
        assert_eq!(D::decode(&newer), Err(Error::Newer));
        let known = format!("{{\"version\":1,\"a\":{opened}1{closed}}}");
        assert_eq!(D::decode(&known), Ok(D::default()));
    }
}

fn any_text_is_a_document_or_a_named_error<D: Document + Debug>(
    documents: impl Strategy<Value = D>,
) {
    let texts = prop_oneof![
        any::<String>(),
        spoiled(documents.prop_map(|document| document.encode().unwrap())),
    ];
    check(texts, |text| {
        if let Ok(document) = D::decode(&text) {
            let again = D::decode(&document.encode().unwrap());
            assert_eq!(again, Ok(document), "{text:?}");
        }
    });
}

#[test]
fn each_document_has_a_key_of_its_own() {
    // They are in browsers: another key loses what stands under this one.
    assert_eq!(Answers::KEY, "schoolstroom");
    assert_eq!(Records::KEY, "schoolstroom.records");
    assert_eq!(Settings::KEY, "schoolstroom.settings");
    assert_eq!(Teams::KEY, "schoolstroom.teams");
    assert_eq!(Rounds::KEY, "schoolstroom.round");
}
