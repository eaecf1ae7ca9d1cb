//! A response written as the last part of an address, and read back.
//!
//! Bech32m: lower-case letters and digits survive mail and chat programs; the checksum finds every error of up to four
//! characters; the part before the last `1` names the kind and the version, so that a reader knows what it cannot read.
//! Released versions are frozen in modules of their own and decode for ever.

mod v1;

use super::response::Response;

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
    let rest = match text.strip_prefix(KIND) {
        Some(rest) => rest,
        // Cut off within the name of the kind itself.
        None if !text.is_empty() && KIND.starts_with(&text) => return Err(Error::CutOff),
        None => return Err(Error::Foreign),
    };
    // Versions are written without leading zeros, and `1` ends them: `scanv1` + `1` + data.
    match rest.as_bytes() {
        [] | [b'1'] => Err(Error::CutOff),
        // The data never have a `1`, so a third one belongs to version 11.
        [b'2'..=b'9', ..] | [b'1', b'0' | b'2'..=b'9', ..] | [b'1', b'1', b'1', ..] => {
            Err(Error::Newer)
        }
        [b'1', b'1', ..] => v1::decode(&text),
        _ => Err(Error::Damaged),
    }
}

/// The one word in the text that can be a link: lower case, no white space, what stands between the last mark of an
/// address and the next character that no link has.
fn mended(text: &str) -> String {
    let mut plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !is_invisible(*c))
        .collect::<String>()
        .to_ascii_lowercase();
    for space in ["%20", "%09", "%0a", "%0d"] {
        plain = plain.replace(space, "");
    }
    let plain = plain.replace("%23", "#").replace("%2f", "/");
    let after_address = plain.rfind("result/").map(|at| at + "result/".len());
    let start = after_address.or_else(|| plain.find(KIND)).unwrap_or(0);
    plain
        .get(start..)
        .unwrap_or_default()
        .chars()
        .skip_while(|c| !c.is_ascii_alphanumeric())
        .take_while(char::is_ascii_alphanumeric)
        .collect()
}

/// Characters that chat programs slip into long words: soft hyphen, zero-width space and joiners, byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}
