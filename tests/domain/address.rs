//! What mail and chat programs do to an address, undone: nothing is left that they could have put in.

use proptest::prelude::*;

use schoolstroom::domain::codec::address::normalise;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::{check, spoiled};

#[test]
fn what_was_changed_on_the_way_is_as_it_was() {
    for (text, expected) in [
        ("", ""),
        ("abc", "abc"),
        // Case and white space.
        ("AbC9", "abc9"),
        (" a\tb\r\nc ", "abc"),
        ("a\u{a0}b\u{2003}c\u{3000}d\u{2028}e", "abcde"),
        ("\0a\u{1b}b\u{7f}", "ab"),
        // What chat programs slip into long words: soft hyphen, zero-width characters, joiner, byte order mark.
        ("a\u{ad}b\u{200b}c\u{200d}d\u{2060}e\u{feff}f", "abcdef"),
        // Percent-encoding in either case.
        ("%23/role", "#/role"),
        ("%23%2Frole%2frole", "#/role/role"),
        ("%41%5A%7e", "az~"),
        ("a%20b%09c%0D%0Ad%0d%0ae%7F", "abcde"),
        ("a%C2%A0b%c2%adc", "abc"),
        // Encoded once more stays encoded once.
        ("%2523", "%23"),
        // No encoding at all.
        ("%", "%"),
        ("a%", "a%"),
        ("a%2", "a%2"),
        ("%zz%2g%g2", "%zz%2g%g2"),
        ("%%32%33", "%23"),
        ("%+2", "%+2"),
        // Every other character is told as one that no address of ours holds.
        ("é", "?"),
        ("a😀b", "a?b"),
        ("%é9", "%?9"),
        // Its encoded bytes are left out, as those of an invisible one are.
        ("%c3%a9", ""),
        ("%ff", ""),
    ] {
        assert_eq!(normalise(text), expected, "{text:?}");
    }
}

#[test]
fn what_is_invisible_is_left_out_as_a_browser_encodes_it() {
    for text in [
        "a%E2%80%8Bb",
        "a%e2%80%8db",
        "a%E2%81%A0b",
        "a%EF%BB%BFb",
        "a%E2%80%AFb",
    ] {
        assert_eq!(normalise(text), "ab", "{text:?}");
    }
}

/// Any text, and text of which much is percent-encoded.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "([ -~]|%[0-9a-fA-F]{2}|%){0,40}",
        spoiled("%23/result/scanv11[02-9ac-hj-np-z]{37}".prop_map(String::from)),
    ]
}

#[test]
fn any_text_becomes_visible_ascii_in_lower_case() {
    check(texts(), |text| {
        let normal = normalise(&text);
        let ours = |c: char| c.is_ascii_graphic() && !c.is_ascii_uppercase();
        assert!(normal.chars().all(ours), "{text:?} {normal:?}");
    });
}

#[test]
fn what_was_mended_once_needs_no_mending() {
    check(texts(), |text| {
        // A `%` that is left may be the first of another encoding.
        let once = normalise(&text.replace('%', ""));
        assert_eq!(normalise(&once), once, "{text:?}");
    });
}

#[test]
fn what_is_visible_ascii_already_stays() {
    check("[!-$&-@\\[-~]{0,60}", |text| {
        assert_eq!(normalise(&text), text);
    });
}

#[test]
fn an_encoded_text_is_the_same_as_the_plain_one() {
    check("[ -~]{0,40}", |text| {
        let encoded: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
        assert_eq!(
            normalise(&encoded),
            normalise(&text.replace('%', "%25")),
            "{text:?}"
        );
    });
}
