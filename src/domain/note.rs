//! What a visitor wrote about an element: what they saw that showed it.

/// The most characters a note can have.
pub const MOST_CHARACTERS: usize = 200;

/// One line of 1 to [`MOST_CHARACTERS`] characters, with no space around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note(String);

/// The text has more than [`MOST_CHARACTERS`] characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl Note {
    /// Reads what somebody wrote: new lines and the like become spaces. Spaces alone are no note.
    ///
    /// # Errors
    /// [`TooLong`] if it does not fit.
    pub fn parse(text: &str) -> Result<Option<Self>, TooLong> {
        let mut line = String::new();
        let mut characters = 0;
        for c in text.trim().chars() {
            line.push(if c.is_control() { ' ' } else { c });
            characters += 1;
        }
        match characters {
            0 => Ok(None),
            1..=MOST_CHARACTERS => Ok(Some(Self(line))),
            _ => Err(TooLong),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
