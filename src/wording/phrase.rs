//! Phrases with holes in them: a number, a name, the words for a month. Words only, so that a language is a table.

use crate::domain::text::{count, cut, number};

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
        counted(self.0, &counts)
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

// One copy of each for phrases with any number of holes.

#[inline(never)]
fn counted(text: &str, counts: &[usize]) -> String {
    let mut phrase = Filled::of(text);
    for count in counts {
        phrase.fill(&number(*count as u64));
    }
    phrase.end()
}

#[inline(never)]
fn filled(text: &str, fillings: &[&str]) -> String {
    let mut phrase = Filled::of(text);
    for filling in fillings {
        phrase.fill(filling);
    }
    phrase.end()
}

/// A phrase that is being filled in.
struct Filled<'a> {
    done: String,
    rest: &'a str,
}

impl<'a> Filled<'a> {
    fn of(rest: &'a str) -> Self {
        let done = String::new();
        Self { done, rest }
    }

    fn fill(&mut self, filling: &str) {
        let (before, after) = cut(self.rest, HOLE).unwrap_or((self.rest, ""));
        self.done.push_str(before);
        self.done.push_str(filling);
        self.rest = after;
    }

    fn end(mut self) -> String {
        self.done.push_str(self.rest);
        self.done
    }
}
