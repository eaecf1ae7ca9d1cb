//! A response written as the last part of an address, and read back.
//!
//! Bech32m: lower-case letters and digits survive mail and chat programs; the checksum finds every error of up to four
//! characters; the part before the last `1` names the kind and the version, so that a reader knows what it cannot read.
//! Released versions are frozen in modules of their own and decode for ever.

mod v1;

use super::address::mended;
use super::response::Response;
use super::text::{joined, words};

/// The kind of link that holds one response; its version follows.
const KIND: &str = "scanv";

/// Why a text is not a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// It begins as one of our links and then stops.
    CutOff,
    /// Some characters are not what they were.
    Damaged,
    /// It was made with a newer version of the product.
    Newer,
    /// It is not a link of ours.
    Foreign,
}

/// Writes a response in the newest format: at most 44 characters for thirty answers.
pub fn encode(response: &Response) -> String {
    v1::encode(response)
}

/// Reads a response in any format that was ever released.
///
/// A whole address may be given. Upper case, white space, an encoded or plain `#` in front and anything stuck to the end
/// are mended: the checksum tells whether that was right.
///
/// # Errors
/// [`Error`] names why there is no response in the text.
pub fn decode(text: &str) -> Result<Response, Error> {
    let text = mended(text);
    let words = words(&text, is_mark);
    let start = words.iter().position(|word| is_one(word));
    match start.and_then(|start| words.get(start..)) {
        Some(rest @ [start, ..]) => decode_word(start).or_else(|error| {
            // Marks that a mail program puts before or after each line may stand within it.
            decode_word(&joined(rest)).map_err(|_| error)
        }),
        // Cut off within the name of the kind itself, or with all of it.
        _ => Err(match words.last() {
            Some(last) if last.len() < KIND.len() && KIND.starts_with(last) => Error::CutOff,
            None if text.is_empty() => Error::CutOff,
            _ => Error::Foreign,
        }),
    }
}

/// Whether a text, in lower case, begins as a link of this kind does.
pub fn is_one(text: &str) -> bool {
    text.starts_with(KIND)
}

/// What no link has in it.
fn is_mark(c: char) -> bool {
    !c.is_ascii_alphanumeric()
}

/// A text of letters and digits that begins with the name of the kind.
fn decode_word(link: &str) -> Result<Response, Error> {
    // Versions are written without leading zeros, and `1` ends them: `scanv1` + `1` + data.
    match link.as_bytes().get(KIND.len()..).unwrap_or_default() {
        [] | [b'1'] => Err(Error::CutOff),
        // The data never have a `1`, so a third one belongs to version 11.
        [b'2'..=b'9', ..] | [b'1', b'0' | b'2'..=b'9', ..] | [b'1', b'1', b'1', ..] => {
            Err(Error::Newer)
        }
        [b'1', b'1', ..] => v1::decode(link),
        _ => Err(Error::Damaged),
    }
}
