//! Format 1 of the answers, frozen on 2026-11-22: the wire type, and the conversion to and from the domain.
//!
//! The answers stand in it as the link that holds them: one format, one decoder, and a checksum that tells a document that
//! was damaged from one that was not. It held the settings too. They have a document of their own now, so their fields are
//! written empty and read only to be moved there.

use serde::Serialize;

use super::{Answers, stored_statement};
use crate::domain::codec::link;
use crate::domain::codec::store::settings::v1 as settings_v1;
use crate::domain::codec::store::{
    EncodeError, Error, Fields, read, stored_link, unless_empty, written,
};

#[derive(Default, Serialize)]
struct AnswersV1<'a> {
    version: u32,
    response: &'a str,
    position: &'a str,
    pace: &'a str,
    display: &'a str,
    language: &'a str,
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
    let fields: Fields = read(text)?;
    // Damage in any field is damage of the document.
    settings_v1::read_fields(&fields)?;
    Ok(Answers {
        response: unless_empty(fields.response)
            .map(|link| stored_link(link).map_err(|_| Error::Unreadable))
            .transpose()?,
        position: unless_empty(fields.position)
            .map(stored_statement)
            .transpose()?,
    })
}
