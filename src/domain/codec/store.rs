//! What the browser keeps between visits, as a versioned JSON document, and how it is read back.
//!
//! The stored form is not the domain's: each version has wire types of its own. What cannot be read is never thrown away;
//! the browser ring keeps it aside and says so.

mod v1;

use crate::domain::instrument::StatementId;
use crate::domain::response::Response;

/// How many statements stand on a page of the scan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// One statement a page.
    #[default]
    One,
    /// The statements of an element on one page.
    Element,
}

/// The choice between light and dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Display {
    /// What the device asks for.
    #[default]
    System,
    /// Dark letters on white.
    Light,
    /// Light letters on dark.
    Dark,
}

/// The language somebody chose. Which languages there are is wording's to know; this is the name of one, such as `nl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// A tag of two lower-case letters; `None` for any other text.
    pub fn new(text: &str) -> Option<Self> {
        let letters = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase());
        letters.then(|| Self(text.to_owned()))
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Everything that is kept on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The own answers, if a scan was begun.
    pub response: Option<Response>,
    /// The statement where the reader was.
    pub position: Option<StatementId>,
    /// How many statements stand on a page.
    pub pace: Pace,
    /// Light, dark or as the device asks.
    pub display: Display,
    /// The chosen language; `None` where the browser's preference holds.
    pub language: Option<LanguageTag>,
}

/// Why a stored text is not a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// It is no document of ours, or one that was damaged.
    Unreadable,
    /// It was written by a newer version of the product, and must not be overwritten.
    Newer,
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

/// Writes a document in the newest format.
pub fn encode(document: &Document) -> String {
    v1::encode(document)
}

/// Reads a document in any format that was ever released.
///
/// # Errors
/// [`Error`] names why there is no document in the text.
pub fn decode(text: &str) -> Result<Document, Error> {
    #[derive(serde::Deserialize)]
    struct Versioned {
        version: u32,
    }
    // Serde would read a struct from a list as well; and it follows lists and objects inward, for which there is a bound here.
    let inward = text.bytes().filter(|byte| matches!(byte, b'[' | b'{'));
    let first = text.chars().find(|c| !c.is_whitespace());
    if first != Some('{') || inward.count() > 64 {
        return Err(Error::Unreadable);
    }
    let Versioned { version } = serde_json_core::from_str(text)
        .map_err(|_| Error::Unreadable)?
        .0;
    match version {
        0 => Err(Error::Unreadable),
        1 => v1::decode(text),
        _ => Err(Error::Newer),
    }
}
