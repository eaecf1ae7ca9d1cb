//! The rounds that are under way on this device: one for each team at most.
//!
//! As with teams, a link that cannot be read makes the whole document one that cannot be read, so that it is kept aside and nobody's
//! answers are lost; a newer one makes it newer.

mod v1;

use super::{Document, EncodeError, Error, version};
use crate::domain::team::Round;

/// All rounds of this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    /// Those in which somebody has answered or is about to.
    pub rounds: Vec<Round>,
}

impl Document for Rounds {
    const KEY: &'static str = "schoolstroom.round";

    fn encode(&self) -> Result<String, EncodeError> {
        v1::encode(&self.rounds)
    }

    fn decode(text: &str) -> Result<Self, Error> {
        match version(text)? {
            1 => v1::decode(text).map(|rounds| Self { rounds }),
            _ => Err(Error::Newer),
        }
    }
}
