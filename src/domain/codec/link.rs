//! A response written as the last part of an address, and read back.
//!
//! Released versions are frozen in modules of their own and decode for ever. What a link has around its contents is
//! everybody's ([`Error`]).

mod v1;
mod v2;
mod v3;

use crate::domain::codec::envelope::Kind;
use crate::domain::instrument::Revision;
use crate::domain::response::Response;

pub use crate::domain::codec::envelope::Error;

/// A result that shows what one looks like: the answers of a teacher, made up.
pub const EXAMPLE: &str = "scanv11ygqqqqqpc6dfyjgmwet3erf4ycf983x5";

/// The kind of link that holds one response.
const KIND: Kind = Kind {
    name: "scanv",
    versions: 3,
};

/// Writes a response in the oldest format that can hold it, so that older versions of the product can read what they know:
/// at most 41 characters for thirty answers, and more only for a visitor's notes.
pub fn encode(response: &Response) -> String {
    match response.revision() {
        Revision::First if response.has_notes() => v2::encode(response),
        Revision::First => v1::encode(response),
        Revision::Second => v3::encode(response),
    }
}

/// Reads a response in any format that was ever released.
///
/// A whole address may be given. Upper case, white space, an encoded or plain `#` in front and anything stuck to the end
/// are mended: the checksum tells whether that was right.
///
/// # Errors
/// [`Error`] names why there is no response in the text.
pub fn decode(text: &str) -> Result<Response, Error> {
    KIND.decode(text, |version, link| match version {
        1 => v1::decode(link),
        2 => v2::decode(link),
        _ => v3::decode(link),
    })
}

/// Whether a text, in lower case, begins as a link of this kind does.
pub fn is_one(text: &str) -> bool {
    KIND.begins(text)
}
