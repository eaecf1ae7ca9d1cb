//! Finds every link of ours in what somebody pastes or opens: a chat export, a mail thread, a column of a spreadsheet.
//!
//! What programs do to addresses is undone here without a request: wrapped lines and the marks before them, capitals, soft
//! hyphens, addresses within addresses. It takes time in proportion to the text, in slices as small as one likes, so that a page
//! can answer meanwhile. It adds to no team: that is one call with all that was found, so that no half of it is ever in.

mod reader;

use self::reader::{Reader, is_word_start};
use super::members::Member;
use super::picture::TeamPicture;
use crate::domain::codec::{link, team_link};

/// All that was found in a text, each with its line from 1. What stands in it twice is found twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// People who answered.
    pub responses: Vec<FoundResponse>,
    /// Pictures of teams.
    pub teams: Vec<(u32, TeamPicture)>,
    /// Links of ours without anybody's answers.
    pub others: Vec<(u32, OtherKind)>,
    /// What looks like a link of ours and cannot be read.
    pub unreadable: Vec<Unreadable>,
}

/// The link of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundResponse {
    /// The line it begins on, from 1.
    pub line: u32,
    /// The person.
    pub member: Member,
}

/// A kind of link that holds no answers of a person. It is named by what it begins with, and not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// The ten scores alone.
    Scores,
    /// An invitation to do the scan.
    Invitation,
}

/// What looks like a link of ours and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line it begins on, from 1.
    pub line: u32,
    /// Its first characters, at most [`MOST_OF_EXCERPT`]: lower-case letters and digits alone.
    pub excerpt: String,
    /// Why it cannot be read: cut off, damaged or newer.
    pub reason: link::Error,
}

/// How many characters of a link are shown if it cannot be read.
pub const MOST_OF_EXCERPT: usize = 60;

/// How much text without a link counts as much as a link, in bytes.
const STEP: usize = 1024;

/// The characters that tell how long a link is: the longest name, version, `1`, and five of the data.
const HEAD: usize = 14;

/// Longer than any link is: that of a visitor with ten notes of 200 characters of four bytes.
const LONGEST: usize = 14_000;

/// A text that is being searched.
///
/// ```
/// use schoolstroom::domain::team::Gatherer;
///
/// let mail = "> See https://school.example/#/result/scanv11ygqqqqqpc6dfyjgmwet3\r\n> erf4ycf983x5 and scanv3.";
/// let mut gatherer = Gatherer::new(mail.to_owned());
/// while gatherer.advance(100) {}
/// let found = gatherer.finish();
/// assert_eq!(found.responses.len(), 1);
/// assert!(found.unreadable.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Gatherer {
    text: String,
    /// All before this place was searched.
    at: usize,
    /// The line of [`Self::counted`].
    line: u32,
    /// Up to where new lines were counted.
    counted: usize,
    /// Where the last link ended that was read. Another may be stuck to it.
    end: usize,
    found: Gathered,
}

/// A kind of link.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Response,
    Team,
    Other(OtherKind),
}

/// What each kind begins with; the version follows.
const KINDS: [(&str, Kind); 4] = [
    ("scanv", Kind::Response),
    ("teamv", Kind::Team),
    ("scorev", Kind::Other(OtherKind::Scores)),
    ("invitev", Kind::Other(OtherKind::Invitation)),
];

/// The pages of links to answers, as their addresses have them.
const PAGES: [&str; 3] = ["#/result/", "#/team/", "#/compare/"];

impl Gatherer {
    /// Begins at the start of a text.
    pub const fn new(text: String) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
            counted: 0,
            end: 0,
            found: Gathered {
                responses: Vec::new(),
                teams: Vec::new(),
                others: Vec::new(),
                unreadable: Vec::new(),
            },
        }
    }

    /// Looks at so many links, or at about a thousand characters for each of them, and says whether there is more.
    pub fn advance(&mut self, candidates: usize) -> bool {
        let mut left = candidates.max(1).saturating_mul(STEP);
        while left > 0 && self.at < self.text.len() {
            let from = self.at;
            let until = from.saturating_add(left.min(STEP));
            let was_link = match self.next_start(until) {
                Some(start) => self.look_at(start),
                None => false,
            };
            let passed = self.at - from;
            left = left.saturating_sub(if was_link { passed.max(STEP) } else { passed });
        }
        self.at < self.text.len()
    }

    /// Searches what is left, and hands over all that was found.
    pub fn finish(mut self) -> Gathered {
        while self.advance(usize::MAX) {}
        self.found
    }

    /// How much of the text was searched, from 0 to 1.
    pub fn progress(&self) -> f64 {
        if self.text.is_empty() {
            return 1.0;
        }
        self.at as f64 / self.text.len() as f64
    }

    /// The next place up to `until` where a link or its address may begin. Goes on to it, or to `until`.
    fn next_start(&mut self, until: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let until = until.min(bytes.len());
        while let Some(ahead) = bytes.get(self.at..until)
            && let Some(skipped) = ahead.iter().position(|byte| may_begin(*byte))
        {
            self.at += skipped;
            let (before, after) = bytes.split_at_checked(self.at)?;
            let is_start = match after {
                [b'#' | b'%', ..] => true,
                [first, second, ..] if goes_on(*first, *second) => {
                    self.at == self.end || is_word_start(before)
                }
                _ => false,
            };
            if is_start {
                return Some(self.at);
            }
            self.at += 1;
        }
        self.at = until;
        None
    }

    /// Looks whether a link begins there, says so, and goes on behind what is there.
    fn look_at(&mut self, start: usize) -> bool {
        let mut reader = Reader::new(&self.text, start);
        let in_address = reader.is_at_mark() && PAGES.iter().any(|page| reader.skip(page));
        let start = if in_address { reader.at } else { start };
        let kind = kind(&mut reader);
        if kind.is_none() && !in_address {
            self.at = start + 1;
            return false;
        }
        if let Some(kind) = kind
            && let Some(end) = self.read(start, kind)
        {
            self.at = end;
            self.end = end;
            return true;
        }
        let word = word(&self.text, start);
        self.at = word.end;
        match kind {
            Some(kind) if in_address || is_no_other_word(&word.text) => {
                self.list(start, &word.text, kind);
            }
            // An address that is cut off within the name of the kind.
            None if begins_name(&word.text) => {
                self.list_unreadable(start, &word.text, link::Error::CutOff);
            }
            _ => {}
        }
        true
    }

    /// Reads the link that begins there, and says where it ends; `None` if it cannot be read.
    fn read(&mut self, start: usize, kind: Kind) -> Option<usize> {
        match kind {
            Kind::Response => {
                let link = whole(&self.text, start, link::length)?;
                let member = Member::new(&link::decode(&link.text).ok()?);
                let line = self.line(start);
                self.found.responses.push(FoundResponse { line, member });
                Some(link.end)
            }
            Kind::Team => {
                let link = whole(&self.text, start, team_link::length)?;
                let picture = team_link::decode(&link.text).ok()?;
                let line = self.line(start);
                self.found.teams.push((line, picture));
                Some(link.end)
            }
            Kind::Other(_) => None,
        }
    }

    /// Lists what holds no answers, or cannot be read.
    fn list(&mut self, start: usize, word: &str, kind: Kind) {
        let error = match kind {
            Kind::Response => link::decode(word).err(),
            Kind::Team => team_link::decode(word).err(),
            Kind::Other(kind) => {
                let line = self.line(start);
                self.found.others.push((line, kind));
                return;
            }
        };
        // It was not read a moment ago.
        self.list_unreadable(start, word, error.unwrap_or(link::Error::Damaged));
    }

    fn list_unreadable(&mut self, start: usize, word: &str, reason: link::Error) {
        let line = self.line(start);
        self.found.unreadable.push(Unreadable {
            line,
            excerpt: word.chars().take(MOST_OF_EXCERPT).collect(),
            reason,
        });
    }

    /// The line of a place that is not before the last one that was asked for.
    fn line(&mut self, at: usize) -> u32 {
        let passed = self.text.as_bytes().get(self.counted..at);
        let ends = passed.unwrap_or_default().iter().filter(|it| **it == b'\n');
        self.line += ends.count() as u32;
        self.counted = at;
        self.line
    }
}

/// Whether a link, its address or a percent-encoding may begin with a byte.
const fn may_begin(byte: u8) -> bool {
    matches!(byte, b's' | b'S' | b't' | b'T' | b'i' | b'I' | b'#' | b'%')
}

/// Whether the name of a kind that begins with a letter may go on so. It may if it goes on with something else than a letter.
const fn goes_on(first: u8, second: u8) -> bool {
    let second = second.to_ascii_lowercase();
    match first.to_ascii_lowercase() {
        _ if !second.is_ascii_alphabetic() => true,
        b's' => second == b'c',
        b't' => second == b'e',
        _ => second == b'n',
    }
}

/// The kind of link whose name stands there. A line may end within the name, with the marks of a quoted mail around.
fn kind(reader: &mut Reader<'_>) -> Option<Kind> {
    let start = reader.at;
    // What is still to come of each name that it can be.
    let mut names = KINDS.map(Some);
    loop {
        let Some(letter) = reader.next_in_word() else {
            if reader.at > start && reader.skip_gap()? {
                continue;
            }
            return None;
        };
        for name in &mut names {
            *name = name.and_then(|(name, kind)| Some((name.strip_prefix(letter)?, kind)));
        }
        let mut left = names.iter().flatten().peekable();
        left.peek()?;
        if let Some((_, kind)) = left.find(|(name, _)| name.is_empty()) {
            return Some(*kind);
        }
    }
}

/// Some letters and digits in a row, and where they end in the text.
struct Word {
    text: String,
    end: usize,
}

/// The word that begins there.
fn word(text: &str, start: usize) -> Word {
    let mut reader = Reader::new(text, start);
    let mut word = String::new();
    while word.len() < LONGEST
        && let Some(letter) = reader.next_in_word()
    {
        word.push(letter);
    }
    Word {
        text: word,
        end: reader.at,
    }
}

/// The letters and digits of the link that begins there, with all gaps in it left out; `None` if its length cannot be told or
/// if not as many follow before another link begins.
fn whole(
    text: &str,
    start: usize,
    length: impl Fn(&str) -> Result<usize, link::Error>,
) -> Option<Word> {
    let mut reader = Reader::new(text, start);
    let mut link = String::new();
    collect(&mut reader, &mut link, HEAD)?;
    let length = length(&link).ok()?;
    collect(&mut reader, &mut link, length)?;
    (link.len() == length).then_some(Word {
        text: link,
        end: reader.at,
    })
}

/// Goes on over letters and digits, and over gaps between them, until there are so many.
fn collect(reader: &mut Reader<'_>, letters: &mut String, length: usize) -> Option<()> {
    while letters.len() < length.min(LONGEST) {
        if let Some(letter) = reader.next_in_word() {
            letters.push(letter);
        } else {
            reader.skip_gap()?;
            if kind(&mut reader.clone()).is_some() {
                return None;
            }
        }
    }
    Some(())
}

/// Whether a text that begins with the name of a kind goes on as a link does: with a version, a `1` and data. No word of a
/// language does.
fn is_no_other_word(word: &str) -> bool {
    let after = KINDS.iter().find_map(|(name, _)| word.strip_prefix(name));
    let version = |it: &str| it.starts_with(|c: char| c.is_ascii_digit());
    after.is_some_and(|after| after.len() > 2 && version(after))
}

/// Whether a text is the beginning of the name of a link to answers.
fn begins_name(word: &str) -> bool {
    !word.is_empty() && ["scanv", "teamv"].iter().any(|name| name.starts_with(word))
}
