//! A letter with a link in it, for a mail program to go on with. Who writes it and what the link holds is for a page to know.

use super::phrase::Phrase;

/// A letter that the reader’s own mail program opens with.
#[derive(Debug)]
pub struct Letter {
    /// What it is about.
    pub subject: &'static str,
    /// The link.
    pub text: Phrase<1>,
}
