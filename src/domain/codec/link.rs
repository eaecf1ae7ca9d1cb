//! A response written as the last part of an address, and read back.
//!
//! Bech32m: lower-case letters and digits survive mail and chat programs; the checksum finds every error of up to four
//! characters; the part before the last `1` names the kind and the version, so that a reader knows what it cannot read.
//! Released versions are frozen in modules of their own and decode for ever.

mod bits;
mod v1;
mod v2;
mod v3;

use bech32::primitives::checksum::Checksum;
use bech32::primitives::decode::CheckedHrpstring;
use bech32::primitives::iter::{ByteIterExt, Fe32IterExt};
use bech32::{Bech32m, Hrp};

use crate::domain::codec::address::normalise;
use crate::domain::instrument::Revision;
use crate::domain::response::Response;

/// A result that shows what one looks like: the answers of a teacher, made up.
pub const EXAMPLE: &str = "scanv11ygqqqqqpc6dfyjgmwet3erf4ycf983x5";

/// The kind of link that holds one response; its version follows.
const KIND: &str = "scanv";

/// Kind, version and the `1` that ends them.
const FRONT: usize = 7;
const CHECKSUM: usize = 6;

/// Bech32m for texts of any length. Up to 1023 characters it finds every error of up to four; in a longer text an error stays
/// unseen once in 2³⁰ times.
enum Long {}

impl Checksum for Long {
    type MidstateRepr = <Bech32m as Checksum>::MidstateRepr;
    type CorrectionField = <Bech32m as Checksum>::CorrectionField;
    const ROOT_GENERATOR: Self::CorrectionField = Bech32m::ROOT_GENERATOR;
    const ROOT_EXPONENTS: std::ops::RangeInclusive<usize> = Bech32m::ROOT_EXPONENTS;
    const CODE_LENGTH: usize = 1 << 14;
    const CHECKSUM_LENGTH: usize = Bech32m::CHECKSUM_LENGTH;
    const GENERATOR_SH: [u32; 5] = Bech32m::GENERATOR_SH;
    const TARGET_RESIDUE: u32 = Bech32m::TARGET_RESIDUE;
}

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
    let text = normalise(text);
    let words: Vec<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let start = words.iter().position(|word| is_one(word));
    match start.and_then(|start| words.get(start..)) {
        Some(rest @ [start, ..]) => decode_word(start).or_else(|error| {
            // Marks that a mail program puts before or after each line may stand within it.
            decode_word(&rest.concat()).map_err(|_| error)
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

/// A text of letters and digits that begins with the name of the kind.
fn decode_word(link: &str) -> Result<Response, Error> {
    // Versions are written without leading zeros, and `1` ends them: `scanv1` + `1` + data.
    match link.as_bytes().get(KIND.len()..).unwrap_or_default() {
        [] | [b'1'..=b'3'] => Err(Error::CutOff),
        // The data never have a `1`, so a third one belongs to version 11, and so on.
        [b'4'..=b'9', ..]
        | [b'1'..=b'3', b'0' | b'2'..=b'9', ..]
        | [b'1'..=b'3', b'1', b'1', ..] => Err(Error::Newer),
        [b'1', b'1', ..] => v1::decode(link),
        [b'2', b'1', ..] => v2::decode(link),
        [b'3', b'1', ..] => v3::decode(link),
        _ => Err(Error::Damaged),
    }
}

/// The text of some bytes, with its checksum.
fn written(kind: Hrp, bytes: &[u8]) -> String {
    bytes
        .iter()
        .copied()
        .bytes_to_fes()
        .with_checksum::<Long>(&kind)
        .chars()
        .collect()
}

/// The bytes of a text whose checksum is right.
fn checked(kind: Hrp, text: &str) -> Option<Vec<u8>> {
    let parsed = CheckedHrpstring::new::<Long>(text).ok()?;
    let bytes: Vec<u8> = parsed.byte_iter().collect();
    // Written again, since the checksum says nothing of bits that only fill up the last character.
    (written(kind, &bytes) == text).then_some(bytes)
}

/// Reads a text of a format that tells how long a whole link is: something may be stuck to its end.
fn cut(
    text: &str,
    whole: Option<usize>,
    checked: impl Fn(&str) -> Option<Vec<u8>>,
    read: impl Fn(&[u8]) -> Result<Response, Error>,
) -> Result<Response, Error> {
    if let Some(bytes) = checked(text) {
        return read(&bytes);
    }
    match whole {
        Some(whole) if text.len() > whole => {
            let cut = text.get(..whole).and_then(checked);
            cut.map_or(Err(Error::Damaged), |bytes| read(&bytes))
        }
        Some(whole) if text.len() < whole => Err(Error::CutOff),
        // Not even that stands there.
        None if text.len() < FRONT + 4 => Err(Error::CutOff),
        _ => Err(Error::Damaged),
    }
}
