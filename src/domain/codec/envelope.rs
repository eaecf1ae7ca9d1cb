//! What all links have around their contents: the kind and the version in front, and a checksum at the end.
//!
//! Bech32m: lower-case letters and digits survive mail and chat programs; the checksum finds every error of up to four
//! characters; the part before the last `1` names the kind and the version, so that a reader knows what it cannot read. What
//! the contents mean is not known here.

pub(super) mod bits;

use bech32::primitives::checksum::Checksum;
use bech32::primitives::decode::CheckedHrpstring;
use bech32::primitives::iter::{ByteIterExt, Fe32IterExt};
use bech32::{Bech32m, Fe32, Hrp};

use super::address::normalise;

/// How many characters at the end are the checksum.
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

/// Why a text is not a link of the kind that was looked for.
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

/// A kind of link.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    /// What it begins with; the version follows.
    pub(super) name: &'static str,
    /// How many versions were released: 1 to 9.
    pub(super) versions: u8,
}

impl Kind {
    /// Whether a text, in lower case, begins as a link of this kind does.
    pub(super) fn begins(&self, text: &str) -> bool {
        text.starts_with(self.name)
    }

    /// How many characters stand before the data: the kind, the version and the `1` that ends them.
    pub(super) const fn front(&self) -> usize {
        self.name.len() + 2
    }

    /// How many characters a whole link has of which the data are so many bytes.
    pub(super) const fn length(&self, bytes: usize) -> usize {
        self.front() + (bytes * 8).div_ceil(5) + CHECKSUM
    }

    /// What the characters of the data stand for, from 0 to 31 each.
    pub(super) fn data<'a>(
        &self,
        link: &'a str,
    ) -> impl Iterator<Item = Result<u32, Error>> + use<'a> {
        let data = link.get(self.front()..).unwrap_or_default();
        data.chars()
            .map(|character| match Fe32::from_char(character) {
                Ok(code) => Ok(u32::from(code.to_u8())),
                Err(_) => Err(Error::Damaged),
            })
    }

    /// Finds a link of this kind in a text and reads it by `read`, which gets its version and its text in lower case.
    ///
    /// A whole address may be given. Upper case, white space, an encoded or plain `#` in front and anything stuck to the end
    /// are mended: the checksum tells whether that was right.
    pub(super) fn decode<T>(
        &self,
        text: &str,
        read: impl Fn(u8, &str) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let read = |link: &str| read(self.version(link)?, link);
        // A link and nothing else: a team has thousands of them.
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if self.begins(text) && text.bytes().all(is_plain) {
            return read(text);
        }
        let (link, all) = self.find(&normalise(text))?;
        // Marks that a mail program puts before or after each line may stand within it.
        read(&link).or_else(|error| read(&all).map_err(|_| error))
    }

    /// The first word that is one, and that with all words after it.
    fn find(&self, text: &str) -> Result<(String, String), Error> {
        let words: Vec<&str> = text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        let start = words.iter().position(|word| self.begins(word));
        match start.and_then(|start| words.get(start..)) {
            Some(rest @ [start, ..]) => Ok(((*start).to_owned(), rest.concat())),
            // Cut off within the name of the kind itself, or with all of it.
            _ => Err(match words.last() {
                Some(last) if last.len() < self.name.len() && self.name.starts_with(last) => {
                    Error::CutOff
                }
                None if text.is_empty() => Error::CutOff,
                _ => Error::Foreign,
            }),
        }
    }

    /// The version of a text of letters and digits that begins with the name of the kind.
    pub(super) fn version(&self, link: &str) -> Result<u8, Error> {
        // Versions are written without leading zeros, and `1` ends them: `scanv1` + `1` + data.
        let after = link.as_bytes().get(self.name.len()..).unwrap_or_default();
        let Some((first, rest)) = after.split_first() else {
            return Err(Error::CutOff);
        };
        let version = match first {
            b'1'..=b'9' => first - b'0',
            _ => return Err(Error::Damaged),
        };
        match rest {
            _ if version > self.versions => Err(Error::Newer),
            [] => Err(Error::CutOff),
            // The data never have a `1`, so a third one belongs to version 11, and so on.
            [b'0' | b'2'..=b'9', ..] | [b'1', b'1', ..] => Err(Error::Newer),
            [b'1', ..] => Ok(version),
            _ => Err(Error::Damaged),
        }
    }
}

/// The text of some bytes, with its checksum.
pub(super) fn written(kind: Hrp, bytes: &[u8]) -> String {
    bytes
        .iter()
        .copied()
        .bytes_to_fes()
        .with_checksum::<Long>(&kind)
        .chars()
        .collect()
}

/// The bytes of a link that should be `whole` characters long, or why that is not known. Something may be stuck to its end.
pub(super) fn opened(kind: Hrp, text: &str, whole: Result<usize, Error>) -> Result<Vec<u8>, Error> {
    if let Some(bytes) = checked(kind, text) {
        return Ok(bytes);
    }
    let whole = whole?;
    if text.len() < whole {
        return Err(Error::CutOff);
    }
    let cut = text.get(..whole).and_then(|text| checked(kind, text));
    cut.ok_or(Error::Damaged)
}

/// The bytes of a text in lower case whose checksum is right.
fn checked(kind: Hrp, text: &str) -> Option<Vec<u8>> {
    let parsed = CheckedHrpstring::new::<Long>(text).ok()?;
    // The checksum says nothing of bits that only fill up the last character: they are zeros, as segwit wants them as well.
    let is_written_so = parsed.hrp() == kind && parsed.validate_segwit_padding().is_ok();
    is_written_so.then(|| parsed.byte_iter().collect())
}
