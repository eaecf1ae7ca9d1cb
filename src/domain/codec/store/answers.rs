//! The answers of whoever uses this device, and where they are in the scan.

pub(super) mod v1;

use super::{Document, EncodeError, Error, version};
use crate::domain::instrument::StatementId;
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
        v1::encode(self)
    }

    fn decode(text: &str) -> Result<Self, Error> {
        match version(text)? {
            1 => v1::decode(text),
            _ => Err(Error::Newer),
        }
    }
}
