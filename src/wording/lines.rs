//! Texts that belong together, as one text with a line for each: a list would have the address and the length of each.

use crate::domain::text::{count, words};

/// So many texts, each on a line of its own.
#[derive(Clone, Copy, Debug)]
pub struct Lines<const COUNT: usize>(&'static str);

impl<const COUNT: usize> Lines<COUNT> {
    /// The lines of a text, each with its end, as `lines!` makes it. It is for constants: another number of lines does not
    /// compile.
    pub const fn new(text: &'static str) -> Self {
        assert!(count(text, b'\n') == COUNT, "another number of lines");
        Self(text)
    }

    /// The lines in their order.
    pub fn all(self) -> Vec<&'static str> {
        words(self.0, |c| c == '\n')
    }
}

/// [`Lines`] from a list of texts.
macro_rules! lines {
    ($($line:literal),+ $(,)?) => {
        $crate::wording::lines::Lines::new(concat!($($line, "\n"),+))
    };
}
pub(in crate::wording) use lines;
