//! The stored answers: every format that was ever released, and what is damage in one.

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::store::answers::Answers;
use schoolstroom::domain::codec::store::settings::Settings;
use schoolstroom::domain::codec::store::{Display, Document, Error, LanguageTag, Pace};
use schoolstroom::domain::response::{Respondent, Response};
use schoolstroom::domain::role::{Role, Sector};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, statement, whole_response};
use crate::strategies::{self, check};

/// A released document and what it means: the answers, and the settings that this format held too. APPEND ONLY: somebody
/// may have it in a browser, so no row and no file here may ever change or go.
fn golden() -> Vec<(&'static str, Answers, Option<Settings>)> {
    macro_rules! stored {
        ($name:literal) => {
            include_str!(concat!("../../fixtures/store_v1/", $name, ".json")).trim_end()
        };
    }
    let settings = |pace, display, language| {
        Some(Settings {
            pace,
            display,
            language: LanguageTag::new(language),
        })
    };
    let begun = |response, position| Answers {
        response: Some(response),
        position: Some(statement(position)),
    };
    vec![
        (stored!("empty"), Answers::default(), None),
        (
            stored!("settings_only"),
            Answers::default(),
            settings(Pace::Element, Display::Dark, "nl"),
        ),
        (
            stored!("light_in_english"),
            Answers::default(),
            settings(Pace::One, Display::Light, "en"),
        ),
        (
            stored!("element_a_page"),
            Answers::default(),
            settings(Pace::Element, Display::System, ""),
        ),
        (
            stored!("role_chosen"),
            Answers {
                response: Some(made(Role::Mentor, 1, None, &".".repeat(30))),
                position: None,
            },
            None,
        ),
        (
            stored!("position_alone"),
            Answers {
                response: None,
                position: Some(statement("relations.2")),
            },
            None,
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
            None,
        ),
        (
            stored!("leader_full"),
            begun(
                made(
                    Role::Board,
                    0xf_ffff,
                    Some((2190, 7)),
                    "123451234512345123451234512345",
                ),
                "pupils_society.3",
            ),
            settings(Pace::Element, Display::Light, "nl"),
        ),
        (
            stored!("support_dont_know"),
            begun(
                made(Role::Support, 0, Some((2020, 1)), &"?".repeat(30)),
                "pupils_society.3",
            ),
            None,
        ),
        (
            stored!("parent"),
            begun(
                made(Role::Parent, 777, Some((2027, 2)), "12345?.1234512"),
                "organisation.4",
            ),
            None,
        ),
        (
            stored!("pupil_vo"),
            begun(
                made(Role::PupilSecondary, 4_242, None, "54321?.5432155"),
                "behaviour.5",
            ),
            None,
        ),
        (
            stored!("pupil_po"),
            begun(
                made(Role::PupilPrimary, 31_337, Some((2026, 12)), "1234?.4321"),
                "relations.5",
            ),
            None,
        ),
        (
            stored!("visitor"),
            begun(
                made(Role::Visitor, 524_288, Some((2031, 6)), "5.?1234555"),
                "leadership.9",
            ),
            None,
        ),
        (
            stored!("care_team_primary"),
            begun(
                whole_response(
                    Respondent::new(Sector::Primary, Role::CareTeam).unwrap(),
                    98_765,
                    Some((2026, 9)),
                    "55544433322211155?44?33?22?11?",
                ),
                "opportunities.2",
            ),
            settings(Pace::One, Display::Dark, "en"),
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
fn golden_documents_decode_to_what_they_always_meant() {
    assert!(golden().len() >= 14);
    for (text, answers, settings) in golden() {
        assert_eq!(Answers::decode(text), Ok(answers.clone()), "{text}");
        assert_eq!(Settings::from_answers_v1(text), settings, "{text}");
        // Written again it is the same, but for the settings, which have a place of their own.
        let written = answers.encode().unwrap();
        if settings.is_none() {
            assert_eq!(written, text);
        }
        assert_eq!(Answers::decode(&written), Ok(answers));
        assert_eq!(Settings::from_answers_v1(&written), None);
    }
}

#[test]
fn order_white_space_and_unknown_fields_do_not_matter() {
    let link = link::encode(&made(Role::Visitor, 5, None, "?....3...."));
    let text = format!(
        "\n\t{{ \"later\" : {{\"idea\": [1, {{\"x\": null}}, \"a \\\" b\"]}},\r\n \"language\" :\t\"en\",\"more\":-1.5e3 ,
        \"none\":null,\"position\":\n\"relations.9\" , \"response\": \"{link}\",\"yes\":true, \"version\" : 1 }} \n"
    );
    let answers = Answers {
        response: link::decode(&link).ok(),
        position: Some(statement("relations.9")),
    };
    assert!(answers.response.is_some());
    assert_eq!(Answers::decode(&text), Ok(answers));
}

#[test]
fn a_field_that_is_missing_has_its_first_value() {
    assert_eq!(Answers::decode("{\"version\":1}"), Ok(Answers::default()));
    check(strategies::answers(), |answers| {
        let text = answers.encode().unwrap();
        let (front, rest) = text.split_once(",\"position\":").unwrap();
        let without_position = Answers {
            position: None,
            ..answers.clone()
        };
        let shorter = format!("{front}}}");
        assert_eq!(Answers::decode(&shorter), Ok(without_position));
        let without_response = Answers {
            response: None,
            ..answers
        };
        let shorter = format!("{{\"version\":1,\"position\":{rest}");
        assert_eq!(Answers::decode(&shorter), Ok(without_response));
    });
}

#[test]
fn a_golden_document_cut_at_any_place_is_unreadable() {
    for (text, ..) in golden() {
        for length in 0..text.len() {
            let cut = &text[..length];
            assert_eq!(Answers::decode(cut), Err(Error::Unreadable), "{cut}");
        }
    }
}

#[test]
fn a_value_that_cannot_be_is_unreadable() {
    let whole = half_way();
    assert!(Answers::decode(whole).is_ok());
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
        assert_eq!(
            Answers::decode(&changed),
            Err(Error::Unreadable),
            "{changed}"
        );
    }
}

#[test]
fn a_response_that_is_no_whole_link_is_unreadable_whatever_is_wrong_with_it() {
    let whole = half_way();
    let link = link::encode(Answers::decode(whole).unwrap().response.as_ref().unwrap());
    let last = link.len() - 1;
    let newer = link.replacen("scanv1", "scanv4", 1);
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
        assert_eq!(
            Answers::decode(&changed),
            Err(Error::Unreadable),
            "{changed}"
        );
    }
}

#[test]
fn every_change_of_a_character_in_the_answers_is_found() {
    let whole = half_way();
    let link = link::encode(Answers::decode(whole).unwrap().response.as_ref().unwrap());
    let at = whole.find(&link).unwrap();
    for place in at..at + link.len() {
        for other in "023acdefghjklmnpqrstuvwxyz".chars() {
            let mut changed = whole.to_owned();
            changed.replace_range(place..=place, &other.to_string());
            if changed != whole {
                assert_eq!(
                    Answers::decode(&changed),
                    Err(Error::Unreadable),
                    "{changed}"
                );
            }
        }
    }
}

#[test]
fn an_escape_in_a_value_is_unreadable_and_never_a_panic() {
    let whole = half_way();
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
        assert_eq!(
            Answers::decode(&changed),
            Err(Error::Unreadable),
            "{changed}"
        );
    }
}
