//! The address that opens a letter in the reader's own mail program, `mailto:` (RFC 6068).
//!
//! It names nobody: the reader chooses to whom it goes, and sends it.

use std::fmt::Write;

/// The address of a letter with a subject and a text; in it, a new line is one in the letter.
pub fn address(subject: &str, text: &str) -> String {
    let mut address = "mailto:?subject=".to_owned();
    encode(subject, &mut address);
    address.push_str("&body=");
    encode(text, &mut address);
    address
}

/// Adds a text with all but plain letters, digits and a few marks percent-encoded.
fn encode(text: &str, address: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' => {
                address.push(char::from(byte));
            }
            // The standard asks for both characters of a new line.
            b'\n' => address.push_str("%0D%0A"),
            // Writing into a text cannot fail.
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
}
