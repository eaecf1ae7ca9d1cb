//! The long texts: pages to read, and what there is to say of an element. One file per language, beside the other words of
//! that language, that the page fetches whole once it is at rest.
//!
//! They stand outside the wasm because they are over half of all words and no answer needs them (crate docs, «Size»). The
//! compiler reads both files and does not go on where one language lacks a block or a line that the other has.
//!
//! A line `== name` begins a block. In it each line is of one [`Line`] kind, told by how it begins; empty lines are nothing.

use super::Language;
use crate::domain::element::Element;
use crate::domain::text::joined;

const NL: &str = include_str!("nl/long.nl.txt");
const EN: &str = include_str!("en/long.en.txt");

const _: () = assert!(
    same_shape(NL.as_bytes(), EN.as_bytes()),
    "a block or a line of the long texts is missing in one of the languages"
);

/// The long texts of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LongTexts(&'static str);

/// A line of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// `# `: the title of a page.
    Title(&'static str),
    /// `## `: a heading in it.
    Heading(&'static str),
    /// A paragraph.
    Paragraph(&'static str),
    /// `- `: an item of a list.
    Item(&'static str),
    /// `> `: something one hears people say.
    Quote(&'static str),
    /// `* `: where it comes from.
    Source(&'static str),
    /// `!`: a part of a figure; its kind and numbers follow, and words if it has any.
    Figure(&'static str),
}

impl Line {
    fn read(line: &'static str) -> Self {
        type Kind = fn(&'static str) -> Line;
        let kinds: [(&str, Kind); 6] = [
            ("# ", Self::Title),
            ("## ", Self::Heading),
            ("- ", Self::Item),
            ("> ", Self::Quote),
            ("* ", Self::Source),
            ("!", Self::Figure),
        ];
        let read = kinds
            .iter()
            .find_map(|(mark, kind)| Some(kind(line.strip_prefix(mark)?)));
        read.unwrap_or(Self::Paragraph(line))
    }
}

impl LongTexts {
    /// The texts in a file.
    pub const fn new(file: &'static str) -> Self {
        Self(file)
    }

    /// The lines of a block; none where there is no such block.
    pub fn block(self, name: &str) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut here = false;
        for line in self.0.split('\n') {
            if let Some(other) = line.strip_prefix("== ") {
                here = other == name;
            } else if here && !line.is_empty() {
                lines.push(Line::read(line));
            }
        }
        lines
    }

    /// The title of a page.
    pub fn title(self, name: &str) -> Option<&'static str> {
        match self.block(name).first() {
            Some(Line::Title(title)) => Some(*title),
            _ => None,
        }
    }

    /// What an element is about, in a sentence or two.
    pub fn about(self, element: Element) -> &'static str {
        self.paragraph(&joined(&[element.id(), ".about"]))
    }

    /// The paragraph that a block begins with.
    pub fn paragraph(self, name: &str) -> &'static str {
        match self.block(name).first() {
            Some(Line::Paragraph(words)) => words,
            _ => "",
        }
    }
}

impl Language {
    /// Where the file of this language is, next to the page. It ends with a number made from what is in it, so that no
    /// browser shows an older one from its cache.
    pub const fn long_texts(self) -> (&'static str, u32) {
        const PRINTS: [u32; 2] = [print(NL.as_bytes()), print(EN.as_bytes())];
        let [nl, en] = PRINTS;
        match self {
            Self::Nl => ("long.nl.txt?", nl),
            Self::En => ("long.en.txt?", en),
        }
    }
}

/// FNV-1a, of 32 bits.
#[expect(clippy::indexing_slicing, reason = "worked out while compiling")]
const fn print(bytes: &[u8]) -> u32 {
    let mut print: u32 = 0x811c_9dc5;
    let mut i = 0;
    while i < bytes.len() {
        print = (print ^ bytes[i] as u32).wrapping_mul(0x0100_0193);
        i += 1;
    }
    print
}

/// Whether two files have the same blocks in the same order, with lines of the same kinds in each.
#[expect(clippy::indexing_slicing, reason = "worked out while compiling")]
const fn same_shape(one: &[u8], other: &[u8]) -> bool {
    let (mut i, mut j) = (0, 0);
    loop {
        (i, j) = (begin(one, i), begin(other, j));
        if i == one.len() || j == other.len() {
            return i == one.len() && j == other.len();
        }
        let kind = kind(one, i);
        if kind != self::kind(other, j) {
            return false;
        }
        // Names of blocks are the same to the letter.
        while kind == b'=' && one[i] != b'\n' && other[j] != b'\n' {
            if one[i] != other[j] {
                return false;
            }
            i += 1;
            j += 1;
        }
        if kind == b'=' && one[i] != other[j] {
            return false;
        }
        (i, j) = (end(one, i), end(other, j));
    }
}

/// Where the next line begins that is not empty.
#[expect(clippy::indexing_slicing, reason = "worked out while compiling")]
const fn begin(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at] == b'\n' {
        at += 1;
    }
    at
}

/// Where the line ends.
#[expect(clippy::indexing_slicing, reason = "worked out while compiling")]
const fn end(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at] != b'\n' {
        at += 1;
    }
    at
}

/// The kind of a line: its mark, `h` for a heading, or `p` where it has none.
#[expect(clippy::indexing_slicing, reason = "worked out while compiling")]
const fn kind(text: &[u8], at: usize) -> u8 {
    match text[at] {
        b'#' if at + 1 < text.len() && text[at + 1] == b'#' => b'h',
        mark @ (b'=' | b'#' | b'-' | b'>' | b'*' | b'!') => mark,
        _ => b'p',
    }
}
