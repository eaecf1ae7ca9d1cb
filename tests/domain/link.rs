//! Links: written and read back exactly, mended if that is safe, and never misread.
//!
//! Here stands what holds of links of every format; each format has a module with its golden file, which holds links that
//! were released: each decodes for ever to the values beside it.

pub mod forger;
mod v1;
mod v3;

use proptest::prelude::*;
use proptest::sample::Index;

use schoolstroom::domain::codec::link::{Error, decode, encode};
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::{Month, Respondent, Response, Tag};
use schoolstroom::domain::role::Role;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::links::{ALPHABET, with_one_other_character};
use crate::notation::{marks, respondent, respondents, response_to};
use crate::strategies::{check, responses, spoiled};

/// A response of each family to each revision, with a month and a tag, and one with notes.
fn samples() -> Vec<Response> {
    let mut samples = Vec::new();
    for revision in Revision::ALL {
        for (role, marks) in [
            (Role::SchoolLeader, "123451234512345?.?.?.555554321"),
            (Role::Teacher, "345?.343434343434343434343434?"),
            (Role::Parent, "1234512345?..5"),
            (Role::PupilSecondary, "55555?1111.333"),
            (Role::PupilPrimary, "1234?.1234"),
            (Role::Visitor, "54321?.234"),
        ] {
            let month = Some((2026, 11));
            samples.push(response_to(
                revision,
                respondent(role),
                0xa_5c3e,
                month,
                marks,
            ));
        }
        let mut noted = samples.last().unwrap().clone();
        for (element, text) in [(Element::Leadership, "é, 1"), (Element::Employees, "ja")] {
            noted.set_note(element, Note::parse(text).unwrap()).unwrap();
        }
        samples.push(noted);
    }
    samples
}

#[test]
fn what_is_written_is_read_back() {
    check(responses(), |response| {
        assert_eq!(decode(&encode(&response)), Ok(response));
    });
}

#[test]
fn a_response_is_written_in_the_oldest_format_that_can_hold_it() {
    for response in samples() {
        let format = match (response.revision(), response.has_notes()) {
            (Revision::First, false) => "scanv11",
            (Revision::First, true) => "scanv21",
            (Revision::Second, _) => "scanv31",
        };
        assert!(encode(&response).starts_with(format), "{format}");
    }
}

#[test]
fn a_link_is_short_and_made_of_lower_case_letters_and_digits() {
    check(responses(), |response| {
        let link = encode(&response);
        assert!(link.len() <= 41, "{link}");
        assert!(link.chars().all(|c| ALPHABET.contains(c)), "{link}");
    });
}

#[test]
fn the_length_depends_on_the_list_alone() {
    // What somebody answered, or left open, cannot be told from the length.
    check(responses(), |response| {
        let asked = response.instrument().statements().len();
        let length = match (response.revision(), asked) {
            (Revision::First, 30) => 39,
            (Revision::First, 14) => 29,
            (Revision::First, 10) => 28,
            (Revision::Second, 30) => 41,
            (Revision::Second, 14) => 31,
            (Revision::Second, 10) => 29,
            other => panic!("{other:?} has no row"),
        };
        assert_eq!(encode(&response).len(), length);
    });
}

#[test]
fn every_respondent_month_and_tag_survives() {
    for revision in Revision::ALL {
        for respondent in respondents() {
            // No bit of the tag, then one in each place.
            for bits in (0..Tag::BITS).map(|bit| 1 << bit).chain([0]) {
                let response = Response::new(respondent, revision, Tag::new(bits));
                assert_eq!(decode(&encode(&response)), Ok(response));
            }
        }
        let mut response = Response::new(respondent(Role::Visitor), revision, Tag::new(1));
        for ordinal in 0..=2046 {
            response.set_month(Month::from_ordinal(ordinal));
            assert_eq!(decode(&encode(&response)), Ok(response.clone()));
        }
    }
}

#[test]
fn every_change_of_one_character_is_caught() {
    for link in samples().iter().map(encode) {
        for changed in with_one_other_character(&link) {
            assert!(decode(&changed).is_err(), "{link} -> {changed}");
        }
    }
}

#[test]
fn every_change_of_up_to_four_data_characters_is_caught() {
    // The checksum's promise; more than one change is too many to try them all.
    let changes = prop::collection::vec((any::<Index>(), 1..32_usize), 1..=4);
    check((responses(), changes), |(response, changes)| {
        const DATA: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
        let link = encode(&response);
        let mut changed = link.clone().into_bytes();
        let data = &mut changed[7..];
        for (place, by) in changes {
            let place = place.index(data.len());
            let code = DATA.iter().position(|c| *c == data[place]).unwrap();
            data[place] = DATA[(code + by) % 32];
        }
        let changed = String::from_utf8(changed).unwrap();
        // Two changes of the same place can undo each other.
        assert_eq!(
            decode(&changed).is_ok(),
            changed == link,
            "{link} -> {changed}"
        );
    });
}

#[test]
fn every_swap_of_two_neighbours_is_caught() {
    for link in samples().iter().map(encode) {
        let characters = link.as_bytes();
        for place in 1..characters.len() {
            if characters[place - 1] == characters[place] {
                continue;
            }
            let mut swapped = characters.to_vec();
            swapped.swap(place - 1, place);
            let swapped = String::from_utf8(swapped).unwrap();
            assert!(decode(&swapped).is_err(), "{link} -> {swapped}");
        }
    }
}

#[test]
fn every_cut_is_told_as_a_cut() {
    for link in samples().iter().map(encode) {
        for length in 1..link.len() {
            assert_eq!(
                decode(&link[..length]),
                Err(Error::CutOff),
                "{}",
                &link[..length]
            );
            let address = format!("https://school.example/#/result/{}", &link[..length]);
            assert_eq!(decode(&address), Err(Error::CutOff), "{address}");
        }
    }
}

#[test]
fn what_mail_and_chat_programs_add_is_mended() {
    for response in samples() {
        let link = encode(&response);
        let dressed = [
            link.to_uppercase(),
            format!(" {link}\n"),
            format!("{link}."),
            format!("{link},"),
            format!("({link})"),
            format!("[{link}]"),
            format!("<{link}>"),
            format!("\"{link}\""),
            format!("'{link}'"),
            format!("«{link}»"),
            format!("“{link}”"),
            format!("{link}%20"),
            format!("{link}%0D%0A"),
            format!("\u{feff}{link}\u{200b}"),
            format!("#{link}"),
            format!("%23{link}"),
            format!("#/result/{link}"),
            format!("%23/result/{link}"),
            format!("%23%2Fresult%2F{link}"),
            format!("#/result/{link}/abilities"),
            format!("https://school.example/#/result/{link}"),
            format!("HTTPS://SCHOOL.EXAMPLE/#/RESULT/{}", link.to_uppercase()),
            format!("https://school.example/stroom/index.html#/result/{link}."),
            format!("https://school.example/%23/result/{link}?utm_source=mail"),
            format!("Kijk eens: https://school.example/#/result/{link}, van ons team"),
            format!("{link}bedankt"),
            format!("{link} tot morgen"),
            format!("{link}q"),
            format!("{link}{link}"),
        ];
        for text in dressed {
            assert_eq!(decode(&text), Ok(response.clone()), "{text:?}");
        }
    }
}

#[test]
fn a_site_that_itself_lives_under_result_is_no_obstacle() {
    for response in samples() {
        let address = format!(
            "https://school.example/result/#/result/{}",
            encode(&response)
        );
        assert_eq!(decode(&address), Ok(response));
    }
}

#[test]
fn breaks_within_a_link_are_mended_wherever_they_fall() {
    let breaks = [
        "\n", "\r\n", " ", "\t", "\u{a0}", "\u{ad}", "\u{200b}", "\u{2060}", "%20",
    ];
    for response in samples() {
        let link = encode(&response);
        for place in 0..=link.len() {
            for gap in breaks {
                let mut broken = link.clone();
                broken.insert_str(place, gap);
                assert_eq!(decode(&broken), Ok(response.clone()), "{broken:?}");
            }
        }
    }
}

#[test]
fn anything_stuck_to_the_end_is_left_off() {
    check((responses(), ".{0,40}"), |(response, more)| {
        let text = format!("{}{more}", encode(&response));
        assert_eq!(decode(&text), Ok(response), "{text:?}");
    });
}

#[test]
fn a_newer_version_is_told_as_newer() {
    for text in [
        "scanv41qqqqqqqq",
        "scanv4",
        "scanv91",
        "scanv101qqqqqqqq",
        "scanv121qqqqqqqq",
        "scanv991qqqqqqqq",
        "SCANV41QQQQQQQQ",
        "https://school.example/#/result/scanv41qqqqqqqq",
        "scanv201qqqqqqqq",
        "scanv211qqqqqqqq",
        "scanv301qqqqqqqq",
        "scanv311qqqqqqqq",
        "scanv341qqqqqqqq",
    ] {
        assert_eq!(decode(text), Err(Error::Newer), "{text:?}");
    }
}

#[test]
fn version_eleven_is_told_as_newer() {
    assert_eq!(decode("scanv111qqqqqqqq"), Err(Error::Newer));
}

#[test]
fn what_is_not_ours_is_foreign() {
    for text in [
        "#",
        "hello",
        "scam",
        "teamv11qqqqqqqq",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "https://school.example/",
        "https://school.example/#/result/",
        "école",
    ] {
        assert_eq!(decode(text), Err(Error::Foreign), "{text:?}");
    }
}

#[test]
fn what_begins_as_ours_and_stops_is_cut_off_and_what_goes_wrong_is_damaged() {
    for text in [
        "", " ", "s", "scanv", "scanv1", "scanv11", "scanv2", "scanv21", "scanv3", "scanv31",
        "scanv31y",
    ] {
        assert_eq!(decode(text), Err(Error::CutOff), "{text:?}");
    }
    for text in [
        "scanvx",
        "scanv01qqqq",
        "scanv1qqqq",
        "scanv11b",
        "scanv31b",
        "scanv31yb",
        // A role and a revision that are not known, without a checksum to say that they are meant.
        "scanv31lqqqqqqqqqqqqqqqq",
        "scanv31yqqqqqqqqqqqqqqqq",
    ] {
        assert_eq!(decode(text), Err(Error::Damaged), "{text:?}");
    }
}

#[test]
fn any_text_is_a_response_or_a_named_error() {
    let texts = prop_oneof![
        any::<String>(),
        "scanv[0-9]{1,3}[a-z0-9]{0,60}",
        spoiled(responses().prop_map(|response| encode(&response))),
        spoiled(responses().prop_map(|response| Route::Shared(encode(&response)).to_string())),
    ];
    check(texts, |text| {
        if let Ok(response) = decode(&text) {
            assert_eq!(decode(&encode(&response)), Ok(response), "{text:?}");
        }
    });
}

#[test]
fn a_link_is_read_from_its_own_address() {
    check(responses(), |response| {
        let address = Route::Shared(encode(&response)).to_string();
        let Ok(Route::Shared(link)) = address.parse() else {
            panic!("{address} is no shared result");
        };
        assert_eq!(decode(&link), Ok(response));
    });
}

/// A line of a golden file: the link, and the response that its other columns spell out. Notes come last, with a `|` between
/// two.
fn golden(revision: Revision, line: &'static str) -> (&'static str, Response) {
    let mut columns = line.splitn(7, ' ');
    let mut column = || columns.next().unwrap();
    let link = column();
    let role = column().parse().unwrap();
    let sector = column().parse().unwrap();
    let month = column();
    let month = month.split_once('-').filter(|_| month != "-");
    let month = month.map(|(year, number)| (year.parse().unwrap(), number.parse().unwrap()));
    let tag = column().parse().unwrap();
    let respondent = Respondent::new(sector, role).unwrap();
    let mut response = response_to(revision, respondent, tag, month, column());
    if let Some(notes) = columns.next() {
        let notes: Vec<_> = notes.split('|').collect();
        assert_eq!(notes.len(), 10, "{line}");
        for (element, text) in Element::CYCLE.into_iter().zip(notes) {
            let note = Note::parse(text).unwrap();
            response.set_note(element, note).unwrap();
        }
    }
    (link, response)
}

/// The lines of a golden file without what is said about them.
fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#'))
}

/// Proves that each link is read and written as it always was, and that together they hold all that can be said.
fn assert_golden(links: Vec<(&str, Response)>) {
    assert!(links.len() >= 60);
    for (link, response) in &links {
        assert_eq!(decode(link).as_ref(), Ok(response), "{link}");
        assert_eq!(encode(response), *link);
    }
    let links: Vec<_> = links.into_iter().map(|(_, response)| response).collect();
    for respondent in respondents() {
        let theirs = links.iter().any(|it| it.respondent() == respondent);
        assert!(theirs, "{respondent:?}");
    }
    for month in [None, Month::new(2020, 1), Month::new(2190, 7)] {
        assert!(links.iter().any(|it| it.month() == month), "{month:?}");
    }
    for tag in [0, 0xf_ffff] {
        assert!(links.iter().any(|it| it.tag() == Tag::new(tag)), "{tag}");
    }
    // Each mark on every statement of every role, so that no code can change its meaning unseen.
    for role in Role::ALL {
        let highest = if role == Role::PupilPrimary { '4' } else { '5' };
        for mark in ['.', '?', '1', highest] {
            let of_role = |it: &&Response| it.respondent().role() == role;
            let alike = |it: &Response| marks(it).chars().all(|c| c == mark);
            let found = links.iter().filter(of_role).any(alike);
            assert!(found, "{role:?} all {mark}");
        }
    }
}
