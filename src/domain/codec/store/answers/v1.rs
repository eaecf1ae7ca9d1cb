//! Format 1 of the answers, frozen on 2026-11-22: the wire type, and the conversion to and from the domain.
//!
//! The answers stand in it as the link that holds them: one format, one decoder, and a checksum that tells a document that
//! was damaged from one that was not. It held the settings too. They have a document of their own now, so their fields are
//! written empty and read only to be moved there.

use serde::{Deserialize, Serialize};

use super::Answers;
use crate::domain::codec::link;
use crate::domain::codec::store::settings::{Settings, v1 as settings_v1};
use crate::domain::codec::store::{EncodeError, Error, read, unless_empty, version, written};
use crate::domain::response::Response;

/// A value that is missing is an empty text. The texts are borrowed, so that an escape in one is refused: no value that was
/// ever written has any.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct AnswersV1<'a> {
    version: u32,
    response: &'a str,
    position: &'a str,
    pace: &'a str,
    display: &'a str,
    language: &'a str,
}

impl AnswersV1<'_> {
    /// The settings, which are written as in format 1 of their own document.
    fn settings(&self) -> Result<Settings, Error> {
        settings_v1::read_fields(self.pace, self.display, self.language)
    }
}

pub(super) fn encode(answers: &Answers) -> Result<String, EncodeError> {
    let response = answers.response.as_ref().map(link::encode);
    let position = answers.position.map(|statement| statement.to_string());
    written(&AnswersV1 {
        version: 1,
        response: response.as_deref().unwrap_or_default(),
        position: position.as_deref().unwrap_or_default(),
        ..AnswersV1::default()
    })
}

pub(super) fn decode(text: &str) -> Result<Answers, Error> {
    // The format has no list and no object within it. There may be some in a field that is not known, but not many.
    let inward = text.bytes().filter(|byte| matches!(byte, b'[' | b'{'));
    if inward.count() > 64 {
        return Err(Error::Unreadable);
    }
    let wire: AnswersV1 = read(text)?;
    // Damage in any field is damage of the document.
    wire.settings()?;
    let position = unless_empty(wire.position).map(|id| id.parse().map_err(|_| Error::Unreadable));
    Ok(Answers {
        response: unless_empty(wire.response).map(stored_link).transpose()?,
        position: position.transpose()?,
    })
}

/// The settings in a text of this format, whatever the rest of it is; `None` if there are none.
pub(in crate::domain::codec::store) fn settings(text: &str) -> Option<Settings> {
    let Ok(1) = version(text) else { return None };
    let settings = read::<AnswersV1>(text).ok()?.settings().ok()?;
    (settings != Settings::default()).then_some(settings)
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
