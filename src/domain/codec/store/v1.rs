//! Format 1 of the stored document, frozen on 2026-11-22: the wire type, and the conversion to and from the domain.
//!
//! The answers stand in it as the link that holds them: one format, one decoder, and a checksum that tells a document that
//! was damaged from one that was not.

use serde::{Deserialize, Serialize};

use super::{Display, Document, Error, LanguageTag, Pace};
use crate::domain::codec::link;
use crate::domain::response::Response;

/// Text where a value can be missing is empty then: an `Option` for each would cost a kilobyte.
#[derive(Serialize, Deserialize)]
#[serde(default)]
#[derive(Default)]
struct DocumentV1<'a> {
    version: u32,
    response: &'a str,
    position: &'a str,
    pace: &'a str,
    display: &'a str,
    language: &'a str,
}

pub(super) fn encode(document: &Document) -> String {
    let response = document.response.as_ref().map(link::encode);
    let position = document.position.map(|statement| statement.to_string());
    let wire = DocumentV1 {
        version: 1,
        response: response.as_deref().unwrap_or_default(),
        position: position.as_deref().unwrap_or_default(),
        pace: match document.pace {
            Pace::One => "",
            Pace::Element => "element",
        },
        display: match document.display {
            Display::System => "",
            Display::Light => "light",
            Display::Dark => "dark",
        },
        language: document.language.as_ref().map_or("", LanguageTag::as_str),
    };
    // All but the answers is at most 110 bytes long.
    let mut text = vec![0; 128 + wire.response.len()];
    let length = serde_json_core::to_slice(&wire, &mut text).unwrap_or(0);
    let text = text.get(..length).unwrap_or_default();
    std::str::from_utf8(text).unwrap_or_default().to_owned()
}

pub(super) fn decode(text: &str) -> Result<Document, Error> {
    let (wire, _) = serde_json_core::from_str::<DocumentV1>(text).map_err(|_| Error::Unreadable)?;
    let unless_empty = |text| Some(text).filter(|text: &&str| !text.is_empty());
    Ok(Document {
        response: unless_empty(wire.response).map(stored_link).transpose()?,
        position: unless_empty(wire.position)
            .map(|id| id.parse().map_err(|_| Error::Unreadable))
            .transpose()?,
        pace: match wire.pace {
            "" => Pace::One,
            "element" => Pace::Element,
            _ => return Err(Error::Unreadable),
        },
        display: match wire.display {
            "" => Display::System,
            "light" => Display::Light,
            "dark" => Display::Dark,
            _ => return Err(Error::Unreadable),
        },
        language: unless_empty(wire.language)
            .map(|tag| LanguageTag::new(tag).ok_or(Error::Unreadable))
            .transpose()?,
    })
}

/// A link as it was written: what is mended in a link that was sent is damage in a document.
fn stored_link(text: &str) -> Result<Response, Error> {
    if text
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    {
        link::decode(text).map_err(|_| Error::Unreadable)
    } else {
        Err(Error::Unreadable)
    }
}
