//! A team's picture written as the last part of an address, and read back: what its groups answered, and nobody's answers.
//!
//! What is read comes through the same door as what is shown ([`privacy`](crate::domain::team::privacy)), so a link cannot tell
//! more than a page. Released versions are frozen in modules of their own and decode for ever.

mod v1;

use crate::domain::codec::envelope::Kind;
use crate::domain::team::TeamPicture;

pub use crate::domain::codec::envelope::Error;

/// The most characters a link can have. With the address in front that makes 2,000, where some chat programs cut.
pub const LONGEST: usize = 1900;

/// The kind of link that holds a team's picture.
const KIND: Kind = Kind {
    name: "teamv",
    versions: 1,
};

/// The picture takes more than [`LONGEST`] characters.
///
/// Five groups with 10,000 people in all fit with any answers and a name of 56 bytes; with a longer name, more groups or more
/// people it depends on how the answers are spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// Writes a picture: some 300 characters for thirty people in two groups.
///
/// # Errors
/// [`TooLong`] if it does not fit. The name is not cut off: what the receiver reads is what the sender wrote.
pub fn encode(picture: &TeamPicture) -> Result<String, TooLong> {
    let link = v1::encode(picture).ok_or(TooLong)?;
    if link.len() > LONGEST {
        return Err(TooLong);
    }
    Ok(link)
}

/// Reads a picture in any format that was ever released. A whole address may be given, and what mail and chat programs do to
/// one is mended.
///
/// # Errors
/// [`Error`] names why there is no picture in the text. Counts that would not have been shown are
/// [`Damaged`](Error::Damaged).
pub fn decode(text: &str) -> Result<TeamPicture, Error> {
    KIND.decode(text, |_, link| v1::decode(link))
}

/// How many characters the whole link has that begins so: lower-case letters and digits, from the name of the kind on.
///
/// # Errors
/// [`Error`] names why that cannot be told.
pub(in crate::domain) fn length(link: &str) -> Result<usize, Error> {
    KIND.version(link).and_then(|_| v1::whole(link))
}

/// Whether a text, in lower case, begins as a link of this kind does.
pub fn is_one(text: &str) -> bool {
    KIND.begins(text)
}
