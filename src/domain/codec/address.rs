//! What mail and chat programs do to an address, undone.
//!
//! It knows what they do to any text, and not which addresses there are.

/// The same text in lower case, without white space and invisible characters, whether plain or percent-encoded, and with
/// every other percent-encoded ASCII character as itself.
///
/// The result is ASCII: any other plain character becomes `?`, which no address of ours holds. The bytes of one that is
/// percent-encoded are left out, since browsers encode invisible characters so.
pub fn normalise(text: &str) -> String {
    let mut normal = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let c = if c == '%'
            && let Some((byte, after)) = encoded(rest.as_str())
        {
            rest = after.chars();
            if !byte.is_ascii() {
                continue;
            }
            char::from(byte)
        } else {
            c
        };
        match c {
            '!'..='~' => normal.push(c.to_ascii_lowercase()),
            c if is_invisible(c) => {}
            _ => normal.push('?'),
        }
    }
    normal
}

/// The byte that the two hexadecimal digits after a `%` stand for, and what follows them.
fn encoded(text: &str) -> Option<(u8, &str)> {
    let (digits, after) = text.split_at_checked(2)?;
    // A sign would be read as part of the number.
    let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let byte = u8::from_str_radix(digits, 16).ok()?;
    hexadecimal.then_some((byte, after))
}

/// White space, control characters, and what is hidden.
fn is_invisible(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\0'..=' ' | '\u{7f}') || is_hidden(c)
}

/// What chat programs slip into long words: soft hyphen, zero-width space and joiners, byte order mark.
pub(in crate::domain) fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}
