//! How the reader wants the page to be: kept apart from the answers, so that it stays if these are erased or cannot be read.

pub(super) mod v1;

use super::{Document, EncodeError, Error, version};

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

/// The choices of whoever uses this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How many statements stand on a page.
    pub pace: Pace,
    /// Light, dark or as the device asks.
    pub display: Display,
    /// The chosen language; `None` if the browser's preference holds.
    pub language: Option<LanguageTag>,
}

impl Settings {
    /// The settings that an answers document of format 1 carries, to be moved over once: until 2026-11 they were kept in
    /// it. `None` if it carries none, or is no such document; whether its answers can be read does not matter.
    pub fn from_answers_v1(text: &str) -> Option<Self> {
        v1::from_answers(text)
    }
}

impl Document for Settings {
    const KEY: &'static str = "schoolstroom.settings";

    fn encode(&self) -> Result<String, EncodeError> {
        v1::encode(self)
    }

    fn decode(text: &str) -> Result<Self, Error> {
        match version(text)? {
            1 => v1::decode(text),
            _ => Err(Error::Newer),
        }
    }
}
