//! Invitations and their links: what a message may be, written and read back exactly, and never misread. The golden file holds
//! links that were released.

use proptest::prelude::*;

use schoolstroom::domain::codec::invitation_link::{decode, encode};
use schoolstroom::domain::codec::link::Error;
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::told;
use schoolstroom::domain::invitation::{Invitation, MOST_CHARACTERS, Message, TooLong};
use schoolstroom::domain::role::Sector;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::link::forger::{seal, sealed_bytes, write};
use crate::links::{ALPHABET, with_one_other_character};
use crate::strategies::{check, invitations, spoiled};

const GOLDEN: &str = include_str!("../fixtures/invitations_v1.txt");

/// Characters that turn the direction of the words around them (Unicode Standard Annex 9).
const TURNING: [char; 12] = [
    '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

fn message(text: &str) -> Option<String> {
    let message = Message::parse(text).unwrap();
    message.map(|message| message.as_str().to_owned())
}

/// A line of the golden file: the link, the sector, and the message, which may be empty.
fn golden(line: &'static str) -> (&'static str, Invitation) {
    let mut columns = line.splitn(3, ' ');
    let mut column = || columns.next().unwrap();
    let (link, sector, text) = (column(), column().parse().unwrap(), column());
    let message = Message::parse(text).unwrap();
    (link, Invitation { sector, message })
}

fn samples() -> Vec<(&'static str, Invitation)> {
    let lines = GOLDEN.lines().filter(|line| !line.starts_with('#'));
    lines.map(golden).collect()
}

#[test]
fn golden_links_decode_to_what_they_always_meant() {
    let samples = samples();
    for (link, invitation) in &samples {
        assert_eq!(decode(link).as_ref(), Ok(invitation), "{link}");
        assert_eq!(encode(invitation), *link);
    }
    for sector in Sector::ALL {
        for has_message in [false, true] {
            let is_there =
                |it: &Invitation| it.sector == sector && it.message.is_some() == has_message;
            assert!(samples.iter().any(|(_, it)| is_there(it)));
        }
    }
    let longest = samples.iter().filter_map(|(_, it)| it.message.as_ref());
    let longest = longest.map(|it| it.as_str().len()).max();
    assert_eq!(longest, Some(4 * MOST_CHARACTERS));
}

#[test]
fn a_message_is_one_line_with_no_space_around_it() {
    assert_eq!(
        message("  Voor de studiedag \n"),
        Some("Voor de studiedag".into())
    );
    assert_eq!(
        message("a\r\nb\tc\u{2028}d\u{85}e"),
        Some("a  b c d e".into())
    );
    for empty in ["", " ", "\n\t", "\u{200b}", "\u{202e} \u{feff}"] {
        assert_eq!(message(empty), None, "{empty:?}");
    }
}

#[test]
fn markup_is_text() {
    let text = "<b onclick=\"x()\">&amp;</b> {a} _";
    assert_eq!(message(text), Some(text.into()));
}

#[test]
fn what_turns_the_direction_is_left_out() {
    for turning in TURNING {
        let text = format!("{turning}voor{turning} de dag{turning}");
        assert_eq!(message(&text), Some("voor de dag".into()), "{turning:?}");
    }
    // What is written from right to left stays.
    assert_eq!(message("שלום"), Some("שלום".into()));
    // So do characters that are made of several.
    assert_eq!(message("👩\u{200d}🏫"), Some("👩\u{200d}🏫".into()));
}

#[test]
fn the_longest_message_fits_and_no_longer_one() {
    for letter in ["a", "é", "€", "😀"] {
        let longest = letter.repeat(MOST_CHARACTERS);
        assert_eq!(message(&longest), Some(longest.clone()));
        let longer = longest + letter;
        assert_eq!(Message::parse(&longer), Err(TooLong));
        assert!(Message::parse(&format!(" {} ", &longer[letter.len()..])).is_ok());
    }
}

#[test]
fn a_message_is_what_is_read_of_it() {
    check(any::<String>(), |text| {
        if let Ok(Some(message)) = Message::parse(&text) {
            let line = message.as_str();
            assert!(!line.chars().any(|c| c.is_control() || TURNING.contains(&c)));
            assert_eq!(line.trim(), line);
            assert_eq!(Message::parse(line), Ok(Some(message.clone())));
        }
    });
}

#[test]
fn what_is_written_is_read_back() {
    check(invitations(), |invitation| {
        let link = encode(&invitation);
        assert!(link.chars().all(|c| ALPHABET.contains(c)), "{link}");
        // The checksum finds every error of up to four characters up to this length.
        assert!(link.len() <= 1023);
        assert_eq!(decode(&link).as_ref(), Ok(&invitation));
        assert_eq!(decode(&format!("{link}bedankt")).as_ref(), Ok(&invitation));
        let address = Route::Invited(link).to_string();
        assert_eq!(decode(&address.to_uppercase()), Ok(invitation));
    });
}

#[test]
fn every_change_of_one_character_is_caught() {
    for (link, _) in samples().into_iter().filter(|(link, _)| link.len() < 120) {
        for changed in with_one_other_character(link) {
            assert!(decode(&changed).is_err(), "{link} -> {changed}");
        }
    }
}

#[test]
fn every_cut_is_told_as_a_cut() {
    for (link, _) in samples() {
        for length in 1..link.len() {
            let cut = &link[..length];
            assert_eq!(decode(cut), Err(Error::CutOff), "{cut}");
        }
    }
}

#[test]
fn a_newer_version_is_told_as_newer_and_another_kind_as_foreign() {
    for text in ["invitev21qqqqqqqq", "invitev2", "invitev101qqqq"] {
        assert_eq!(decode(text), Err(Error::Newer), "{text:?}");
    }
    for text in ["scanv11qqqqqqqq", "scorev11qqqqqqqq", "hello"] {
        assert_eq!(decode(text), Err(Error::Foreign), "{text:?}");
    }
    // An invitation is no result.
    for (link, _) in samples() {
        assert_eq!(told::decode(link), Err(Error::Foreign));
    }
}

/// What is read of these bytes: length 10, sector 2, four zeros, and the message.
fn read(length: u32, sector: u32, filling: u32, text: &[u8]) -> Result<Invitation, Error> {
    let mut bytes = vec![0; 2];
    write(&mut bytes, 0, 10, length);
    write(&mut bytes, 10, 2, sector);
    write(&mut bytes, 12, 4, filling);
    bytes.extend(text);
    decode(&seal("invitev1", &bytes))
}

#[test]
fn what_nobody_writes_is_refused_or_cleaned() {
    // The forger makes true links too: else every refusal could come from a wrong seal.
    let (link, invitation) = &samples()[3];
    let bytes = sealed_bytes(link);
    assert_eq!(decode(&seal("invitev1", &bytes)).as_ref(), Ok(invitation));
    assert_eq!(read(2, 0, 0, b"ja").unwrap().sector, Sector::Primary);
    for sector in [2, 3] {
        assert_eq!(read(2, sector, 0, b"ja"), Err(Error::Newer));
    }
    for filling in 1..16 {
        assert_eq!(read(2, 1, filling, b"ja"), Err(Error::Damaged));
    }
    for length in [0, 1, 3, 1023] {
        assert_eq!(read(length, 1, 0, b"ja"), Err(Error::Damaged), "{length}");
    }
    assert_eq!(read(2, 1, 0, b"\xff\xfe"), Err(Error::Damaged));
    assert_eq!(read(141, 1, 0, &[b'a'; 141]), Err(Error::Damaged));
    for bytes in [&[][..], &[0]] {
        assert_eq!(decode(&seal("invitev1", bytes)), Err(Error::Damaged));
    }
    // Nobody can hand on what turns the page around.
    let forged = "\u{202e}voor\n".as_bytes();
    let cleaned = read(forged.len() as u32, 1, 0, forged).unwrap();
    assert_eq!(cleaned.message, Message::parse("voor").unwrap());
}

#[test]
fn any_text_is_an_invitation_or_a_named_error() {
    let texts = prop_oneof![
        any::<String>(),
        "invitev[0-9]{1,3}[a-z0-9]{0,60}",
        spoiled(invitations().prop_map(|invitation| encode(&invitation))),
    ];
    check(texts, |text| {
        if let Ok(read) = decode(&text) {
            assert_eq!(decode(&encode(&read)), Ok(read), "{text:?}");
        }
    });
}
