//! A result in a link, whichever kind of link it is.

use crate::domain::codec::link::{self, Error};
use crate::domain::codec::score_link;
use crate::domain::told::Told;

/// Writes what is told as the kind of link that can hold it.
pub fn encode(told: &Told) -> String {
    match told {
        Told::Answers(response) => link::encode(response),
        Told::Scores(scores) => score_link::encode(scores),
    }
}

/// Reads a link to answers or to scores, as [`link::decode`] does.
///
/// # Errors
/// [`Error`] names why there is no result in the text.
pub fn decode(text: &str) -> Result<Told, Error> {
    match link::decode(text) {
        Err(Error::Foreign) => score_link::decode(text).map(Told::Scores),
        answers => answers.map(Told::Answers),
    }
}

/// Whether a text, in lower case, begins as a link to a result does.
pub fn is_one(text: &str) -> bool {
    link::is_one(text) || score_link::is_one(text)
}
