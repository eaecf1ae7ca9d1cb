//! An invitation written as the last part of an address, and read back.
//!
//! Released versions are frozen in modules of their own and decode for ever.

mod v1;

use crate::domain::codec::envelope::{Error, Kind};
use crate::domain::invitation::Invitation;

/// The kind of link that holds an invitation.
const KIND: Kind = Kind {
    name: "invitev",
    versions: 1,
};

/// Writes an invitation: at most some 250 characters for a message in plain letters, and more for other ones.
pub fn encode(invitation: &Invitation) -> String {
    v1::encode(invitation)
}

/// Reads an invitation in any format that was ever released. A whole address may be given, and what mail and chat programs do
/// to one is mended.
///
/// # Errors
/// [`Error`] names why there is no invitation in the text.
pub fn decode(text: &str) -> Result<Invitation, Error> {
    KIND.decode(text, |_, link| v1::decode(link))
}

/// Whether a text, in lower case, begins as a link of this kind does.
pub fn is_one(text: &str) -> bool {
    KIND.begins(text)
}
