//! What the browser keeps between visits: versioned JSON documents, each under a key of its own.
//!
//! The stored form is not the domain's: each format has wire types in a module of its own, and a released one is frozen. What
//! cannot be read is never thrown away, and what cannot be written never replaces what is there; the browser ring sees to
//! that. How a text is kept is not known here.

pub mod answers;
pub mod backup;
pub mod records;
pub mod round;
pub mod settings;
pub mod teams;

pub use settings::{Display, LanguageTag, Pace};

use serde::{Deserialize, Serialize};

use crate::domain::codec::link;
use crate::domain::response::Response;

/// Something that is kept as one text, and read back from any format that was ever released.
///
/// A new field touches the document's own struct and its newest format, and no other place.
pub trait Document: Clone + Default + PartialEq {
    /// The name under which it is kept.
    const KEY: &'static str;

    /// Writes it, in the oldest format that can hold it.
    ///
    /// # Errors
    /// [`EncodeError`] names why there is no text to keep. What is kept stays as it is then.
    fn encode(&self) -> Result<String, EncodeError>;

    /// Reads it from any format that was ever released.
    ///
    /// # Errors
    /// [`Error`] names why there is no such document in the text.
    fn decode(text: &str) -> Result<Self, Error>;
}

/// Why a stored text is not a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// It is no document of ours, or one that was damaged.
    Unreadable,
    /// It was written by a newer version of the product, and must not be overwritten.
    Newer,
}

/// Why a document could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncodeError {
    /// It has no form as JSON. Every document so far has one.
    NoForm,
}

/// Why the device does not keep what it is given, or did not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser keeps nothing for this page: all goes on in memory.
    Blocked,
    /// There is no room: all goes on in memory.
    Full,
    /// A newer version's document is there and is left alone: all goes on in memory.
    Newer,
    /// What was there could not be read; it was kept under another key, and a new document begins.
    KeptAside,
}

/// The number of the format, by which a text says who can read it. What else stands in it is not judged here: a newer
/// format may hold anything.
fn version(text: &str) -> Result<u32, Error> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }
    // Serde would read a struct from a list as well.
    if !text.trim_start().starts_with('{') {
        return Err(Error::Unreadable);
    }
    match read(text)? {
        Versioned { version: 0 } => Err(Error::Unreadable),
        Versioned { version } => Ok(version),
    }
}

/// The fields that the formats of answers and settings have had so far; each format takes its own. A value that is missing is
/// an empty text. The texts are borrowed, so that an escape in one is refused: no value that was ever written has any.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Fields<'a> {
    response: &'a str,
    position: &'a str,
    pace: &'a str,
    display: &'a str,
    language: &'a str,
}

/// Whether a text says that it is a file of this kind, of whatever version.
fn is_file(text: &str, kind: &str) -> bool {
    #[derive(Deserialize)]
    struct File<'a> {
        kind: &'a str,
    }
    read(text).is_ok_and(|file: File<'_>| file.kind == kind)
}

/// What stands in a text. Fields that are not known are passed over, however deep they go.
fn read<'a, Wire: Deserialize<'a>>(text: &'a str) -> Result<Wire, Error> {
    serde_json::from_str(text).map_err(|_| Error::Unreadable)
}

/// The text of a wire type.
fn written(wire: &impl Serialize) -> Result<String, EncodeError> {
    serde_json::to_string(wire).map_err(|_| EncodeError::NoForm)
}

/// The answers in a link as it was written.
fn stored_link(text: &str) -> Result<Response, Error> {
    Ok(link::decode(plain(text)?)?)
}

/// A link as it was written: what is mended in a link that was sent is damage in a document.
fn plain(text: &str) -> Result<&str, link::Error> {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    match text.bytes().all(is_plain) {
        true => Ok(text),
        false => Err(link::Error::Damaged),
    }
}

/// What a link that cannot be read makes of the document that it stands in: one that is newer makes it newer.
impl From<link::Error> for Error {
    fn from(error: link::Error) -> Self {
        match error {
            link::Error::Newer => Self::Newer,
            link::Error::CutOff | link::Error::Damaged | link::Error::Foreign => Self::Unreadable,
        }
    }
}

/// The text of a field, if there is any: a format of ours leaves a text empty if it has no value.
fn unless_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
