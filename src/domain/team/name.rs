//! What somebody calls a team.

use std::cmp::Ordering;

/// The most characters a name can have.
pub const MOST_CHARACTERS: usize = 40;

/// One line of 1 to [`MOST_CHARACTERS`] characters with no space around it, and without the marks that turn the direction of
/// what stands after them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoName {
    /// There is nothing in it.
    Empty,
    /// It has more than [`MOST_CHARACTERS`] characters.
    TooLong,
}

impl Name {
    /// Reads what somebody wrote: new lines and the like become spaces, and marks of direction fall away.
    ///
    /// # Errors
    /// [`NoName`] says why it is none.
    pub fn parse(text: &str) -> Result<Self, NoName> {
        let line: String = text
            .chars()
            .filter(|c| !turns_direction(*c))
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let line = line.trim();
        match line.chars().count() {
            0 => Err(NoName::Empty),
            1..=MOST_CHARACTERS => Ok(Self(line.to_owned())),
            _ => Err(NoName::TooLong),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the same but for capitals.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }

    /// The order of two names in a list: capitals stand beside small letters.
    pub fn compare(&self, other: &Self) -> Ordering {
        let letters = |it: &Self| it.0.to_ascii_lowercase();
        letters(self)
            .cmp(&letters(other))
            .then_with(|| self.0.cmp(&other.0))
    }
}

/// Embeddings, overrides and isolates of the bidirectional algorithm, and its marks.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
