//! The answers of whoever uses this device, and where they are in the scan.

pub(super) mod v1;
mod v2;

use super::{Document, EncodeError, Error, version};
use crate::domain::instrument::{Revision, StatementId};
use crate::domain::response::Response;

/// The own answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The answers, if a scan was begun.
    pub response: Option<Response>,
    /// The statement where the reader was.
    pub position: Option<StatementId>,
}

impl Document for Answers {
    const KEY: &'static str = "schoolstroom";

    fn encode(&self) -> Result<String, EncodeError> {
        match self.response.as_ref().map(Response::revision) {
            None | Some(Revision::First) => v1::encode(self),
            Some(Revision::Second) => v2::encode(self),
        }
    }

    fn decode(text: &str) -> Result<Self, Error> {
        match version(text)? {
            1 => v1::decode(text),
            2 => v2::decode(text),
            _ => Err(Error::Newer),
        }
    }
}

fn stored_statement(id: &str) -> Result<StatementId, Error> {
    id.parse().map_err(|_| Error::Unreadable)
}
