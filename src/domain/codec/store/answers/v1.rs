//! Format 1 of the answers, frozen on 2026-11-22: the wire type, and the conversion to and from the domain.
//!
//! The answers stand in it as the link that holds them: one format, one decoder, and a checksum that tells a document that
//! was damaged from one that was not. It held the settings too. They have a document of their own now, so their fields are
//! written empty and read only to be moved there.

use serde::{Deserialize, Serialize};

use super::{Answers, stored_link, stored_statement};
use crate::domain::codec::link;
use crate::domain::codec::store::settings::{Settings, v1 as settings_v1};
use crate::domain::codec::store::{EncodeError, Error, read, unless_empty, version, written};

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
    let wire: AnswersV1 = read(text)?;
    // Damage in any field is damage of the document.
    wire.settings()?;
    Ok(Answers {
        response: unless_empty(wire.response)
            .map(|link| stored_link(link).map_err(|_| Error::Unreadable))
            .transpose()?,
        position: unless_empty(wire.position)
            .map(stored_statement)
            .transpose()?,
    })
}

/// The settings in a text of this format, whatever the rest of it is; `None` if there are none.
pub(in crate::domain::codec::store) fn settings(text: &str) -> Option<Settings> {
    let Ok(1) = version(text) else { return None };
    let settings = read::<AnswersV1>(text).ok()?.settings().ok()?;
    (settings != Settings::default()).then_some(settings)
}
