//! What mail and chat programs do to an address, undone.

/// The same text in lower case, with no white space and no invisible characters, whether plain or percent-encoded, and
/// with every other percent-encoded ASCII character as itself.
///
/// What it returns is ASCII: any other plain character becomes `?`, which no address of ours holds. The bytes of one that is
/// percent-encoded are left out, since browsers encode invisible characters so.
pub fn mended(text: &str) -> String {
    let mut mended = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let mut ahead = rest.clone();
        let c = match (c, ahead.next(), ahead.next()) {
            ('%', Some(high), Some(low)) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                rest = ahead;
                let digit = |c: char| c.to_digit(16).unwrap_or(0);
                match char::from_u32(digit(high) * 16 + digit(low)) {
                    Some(c) if c.is_ascii() => c,
                    _ => continue,
                }
            }
            _ => c,
        };
        match c {
            '!'..='~' => mended.push(c.to_ascii_lowercase()),
            c if is_nothing(c) => {}
            _ => mended.push('?'),
        }
    }
    mended
}

/// White space, control characters, and what chat programs slip into long words: soft hyphen, zero-width space and
/// joiners, byte order mark.
fn is_nothing(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\0'..=' ' | '\u{7f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
