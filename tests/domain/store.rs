//! The stored document: written and read back, kept readable for ever, and told apart from what must not be touched.

use proptest::prelude::*;

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::store::{
    Display, Document, Error, LanguageTag, Pace, decode, encode,
};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::StatementId;
use schoolstroom::domain::response::{Respondent, Response};
use schoolstroom::domain::role::{Role, Sector};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, respondents, statement, whole_response};
use crate::strategies::{check, documents, spoiled};

/// A released document and what it means. APPEND ONLY: somebody may have it in a browser, so no row and no file here may
/// ever change or go.
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
            stored!("element_a_page"),
            Document {
                pace: Pace::Element,
                ..Document::default()
            },
        ),
        (
            stored!("role_chosen"),
            Document {
                response: Some(made(Role::Mentor, 1, None, &".".repeat(30))),
                ..Document::default()
            },
        ),
        (
            stored!("position_alone"),
            Document {
                position: Some(statement("relations.2")),
                ..Document::default()
            },
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
        (
            stored!("care_team_primary"),
            Document {
                display: Display::Dark,
                language: LanguageTag::new("en"),
                ..begun(
                    whole_response(
                        Respondent::new(Sector::Primary, Role::CareTeam).unwrap(),
                        98_765,
                        Some((2026, 9)),
                        "55544433322211155?44?33?22?11?",
                    ),
                    "opportunities.2",
                )
            },
        ),
    ]
}

/// The golden document of a teacher who is half-way, to be changed at one place.
fn half_way() -> &'static str {
    golden()[6].0
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
    assert!(golden().len() >= 14);
    for (text, document) in golden() {
        assert_eq!(decode(text), Ok(document.clone()), "{text}");
        assert_eq!(encode(&document), text);
    }
}

#[test]
fn order_white_space_and_unknown_fields_do_not_matter() {
    let link = link::encode(&made(Role::Visitor, 5, None, "?....3...."));
    let text = format!(
        "\n\t{{ \"later\" : {{\"idea\": [1, {{\"x\": null}}, \"a \\\" b\"]}},\r\n \"language\" :\t\"en\",\"more\":-1.5e3 ,
        \"none\":null,\"position\":\n\"relations.9\" , \"response\": \"{link}\",\"yes\":true, \"version\" : 1 }} \n"
    );
    let document = Document {
        response: link::decode(&link).ok(),
        position: Some(statement("relations.9")),
        language: LanguageTag::new("en"),
        ..Document::default()
    };
    assert!(document.response.is_some());
    assert_eq!(decode(&text), Ok(document));
}

#[test]
fn a_field_that_is_missing_has_its_first_value() {
    assert_eq!(decode("{\"version\":1}"), Ok(Document::default()));
    check(
        (documents(), any::<prop::sample::Index>()),
        |(document, which)| {
            let whole = encode(&document);
            let fields: Vec<_> = whole.split(',').collect();
            // The version stands first and cannot be missed.
            let missing = 1 + which.index(fields.len() - 1);
            let mut left = fields.clone();
            left.remove(missing);
            let text = left.join(",");
            let text = format!("{}}}", text.trim_end_matches('}'));
            let mut expected = document;
            match fields[missing].split(':').next().unwrap() {
                "\"response\"" => expected.response = None,
                "\"position\"" => expected.position = None,
                "\"pace\"" => expected.pace = Pace::default(),
                "\"display\"" => expected.display = Display::default(),
                "\"language\"" => expected.language = None,
                other => panic!("{other} has no test"),
            }
            assert_eq!(decode(&text), Ok(expected), "{text}");
        },
    );
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
        "{\"version\":2,\"response\":{\"answers\":\"\\u0061\\n\"}}",
        "{\"version\":4294967295,\"pace\":3}",
        "{\"new\":{\"version\":1},\"display\":7,\"version\":999}",
    ] {
        assert_eq!(decode(text), Err(Error::Newer), "{text}");
    }
}

#[test]
fn a_value_that_cannot_be_is_unreadable() {
    let whole = half_way();
    assert!(decode(whole).is_ok());
    // Each is one change to a document that reads well: the change alone is the reason.
    for (from, to) in [
        ("abilities.2", "abilities"),
        ("abilities.2", "abilities.0"),
        ("abilities.2", "abilities.22"),
        ("abilities.2", "ability.2"),
        ("abilities.2", " abilities.2"),
        ("\"abilities.2\"", "null"),
        ("\"abilities.2\"", "2"),
        ("\"abilities.2\"", "[\"abilities.2\"]"),
        ("\"pace\":\"\"", "\"pace\":\"three\""),
        ("\"pace\":\"\"", "\"pace\":\"Element\""),
        ("\"pace\":\"\"", "\"pace\":true"),
        ("\"pace\":\"\"", "\"pace\":null"),
        ("\"display\":\"\"", "\"display\":\"grey\""),
        ("\"display\":\"\"", "\"display\":\"system\""),
        ("\"display\":\"\"", "\"display\":0"),
        ("\"language\":\"\"", "\"language\":\"nl-BE\""),
        ("\"language\":\"\"", "\"language\":\"NL\""),
        ("\"language\":\"\"", "\"language\":\"n\""),
        ("\"language\":\"\"", "\"language\":{}"),
        ("\"response\":\"", "\"response\":null,\"response\":\""),
        ("\"response\":\"", "\"response\":\"\",\"response\":\""),
        ("\"version\":1,", "\"version\":1,,"),
        ("\"version\":1,", "\"version\":01,"),
        ("\"version\":1,", "\"version\":1 \"new\":1,"),
        ("\"version\":1,", "\"version\":1,new:1,"),
        ("}", ",}"),
        ("}", "}}"),
        ("}", "} x"),
    ] {
        let changed = whole.replacen(from, to, 1);
        assert_ne!(changed, whole, "{from} is not there");
        assert_eq!(decode(&changed), Err(Error::Unreadable), "{changed}");
    }
}

#[test]
fn a_response_that_is_no_whole_link_is_unreadable_whatever_is_wrong_with_it() {
    let whole = half_way();
    let link = link::encode(decode(whole).unwrap().response.as_ref().unwrap());
    let last = link.len() - 1;
    let newer = link.replacen("scanv1", "scanv3", 1);
    for (response, why) in [
        (link.replacen("qq", "qp", 1), link::Error::Damaged),
        (link[..last].to_owned(), link::Error::CutOff),
        (link[..8].to_owned(), link::Error::CutOff),
        ("scanv".to_owned(), link::Error::CutOff),
        (newer, link::Error::Newer),
        ("thirty answers".to_owned(), link::Error::Foreign),
        (" ".to_owned(), link::Error::CutOff),
    ] {
        // That the text is wrong in the way it was made to be, so that this proves what it says.
        assert_eq!(link::decode(&response), Err(why), "{response}");
        let changed = whole.replacen(&link, &response, 1);
        assert_ne!(changed, whole);
        assert_eq!(decode(&changed), Err(Error::Unreadable), "{changed}");
    }
}

#[test]
fn every_change_of_a_character_in_the_answers_is_found() {
    let whole = half_way();
    let link = link::encode(decode(whole).unwrap().response.as_ref().unwrap());
    let at = whole.find(&link).unwrap();
    for place in at..at + link.len() {
        for other in "023acdefghjklmnpqrstuvwxyz".chars() {
            let mut changed = whole.to_owned();
            changed.replace_range(place..=place, &other.to_string());
            if changed != whole {
                assert_eq!(decode(&changed), Err(Error::Unreadable), "{changed}");
            }
        }
    }
}

#[test]
fn an_escape_in_a_value_is_unreadable_and_never_a_panic() {
    let whole = half_way();
    // Nothing that is written holds a character that JSON escapes, so nothing that was written is lost by this.
    check(documents(), |document| {
        assert!(!encode(&document).contains('\\'))
    });
    for (from, to) in [
        ("abilities.2", "\\u0061bilities.2"),
        ("abilities.2", "abilities\\u002e2"),
        ("abilities.2", "abilities.2\\n"),
        ("abilities.2", "\\\"abilities.2"),
        ("abilities.2", "abilities.2\\"),
        ("abilities.2", "abilities.2\\\\"),
        ("abilities.2", "\\ud800"),
        ("abilities.2", "\\u12"),
        ("abilities.2", "\\x"),
        ("scanv11", "\\u0073canv11"),
        ("scanv11", "scanv1\\u0031"),
        ("scanv11", "scanv\\11"),
        ("\"language\":\"", "\"language\":\"\\u006el"),
        ("\"language\":\"", "\"language\":\"\\"),
        ("\"pace\":\"", "\"pace\":\"elemen\\u0074"),
        ("\"display\":\"", "\"display\":\"\\/dark"),
    ] {
        let changed = whole.replacen(from, to, 1);
        assert_ne!(changed, whole, "{from} is not there");
        assert_eq!(decode(&changed), Err(Error::Unreadable), "{changed}");
    }
}

#[test]
fn the_longest_document_of_every_respondent_is_written_whole() {
    let longest = |respondent: Respondent| {
        let asked = respondent.instrument().statements().len();
        Document {
            response: Some(whole_response(
                respondent,
                0xf_ffff,
                Some((2190, 7)),
                &"?".repeat(asked),
            )),
            position: Some(StatementId::new(Element::PupilsSociety, 9)),
            pace: Pace::Element,
            display: Display::Light,
            language: LanguageTag::new("nl"),
        }
    };
    // What makes it the longest: no id and no setting is written in more letters.
    assert!(
        Element::CYCLE
            .iter()
            .all(|it| it.id().len() <= Element::PupilsSociety.id().len())
    );
    for respondent in respondents() {
        let document = longest(respondent);
        let text = encode(&document);
        // One that did not fit would be written as an empty text.
        assert!((100..=256).contains(&text.len()), "{} {text}", text.len());
        assert_eq!(decode(&text), Ok(document));
    }
}

#[test]
fn a_text_of_brackets_is_unreadable() {
    for open in ["[", "{\"a\":"] {
        let text = format!("{{\"version\":1,\"a\":{}", open.repeat(100_000));
        assert_eq!(decode(&text), Err(Error::Unreadable));
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
