//! Format 1 of the settings, frozen on 2026-11-24: the wire type, and the conversion to and from the domain.
//!
//! There is a second reader. The script in `index.html` reads this text before the wasm is there, so that the page is painted
//! once, in the right language and colours. It looks for two fields of the object and knows of no version: `display`, which
//! is `light`, `dark` or empty, and `language`, which is the tag of a language or empty. A later format keeps these two
//! where they are and what they are, or changes the script with them.

use serde::Serialize;

use super::Settings;
use crate::domain::codec::store::{
    Display, EncodeError, Error, Fields, LanguageTag, Pace, read, unless_empty, version, written,
};

/// What somebody did not choose is an empty text.
#[derive(Serialize)]
struct SettingsV1<'a> {
    version: u32,
    pace: &'a str,
    display: &'a str,
    language: &'a str,
}

pub(super) fn encode(settings: &Settings) -> Result<String, EncodeError> {
    written(&SettingsV1 {
        version: 1,
        pace: match settings.pace {
            Pace::One => "",
            Pace::Element => "element",
        },
        display: match settings.display {
            Display::System => "",
            Display::Light => "light",
            Display::Dark => "dark",
        },
        language: settings.language.as_ref().map_or("", LanguageTag::as_str),
    })
}

pub(super) fn decode(text: &str) -> Result<Settings, Error> {
    read_fields(&read(text)?)
}

/// The settings in a text of format 1 of the answers, whatever the rest of it is; `None` if there are none. They stood in it under
/// the same names.
pub(super) fn from_answers(text: &str) -> Option<Settings> {
    let Ok(1) = version(text) else { return None };
    let settings = read_fields(&read(text).ok()?).ok()?;
    (settings != Settings::default()).then_some(settings)
}

/// The settings from the texts of their fields.
pub(in crate::domain::codec::store) fn read_fields(fields: &Fields) -> Result<Settings, Error> {
    Ok(Settings {
        pace: match fields.pace {
            "" => Pace::One,
            "element" => Pace::Element,
            _ => return Err(Error::Unreadable),
        },
        display: match fields.display {
            "" => Display::System,
            "light" => Display::Light,
            "dark" => Display::Dark,
            _ => return Err(Error::Unreadable),
        },
        language: unless_empty(fields.language)
            .map(|tag| LanguageTag::new(tag).ok_or(Error::Unreadable))
            .transpose()?,
    })
}
