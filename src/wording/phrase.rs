//! Phrases with holes in them: a number, a name, the words for a month. Words only, so that a language is a table.

use crate::domain::text::{count, cut, joined, number};

/// Where something is filled in.
const HOLE: u8 = b'_';

/// A phrase with so many holes: «Statement _ of _». They are filled in the order in which they stand.
#[derive(Clone, Copy, Debug)]
pub struct Phrase<const HOLES: usize>(&'static str);

impl<const HOLES: usize> Phrase<HOLES> {
    /// A phrase of a language. It is for constants: one with another number of holes does not compile.
    pub const fn new(text: &'static str) -> Self {
        assert!(count(text, HOLE) == HOLES, "another number of holes");
        Self(text)
    }

    /// The phrase with these in its holes.
    pub fn with(self, fillings: [&str; HOLES]) -> String {
        filled(self.0, &fillings)
    }

    /// The phrase with these numbers in its holes.
    pub fn counting(self, counts: [usize; HOLES]) -> String {
        let counts = counts.map(|it| number(it as u64));
        self.with(counts.each_ref().map(String::as_str))
    }
}

impl Phrase<1> {
    /// What stands before and after the hole.
    pub fn around(self) -> (&'static str, &'static str) {
        cut(self.0, HOLE).unwrap_or((self.0, ""))
    }
}

/// A phrase about so many things: one of them reads differently.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    one: &'static str,
    /// For several, or for none.
    many: Phrase<1>,
}

impl Count {
    /// A phrase of a language; one with another number of holes does not compile.
    pub const fn new(one: &'static str, many: &'static str) -> Self {
        let many = Phrase::new(many);
        Self { one, many }
    }

    /// The phrase for so many.
    pub fn of(self, count: usize) -> String {
        match count {
            1 => self.one.to_owned(),
            _ => self.many.counting([count]),
        }
    }
}

fn filled(text: &str, fillings: &[&str]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    for filling in fillings {
        let (before, after) = cut(rest, HOLE).unwrap_or((rest, ""));
        filled = joined(&[&filled, before, filling]);
        rest = after;
    }
    joined(&[&filled, rest])
}
