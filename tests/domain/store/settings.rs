//! The settings: their format, and how they are moved out of the document of the answers.

use schoolstroom::domain::codec::store::settings::Settings;
use schoolstroom::domain::codec::store::{Display, Document, Error, LanguageTag, Pace};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::{self, check};

/// A released document and what it means. APPEND ONLY: somebody may have it in a browser, so no row and no file here may
/// ever change or go. The script in `index.html` reads `display` and `language` from the same texts.
fn golden() -> Vec<(&'static str, Settings)> {
    macro_rules! stored {
        ($name:literal) => {
            include_str!(concat!("../../fixtures/settings_v1/", $name, ".json")).trim_end()
        };
    }
    let settings = |pace, display, language| Settings {
        pace,
        display,
        language: LanguageTag::new(language),
    };
    vec![
        (stored!("nothing_chosen"), Settings::default()),
        (
            stored!("all_chosen"),
            settings(Pace::Element, Display::Dark, "nl"),
        ),
        (
            stored!("light_in_english"),
            settings(Pace::One, Display::Light, "en"),
        ),
        (
            stored!("element_a_page"),
            settings(Pace::Element, Display::System, ""),
        ),
        (stored!("dark"), settings(Pace::One, Display::Dark, "")),
        (
            stored!("another_language"),
            settings(Pace::One, Display::System, "fy"),
        ),
    ]
}

/// The golden document in which all is chosen, to be changed at one place.
fn all_chosen() -> &'static str {
    golden()[1].0
}

#[test]
fn golden_documents_decode_to_what_they_always_meant() {
    assert!(golden().len() >= 6);
    for (text, settings) in golden() {
        assert_eq!(Settings::decode(text), Ok(settings.clone()), "{text}");
        assert_eq!(settings.encode().as_deref(), Ok(text));
    }
}

#[test]
fn order_white_space_and_unknown_fields_do_not_matter() {
    let text = "\n\t{ \"later\" : {\"idea\": [1, {\"x\": null}, \"a \\\" b\"]},\r\n \"language\" :\t\"en\",\"more\":-1.5e3 ,
        \"none\":null,\"yes\":true, \"version\" : 1 } \n";
    let settings = Settings {
        language: LanguageTag::new("en"),
        ..Settings::default()
    };
    assert_eq!(Settings::decode(text), Ok(settings));
}

#[test]
fn a_field_that_is_missing_has_its_first_value() {
    assert_eq!(Settings::decode("{\"version\":1}"), Ok(Settings::default()));
    check(strategies::settings(), |settings| {
        let display = match settings.display {
            Display::System => "",
            Display::Light => "light",
            Display::Dark => "dark",
        };
        let text = format!("{{\"version\":1,\"display\":\"{display}\"}}");
        let expected = Settings {
            display: settings.display,
            ..Settings::default()
        };
        assert_eq!(Settings::decode(&text), Ok(expected));
    });
}

#[test]
fn a_value_that_cannot_be_is_unreadable() {
    // Each is one change to a document that reads well: the change alone is the reason.
    assert!(Settings::decode(all_chosen()).is_ok());
    for (from, to) in [
        ("\"element\"", "\"three\""),
        ("\"element\"", "\"Element\""),
        ("\"element\"", "\"elemen\\u0074\""),
        ("\"element\"", "true"),
        ("\"element\"", "null"),
        ("\"dark\"", "\"grey\""),
        ("\"dark\"", "\"system\""),
        ("\"dark\"", "0"),
        ("\"dark\"", "[\"dark\"]"),
        ("\"nl\"", "\"nl-BE\""),
        ("\"nl\"", "\"NL\""),
        ("\"nl\"", "\"n\""),
        ("\"nl\"", "\"\\u006el\""),
        ("\"nl\"", "{}"),
        ("\"version\":1,", "\"version\":1,,"),
        ("\"version\":1,", "\"version\":01,"),
        ("\"version\":1,", "\"version\":1,new:1,"),
        ("}", ",}"),
        ("}", "}}"),
        ("}", "} x"),
    ] {
        let changed = all_chosen().replacen(from, to, 1);
        assert_ne!(changed, all_chosen(), "{from} is not there");
        let read = Settings::decode(&changed);
        assert_eq!(read, Err(Error::Unreadable), "{changed}");
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
fn settings_are_moved_out_of_an_old_document_whatever_its_answers_are() {
    let chosen = Settings::decode(all_chosen()).unwrap();
    for response in ["", "scanv11tg32qqqz33fed5q774hxg", "scanv11damaged", "?"] {
        let text = format!(
            "{{\"version\":1,\"response\":\"{response}\",\"position\":\"\",\"pace\":\"element\",\"display\":\"dark\",\"language\":\"nl\"}}"
        );
        let moved = Settings::from_answers_v1(&text);
        assert_eq!(moved.as_ref(), Some(&chosen), "{text}");
    }
}

#[test]
fn what_carries_no_settings_moves_none() {
    for text in [
        "",
        "[]",
        "{}",
        "{\"version\":1}",
        "{\"version\":1,\"response\":\"\",\"position\":\"\",\"pace\":\"\",\"display\":\"\",\"language\":\"\"}",
        "{\"version\":1,\"display\":\"grey\"}",
        "{\"version\":2,\"display\":\"dark\"}",
        "{\"version\":0,\"display\":\"dark\"}",
    ] {
        assert_eq!(Settings::from_answers_v1(text), None, "{text}");
    }
}
