//! Phrases with holes in them: a number, a name, the words for a month. They are words only, so that a language is a table.
//!
//! It does not know what is filled in, nor which language it is.

/// The mark of a hole.
const HOLE: char = '_';

/// A phrase with so many holes: «Statement _ of _». They are filled in the order in which they stand.
#[derive(Clone, Copy, Debug)]
pub struct Phrase<const HOLES: usize>(&'static str);

impl<const HOLES: usize> Phrase<HOLES> {
    /// A phrase of a language. It is for constants: one with another number of holes does not compile.
    pub const fn new(text: &'static str) -> Self {
        assert!(holes(text) == HOLES, "another number of holes");
        Self(text)
    }

    /// The phrase with these in its holes.
    pub fn with(self, fillings: [&str; HOLES]) -> String {
        let mut words = self.0.split(HOLE);
        let mut filled = words.next().unwrap_or_default().to_owned();
        for (filling, after) in fillings.iter().zip(words) {
            filled.push_str(filling);
            filled.push_str(after);
        }
        filled
    }

    /// The phrase with these numbers in its holes.
    pub fn counting(self, counts: [usize; HOLES]) -> String {
        let digits = counts.map(|count| count.to_string());
        self.with(digits.each_ref().map(String::as_str))
    }
}

impl Phrase<1> {
    /// The words before and after the hole.
    pub fn around(self) -> (&'static str, &'static str) {
        self.0.split_once(HOLE).unwrap_or((self.0, ""))
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

/// How many holes a phrase has. It is `const`, so that the compiler can count, and therefore a loop.
const fn holes(text: &str) -> usize {
    let mut bytes = text.as_bytes();
    let mut holes = 0;
    while let [byte, others @ ..] = bytes {
        if *byte == HOLE as u8 {
            holes += 1;
        }
        bytes = others;
    }
    holes
}
