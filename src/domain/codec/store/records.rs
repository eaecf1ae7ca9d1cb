//! What the reader keeps to lay beside something later, as this device keeps it.
//!
//! A record is a link with a name and a day, so whatever a link can hold can be kept, and is read for as long as links are. A link
//! that cannot be read makes the document one that cannot be read, as it does with [teams](super::teams).

mod v1;

use super::{Document, EncodeError, Error, version};
use crate::domain::record::{Prediction, Record};

/// All that was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// Results and pictures of teams, in the order in which they were kept.
    pub records: Vec<Record>,
    /// What was predicted of teams, at most one for each.
    pub predictions: Vec<Prediction>,
}

impl Document for Records {
    const KEY: &'static str = "schoolstroom.records";

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
