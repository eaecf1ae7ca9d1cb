//! The stored document: written and read back, kept readable for ever, and told apart from what must not be touched.

use proptest::prelude::*;

use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::store::{Display, Document, Error, LanguageTag, Pace, decode, encode};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, statement, whole_response};
use crate::strategies::{check, documents, spoiled};

/// A released document and what it means; append-only.
fn golden() -> Vec<(&'static str, Document)> {
    macro_rules! stored {
        ($name:literal) => {
            include_str!(concat!("../fixtures/store_v1/", $name, ".json")).trim_end()
        };
    }
    let begun = |response, position| Document {
        response: Some(response),
        position: Some(statement(position)),
        ..Document::default()
    };
    vec![
        (stored!("empty"), Document::default()),
        (
            stored!("settings_only"),
            Document {
                pace: Pace::Element,
                display: Display::Dark,
                language: LanguageTag::new("nl"),
                ..Document::default()
            },
        ),
        (
            stored!("light_in_english"),
            Document {
                display: Display::Light,
                language: LanguageTag::new("en"),
                ..Document::default()
            },
        ),
        (
            stored!("role_chosen"),
            begun(made(Role::Mentor, 1, None, &".".repeat(30)), "hr_policy.1"),
        ),
        (
            stored!("staff_half_way"),
            begun(
                made(
                    Role::Teacher,
                    48_879,
                    Some((2026, 11)),
                    "345?24135?444.3...............",
                ),
                "abilities.2",
            ),
        ),
        (
            stored!("leader_full"),
            Document {
                pace: Pace::Element,
                display: Display::Light,
                language: LanguageTag::new("nl"),
                ..begun(
                    made(
                        Role::Board,
                        0xf_ffff,
                        Some((2190, 7)),
                        "123451234512345123451234512345",
                    ),
                    "pupils_society.3",
                )
            },
        ),
        (
            stored!("support_dont_know"),
            begun(
                made(Role::Support, 0, Some((2020, 1)), &"?".repeat(30)),
                "pupils_society.3",
            ),
        ),
        (
            stored!("parent"),
            begun(
                made(Role::Parent, 777, Some((2027, 2)), "12345?.1234512"),
                "organisation.4",
            ),
        ),
        (
            stored!("pupil_vo"),
            begun(
                made(Role::PupilSecondary, 4_242, None, "54321?.5432155"),
                "behaviour.5",
            ),
        ),
        (
            stored!("pupil_po"),
            begun(
                made(Role::PupilPrimary, 31_337, Some((2026, 12)), "1234?.4321"),
                "relations.5",
            ),
        ),
        (
            stored!("visitor"),
            begun(
                made(Role::Visitor, 524_288, Some((2031, 6)), "5.?1234555"),
                "leadership.9",
            ),
        ),
    ]
}

fn made(role: Role, tag: u32, month: Option<(u16, u8)>, marks: &str) -> Response {
    whole_response(respondent(role), tag, month, marks)
}

#[test]
fn what_is_written_is_read_back() {
    check(documents(), |document| {
        assert_eq!(decode(&encode(&document)), Ok(document));
    });
}

#[test]
fn golden_documents_decode_to_what_they_always_meant() {
    assert!(golden().len() >= 8);
    for (text, document) in golden() {
        assert_eq!(decode(text), Ok(document.clone()), "{text}");
        assert_eq!(encode(&document), text);
    }
}

#[test]
fn order_white_space_and_unknown_fields_do_not_matter() {
    let text = r#"
        {
            "later": {"idea": [1, 2]},
            "response": {
                "answers": {"relations.9": 3, "hr_policy.9": 0},
                "tag": 5, "role": "visitor", "sector": "vo", "later": null
            },
            "version": 1
        }"#;
    let response = made(Role::Visitor, 5, None, "?....3....");
    let document = Document {
        response: Some(response),
        ..Document::default()
    };
    assert_eq!(decode(text), Ok(document));
}

#[test]
fn a_cut_at_any_place_is_unreadable() {
    for (text, _) in golden() {
        for length in 0..text.len() {
            assert_eq!(
                decode(&text[..length]),
                Err(Error::Unreadable),
                "{}",
                &text[..length]
            );
        }
    }
}

#[test]
fn what_is_no_document_is_unreadable() {
    for text in [
        "",
        " ",
        "null",
        "1",
        "\"version\"",
        "not json",
        "[]",
        "[{\"version\":1}]",
        "[0]",
        "{}",
        "{\"response\":null}",
        "{\"version\":null}",
        "{\"version\":\"1\"}",
        "{\"version\":-1}",
        "{\"version\":1.5}",
        "{\"version\":0}",
        "{\"version\":0,\"display\":\"dark\"}",
        "{\"version\":1}{\"version\":1}",
        "{\"version\":1,\"version\":1}",
        "{'version':1}",
    ] {
        assert_eq!(decode(text), Err(Error::Unreadable), "{text}");
    }
}

#[test]
fn an_array_with_a_version_in_it_is_unreadable() {
    for text in ["[1]", "[2]", "[1,null,null,true,\"dark\",\"nl\"]"] {
        assert_eq!(decode(text), Err(Error::Unreadable), "{text}");
    }
}

#[test]
fn a_newer_document_is_told_as_newer_whatever_is_in_it() {
    for text in [
        "{\"version\":2}",
        "{\"version\":999}",
        "{\"version\":2,\"response\":\"in another form\",\"new\":[1,{\"a\":null}]}",
        "{\"new\":{\"version\":1},\"display\":7,\"version\":999}",
    ] {
        assert_eq!(decode(text), Err(Error::Newer), "{text}");
    }
}

#[test]
fn a_value_that_cannot_be_is_unreadable() {
    let whole = golden()[9].0;
    assert!(decode(whole).is_ok());
    // Each is one change to a document that reads well: the change alone is the reason.
    for (from, to) in [
        ("\"pupil_po\"", "\"janitor\""),
        ("\"pupil_po\"", "\"pupil_vo\""),
        ("\"sector\":\"po\"", "\"sector\":\"vo\""),
        ("\"sector\":\"po\"", "\"sector\":\"mbo\""),
        ("\"sector\":\"po\",", ""),
        ("\"tag\":31337", "\"tag\":1048576"),
        ("\"tag\":31337", "\"tag\":-1"),
        ("\"month\":83", "\"month\":2047"),
        ("\"month\":83", "\"month\":65536"),
        ("\"abilities.4\":1", "\"abilities.4\":5"),
        ("\"abilities.4\":1", "\"abilities.4\":6"),
        ("\"abilities.4\":1", "\"abilities.4\":255"),
        ("\"abilities.4\":1", "\"abilities.4\":256"),
        ("\"abilities.4\":1", "\"abilities.4\":\"1\""),
        ("\"abilities.4\":1", "\"abilities.4\":null"),
        ("\"abilities.4\":1", "\"abilities.1\":1"),
        ("\"abilities.4\":1", "\"abilities.0\":1"),
        ("\"abilities.4\":1", "\"ability.4\":1"),
        ("\"position\":\"relations.5\"", "\"position\":\"relations\""),
        ("\"position\":\"relations.5\"", "\"display\":\"grey\""),
        ("\"position\":\"relations.5\"", "\"language\":\"nl-BE\""),
        ("\"position\":\"relations.5\"", "\"language\":\"\""),
        ("\"element_a_page\":false", "\"element_a_page\":0"),
    ] {
        let changed = whole.replacen(from, to, 1);
        assert_ne!(changed, whole, "{from} is not there");
        assert_eq!(decode(&changed), Err(Error::Unreadable), "{to}");
    }
}

#[test]
fn a_language_tag_is_two_lower_case_letters() {
    assert_eq!(LanguageTag::new("nl").unwrap().as_str(), "nl");
    for text in ["", "n", "nld", "NL", "n1", "é", "nl-NL", " nl"] {
        assert_eq!(LanguageTag::new(text), None, "{text:?}");
    }
}

#[test]
fn any_text_is_a_document_or_a_named_error() {
    let texts = prop_oneof![
        any::<String>(),
        spoiled(documents().prop_map(|document| encode(&document))),
    ];
    check(texts, |text| {
        if let Ok(document) = decode(&text) {
            assert_eq!(decode(&encode(&document)), Ok(document), "{text:?}");
        }
    });
}
