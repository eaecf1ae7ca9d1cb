//! The ten scores alone, without the role, written as the last part of an address, and read back.
//!
//! Released versions are frozen in modules of their own and decode for ever.

mod v1;

use crate::domain::codec::envelope::{Error, Kind};
use crate::domain::reading::Scores;

/// The kind of link that holds scores.
const KIND: Kind = Kind {
    name: "scorev",
    versions: 1,
};

/// Writes scores: 32 characters, whatever they are.
pub fn encode(scores: &Scores) -> String {
    v1::encode(scores)
}

/// Reads scores in any format that was ever released. A whole address may be given, and what mail and chat programs do to one
/// is mended.
///
/// # Errors
/// [`Error`] names why there are no scores in the text.
pub fn decode(text: &str) -> Result<Scores, Error> {
    KIND.decode(text, |_, link| v1::decode(link))
}

/// Whether a text, in lower case, begins as a link of this kind does.
pub fn is_one(text: &str) -> bool {
    KIND.begins(text)
}
