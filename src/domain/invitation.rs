//! An invitation to do the scan: the kind of school, and a sentence of the sender's own.
//!
//! It asks for nothing back and holds no address to send something to.

use super::role::Sector;

/// The most characters a message can have.
pub const MOST_CHARACTERS: usize = 140;

/// What the sender says, such as «for the team day of 12 March»: one line of 1 to [`MOST_CHARACTERS`] characters with no space
/// around it, and with no character that turns the direction of the words around it. What looks like markup is text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message(String);

/// The text has more than [`MOST_CHARACTERS`] characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl Message {
    /// Reads what somebody wrote: new lines and other white space become spaces, and characters that control the direction
    /// of text are left out. Spaces alone are no message.
    ///
    /// # Errors
    /// [`TooLong`] if it does not fit.
    pub fn parse(text: &str) -> Result<Option<Self>, TooLong> {
        let line: String = text
            .chars()
            .filter(|c| !is_hidden(*c))
            .map(|c| {
                if c.is_control() || c.is_whitespace() {
                    ' '
                } else {
                    c
                }
            })
            .collect();
        let line = line.trim();
        match line.chars().count() {
            0 => Ok(None),
            1..=MOST_CHARACTERS => Ok(Some(Self(line.to_owned()))),
            _ => Err(TooLong),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Marks, embeddings, overrides and isolates of direction (Unicode Standard Annex 9), and spaces without width.
fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}'
    ) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What an invitation says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The kind of school, which is chosen already when the scan opens.
    pub sector: Sector,
    /// What the sender says, if anything.
    pub message: Option<Message>,
}
