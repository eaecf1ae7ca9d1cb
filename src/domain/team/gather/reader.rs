//! Reads a text as it was before mail and chat programs had it: small letters, nothing hidden, no percent-encoding.
//!
//! It knows places in the text, and not which links there are.

use crate::domain::codec::address::is_hidden;

/// How many characters a gap within a link can have: an end of line, the marks of a quoted mail, spaces.
const WIDEST_GAP: usize = 200;

/// A place in a text that moves on.
#[derive(Clone, Debug)]
pub(super) struct Reader<'a> {
    text: &'a str,
    /// In bytes, at the start of a character.
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// The next character in lower case: `?` for any that is not ASCII, or `None` at the end.
    fn next(&mut self) -> Option<u8> {
        loop {
            let rest = self.text.get(self.at..)?;
            let first = *rest.as_bytes().first()?;
            if let Some((byte, length)) = encoded(rest) {
                self.at += length;
                // A byte of a character that is not ASCII is most often one of an invisible one.
                if byte.is_ascii() {
                    return Some(byte.to_ascii_lowercase());
                }
            } else if first.is_ascii() {
                self.at += 1;
                return Some(first.to_ascii_lowercase());
            } else {
                let character = rest.chars().next()?;
                self.at += character.len_utf8();
                if !is_hidden(character) {
                    return Some(b'?');
                }
            }
        }
    }

    /// Whether a `#` stands here, or something that is percent-encoded.
    pub(super) fn is_at_mark(&self) -> bool {
        let rest = self.text.get(self.at..);
        rest.is_some_and(|it| it.starts_with(['#', '%']))
    }

    /// Goes on over a text if it stands here.
    pub(super) fn skip(&mut self, text: &str) -> bool {
        let start = self.at;
        let is_there = text.bytes().all(|byte| self.next() == Some(byte));
        if !is_there {
            self.at = start;
        }
        is_there
    }

    /// The next character if it is a letter or a digit; otherwise it stays where it is.
    pub(super) fn next_in_word(&mut self) -> Option<char> {
        let start = self.at;
        let next = self.next().filter(u8::is_ascii_alphanumeric);
        if next.is_none() {
            self.at = start;
        }
        next.map(char::from)
    }

    /// Goes on over a gap up to a letter or a digit, and says whether a line ends in it; `None` if there is none so near.
    pub(super) fn skip_gap(&mut self) -> Option<bool> {
        let mut ends_line = false;
        for _ in 0..WIDEST_GAP {
            let start = self.at;
            match self.next()? {
                byte if byte.is_ascii_alphanumeric() => {
                    self.at = start;
                    return Some(ends_line);
                }
                b'\n' => ends_line = true,
                _ => {}
            }
        }
        None
    }
}

/// The byte that is percent-encoded at the start of a text, once or more often, and how long that is.
fn encoded(text: &str) -> Option<(u8, usize)> {
    let mut digits = text.strip_prefix('%')?;
    // `%2520` is `%20` that was encoded again.
    while let Some(again) = digits.strip_prefix("25") {
        digits = again;
    }
    let pair = digits.get(..2)?;
    // A sign would be read as part of the number.
    let hexadecimal = pair.bytes().all(|byte| byte.is_ascii_hexdigit());
    let byte = u8::from_str_radix(pair, 16).ok()?;
    hexadecimal.then_some((byte, text.len() - digits.len() + 2))
}

/// Whether a word begins behind these bytes: they end in something else than a letter or a digit, or in one that belongs to a
/// percent-encoding.
pub(super) fn is_word_start(before: &[u8]) -> bool {
    let (mut rest, [high, low]) = match before {
        [] => return true,
        [.., last] if !last.is_ascii_alphanumeric() => return true,
        [rest @ .., high, low] => (rest, [high, low]),
        [_] => return false,
    };
    while let Some(shorter) = rest.strip_suffix(b"25") {
        rest = shorter;
    }
    high.is_ascii_hexdigit() && low.is_ascii_hexdigit() && rest.ends_with(b"%")
}
