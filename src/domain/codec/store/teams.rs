//! The teams that somebody collects links for, as this device keeps them, and one of them as a file.
//!
//! Every link in it is decoded when it is read, so no counts are ever made of what is no answer. A link that cannot be read makes
//! the document one that cannot be read: it is then kept aside whole, so that it is not lost, and no team goes on with fewer
//! people than it has. A link that is newer makes the document newer, and it is left alone.

mod v1;

use super::{Document, EncodeError, Error, is_file, version};
use crate::domain::team::Team;

/// All teams of this device, in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Teams {
    /// The teams.
    pub teams: Vec<Team>,
}

impl Document for Teams {
    const KEY: &'static str = "schoolstroom.teams";

    fn encode(&self) -> Result<String, EncodeError> {
        v1::encode(&self.teams)
    }

    fn decode(text: &str) -> Result<Self, Error> {
        match version(text)? {
            1 => v1::decode(text).map(|teams| Self { teams }),
            _ => Err(Error::Newer),
        }
    }
}

/// Writes one team as a file, with the links of its members. Who has it sees their answers.
///
/// # Errors
/// [`EncodeError`] names why there is no file.
pub fn export(team: &Team) -> Result<String, EncodeError> {
    v1::export(team)
}

/// Reads a file that [`export`] wrote in any release. The team has the mark it had then: whoever adds it to others sees to it
/// that no two have the same.
///
/// # Errors
/// [`Error`] names why there is no team in it. Another file is [`Unreadable`](Error::Unreadable), and so is one with a link that
/// cannot be read: it is left as it is, and half a team is not taken in.
pub fn import(text: &str) -> Result<Team, Error> {
    // Some programs put it in front when they save a text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !is_file(text, v1::FILE) {
        return Err(Error::Unreadable);
    }
    match version(text)? {
        1 => v1::import(text),
        _ => Err(Error::Newer),
    }
}
