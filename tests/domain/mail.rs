//! The address of a letter: whatever is in it, it is one address and says the same.

use proptest::prelude::*;

use schoolstroom::domain::codec::mail::address;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::check;

/// The bytes that a percent-encoded text stands for.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first == b'%' {
            let (digits, after) = rest.split_at(2);
            let digits = std::str::from_utf8(digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = after;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_new_line_is_two_characters_and_a_mark_is_encoded() {
    assert_eq!(
        address("Een é & b", "Kijk:\nhttps://school.example/#/a"),
        "mailto:?subject=Een%20%C3%A9%20%26%20b\
        &body=Kijk%3A%0D%0Ahttps%3A%2F%2Fschool.example%2F%23%2Fa"
    );
}

#[test]
fn what_stands_in_it_is_read_back() {
    check((any::<String>(), any::<String>()), |(subject, text)| {
        let address = address(&subject, &text);
        assert!(address.is_ascii());
        let (head, body) = address.split_once("&body=").unwrap();
        let head = head.strip_prefix("mailto:?subject=").unwrap();
        assert!(!head.contains(['&', '#', '?']) && !body.contains(['&', '#', '?']));
        // A new line alone gets company.
        let plain = |text: String| text.replace('\r', "");
        assert_eq!(plain(decoded(head)), plain(subject));
        assert_eq!(plain(decoded(body)), plain(text));
    });
}
