//! Format 2 of the answers, frozen on 2026-11-24: for links that the releases before that date do not know.
//!
//! Such a release takes a link of format 3 within format 1 for damage, and sets it aside. A format that it does not know it
//! leaves alone. From this format on that is told by the link itself: one that is newer makes the document newer.

use serde::Serialize;

use super::{Answers, stored_statement};
use crate::domain::codec::link;
use crate::domain::codec::store::{
    EncodeError, Error, Fields, read, stored_response, unless_empty, written,
};

#[derive(Serialize)]
struct AnswersV2<'a> {
    version: u32,
    response: &'a str,
    position: &'a str,
}

pub(super) fn encode(answers: &Answers) -> Result<String, EncodeError> {
    let response = answers.response.as_ref().map(link::encode);
    let position = answers.position.map(|statement| statement.to_string());
    written(&AnswersV2 {
        version: 2,
        response: response.as_deref().unwrap_or_default(),
        position: position.as_deref().unwrap_or_default(),
    })
}

pub(super) fn decode(text: &str) -> Result<Answers, Error> {
    let fields: Fields = read(text)?;
    let response = unless_empty(fields.response).map(stored_response);
    Ok(Answers {
        response: response.transpose()?,
        position: unless_empty(fields.position)
            .map(stored_statement)
            .transpose()?,
    })
}
