//! Format 2 of the stored answers: what is written in it, and what is damage and what is newer.

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::store::answers::Answers;
use schoolstroom::domain::codec::store::settings::Settings;
use schoolstroom::domain::codec::store::{Document, Error};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, response_to, statement};
use crate::strategies::{self, check};

/// A released document and what it means. APPEND ONLY: somebody may have it in a browser, so no row and no file here may
/// ever change or go.
fn golden() -> Vec<(&'static str, Answers)> {
    macro_rules! stored {
        ($name:literal) => {
            include_str!(concat!("../../fixtures/store_v2/", $name, ".json")).trim_end()
        };
    }
    let begun = |response, position| Answers {
        response: Some(response),
        position: Some(statement(position)),
    };
    let mut noted = made(Role::Visitor, 1, Some((2026, 11)), "54321?.234");
    let note = Note::parse("Ze kennen het plan.").unwrap();
    noted.set_note(Element::HrPolicy, note).unwrap();
    vec![
        (
            stored!("begun"),
            Answers {
                response: Some(made(Role::Teacher, 0, None, &".".repeat(30))),
                position: None,
            },
        ),
        (
            stored!("staff_mixed"),
            begun(
                mixed(Role::Teacher, "2?4.13?34.1242.31?243.4?21.341"),
                "organisation.6",
            ),
        ),
        (
            stored!("leader_full"),
            begun(
                made(Role::Board, 524_288, None, &"5".repeat(30)),
                "pupils_society.4",
            ),
        ),
        (
            stored!("parent_mixed"),
            begun(mixed(Role::Parent, "2?4.13?34.1242"), "organisation.5"),
        ),
        (
            stored!("pupil_po_mixed"),
            begun(mixed(Role::PupilPrimary, "2?4.13?34."), "relations.5"),
        ),
        (stored!("visitor_notes"), begun(noted, "leadership.9")),
    ]
}

fn made(role: Role, tag: u32, month: Option<(u16, u8)>, marks: &str) -> Response {
    response_to(Revision::Second, respondent(role), tag, month, marks)
}

fn mixed(role: Role, marks: &str) -> Response {
    made(role, 0xa_5c3e, Some((2026, 11)), marks)
}

/// The golden document of a teacher, to be changed at one place.
fn teacher() -> &'static str {
    golden()[1].0
}

#[test]
fn golden_documents_decode_to_what_they_always_meant() {
    assert!(golden().len() >= 6);
    for (text, answers) in golden() {
        assert_eq!(Answers::decode(text), Ok(answers.clone()), "{text}");
        assert_eq!(answers.encode().as_deref(), Ok(text));
        assert_eq!(Settings::from_answers_v1(text), None);
    }
}

#[test]
fn answers_are_written_in_the_oldest_format_that_can_hold_them() {
    check(strategies::answers(), |answers| {
        let text = answers.encode().unwrap();
        let format = match answers.response.map(|response| response.revision()) {
            None | Some(Revision::First) => "{\"version\":1,",
            Some(Revision::Second) => "{\"version\":2,",
        };
        assert!(text.starts_with(format), "{text}");
    });
}

#[test]
fn unknown_fields_do_not_matter_and_missing_ones_are_empty() {
    assert_eq!(Answers::decode("{\"version\":2}"), Ok(Answers::default()));
    let more = teacher().replacen('{', "{\"later\":[{\"a\":[1,\"\\n\"]}],", 1);
    assert_eq!(Answers::decode(&more), Answers::decode(teacher()));
}

#[test]
fn a_link_that_is_newer_makes_the_document_newer() {
    for link in ["scanv41qqqqqqqq", "scanv99", "scanv311qqqq"] {
        assert_eq!(link::decode(link), Err(link::Error::Newer));
        let text = format!("{{\"version\":2,\"response\":\"{link}\",\"position\":\"\"}}");
        assert_eq!(Answers::decode(&text), Err(Error::Newer), "{text}");
    }
}

#[test]
fn what_is_damaged_is_unreadable() {
    for (from, to) in [
        ("scanv31", "scanv3"),
        ("scanv31", "SCANV31"),
        ("scanv31", "\\u0073canv31"),
        ("scanv31", " scanv31"),
        ("scanv31", "teamv31"),
        ("organisation.6", "organisation"),
        ("organisation.6", "organisation\\u002e6"),
        ("\"organisation.6\"", "null"),
        ("\"position\"", "\"response\":\"\",\"position\""),
        ("\"position\"", "\"version\":2,\"position\""),
        ("}", "]"),
    ] {
        let changed = teacher().replacen(from, to, 1);
        assert_ne!(changed, teacher(), "{from} is not there");
        let read = Answers::decode(&changed);
        assert_eq!(read, Err(Error::Unreadable), "{changed}");
    }
}

#[test]
fn every_change_of_a_character_in_the_answers_is_found() {
    let response = Answers::decode(teacher()).unwrap().response.unwrap();
    let link = link::encode(&response);
    let start = teacher().find(&link).unwrap() + "scanv31".len();
    for place in start..start + link.len() - "scanv31".len() {
        for other in "023acdefghjklmnpqrstuvwxyz".chars() {
            let mut changed = teacher().to_owned();
            changed.replace_range(place..=place, &other.to_string());
            if changed != teacher() {
                let read = Answers::decode(&changed);
                assert_eq!(read, Err(Error::Unreadable), "{changed}");
            }
        }
    }
}
