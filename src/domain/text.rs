//! Text put together from parts: `format!` would cost kilobytes in the browser.

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
