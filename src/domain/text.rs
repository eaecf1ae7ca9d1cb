//! Text put together from parts and taken apart: `format!` would cost kilobytes in the browser, and the search for each
//! kind of pattern hundreds of bytes.

/// The parts one after another.
pub fn joined(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}

/// A whole number in digits.
pub fn number(number: impl Into<u64>) -> String {
    number.into().to_string()
}

/// A text before and after the first of a mark, which is an ASCII character; `None` where it has none.
pub fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The words of a text: what stands between marks.
pub fn words(text: &str, is_mark: fn(char) -> bool) -> Vec<&str> {
    let words = text.split(is_mark);
    words.filter(|word| !word.is_empty()).collect()
}

/// How often a mark, which is an ASCII character, stands in a text.
pub const fn count(text: &str, mark: u8) -> usize {
    let mut rest = text.as_bytes();
    let mut count = 0;
    while let [first, after @ ..] = rest {
        if *first == mark {
            count += 1;
        }
        rest = after;
    }
    count
}
