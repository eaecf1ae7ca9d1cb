//! Links: written and read back exactly, mended where that is safe, and never misread.
//!
//! The golden file holds links that were released: each decodes for ever to the values beside it.

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Hrp};
use proptest::prelude::*;
use proptest::sample::Index;

use schoolstroom::domain::codec::link::{Error, decode, encode};
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::response::{Month, Respondent, Response, Tag};
use schoolstroom::domain::role::{Family, Role};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{marks, respondent, respondents, response, whole_response};
use crate::strategies::{check, responses, spoiled};

const GOLDEN: &str = include_str!("../fixtures/links_v1.txt");

/// What can stand in a link.
const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

/// A response of each family, with a month and a tag.
fn samples() -> [Response; 6] {
    [
        (Role::SchoolLeader, "123451234512345?.?.?.555554321"),
        (Role::Teacher, "345?.343434343434343434343434?"),
        (Role::Parent, "1234512345?..5"),
        (Role::PupilSecondary, "55555?1111.333"),
        (Role::PupilPrimary, "1234?.1234"),
        (Role::Visitor, "54321?.234"),
    ]
    .map(|(role, marks)| whole_response(respondent(role), 0xa_5c3e, Some((2026, 11)), marks))
}

#[test]
fn what_is_written_is_read_back() {
    check(responses(), |response| {
        assert_eq!(decode(&encode(&response)), Ok(response));
    });
}

#[test]
fn a_link_is_short_and_made_of_lower_case_letters_and_digits() {
    check(responses(), |response| {
        let link = encode(&response);
        assert!(link.len() <= 44, "{link}");
        assert!(link.chars().all(|c| ALPHABET.contains(c)), "{link}");
    });
}

#[test]
fn the_length_depends_on_the_family_alone() {
    // What somebody answered, or left open, cannot be told from the length.
    check(responses(), |response| {
        let length = match response.respondent().role().family() {
            Family::Leader | Family::Staff => 39,
            Family::Parent | Family::PupilSecondary => 29,
            Family::PupilPrimary | Family::Visitor => 28,
        };
        assert_eq!(encode(&response).len(), length);
    });
}

#[test]
fn every_respondent_month_and_tag_survives() {
    for respondent in respondents() {
        // No bit of the tag, then one in each place.
        for bits in (0..Tag::BITS).map(|bit| 1 << bit).chain([0]) {
            let response = Response::new(respondent, Tag::new(bits));
            assert_eq!(decode(&encode(&response)), Ok(response));
        }
    }
    let mut response = Response::new(respondent(Role::Visitor), Tag::new(1));
    for ordinal in 0..=2046 {
        response.set_month(Month::from_ordinal(ordinal));
        assert_eq!(decode(&encode(&response)), Ok(response.clone()));
    }
}

#[test]
fn every_change_of_one_character_is_caught() {
    for link in samples().map(|response| encode(&response)) {
        for place in 0..link.len() {
            for other in ALPHABET.chars().filter(|c| !link[place..].starts_with(*c)) {
                let mut changed = link.clone();
                changed.replace_range(place..=place, other.encode_utf8(&mut [0; 4]));
                assert!(decode(&changed).is_err(), "{link} -> {changed}");
            }
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
    for link in samples().map(|response| encode(&response)) {
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
    for link in samples().map(|response| encode(&response)) {
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
        let text = encode(&response) + &more;
        assert_eq!(decode(&text), Ok(response), "{text:?}");
    });
}

#[test]
fn a_newer_version_is_told_as_newer() {
    for text in [
        "scanv31qqqqqqqq",
        "scanv3",
        "scanv91",
        "scanv101qqqqqqqq",
        "scanv121qqqqqqqq",
        "scanv991qqqqqqqq",
        "SCANV31QQQQQQQQ",
        "https://school.example/#/result/scanv31qqqqqqqq",
        "scanv201qqqqqqqq",
        "scanv211qqqqqqqq",
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
    for text in ["", " ", "s", "scanv", "scanv1", "scanv11"] {
        assert_eq!(decode(text), Err(Error::CutOff), "{text:?}");
    }
    for text in ["scanvx", "scanv01qqqq", "scanv1qqqq", "scanv11b"] {
        assert_eq!(decode(text), Err(Error::Damaged), "{text:?}");
    }
}

/// Links with a right checksum over contents that format 1 never writes.
mod forged {
    use super::*;
    use bech32::primitives::iter::{ByteIterExt, Fe32IterExt};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// The bytes in the link of a response: role 5 bits, sector 2, month 11, tag 20, then 3 for each statement.
    fn bytes(response: &Response) -> Vec<u8> {
        let link = encode(response);
        CheckedHrpstring::new::<Bech32m>(&link)
            .unwrap()
            .byte_iter()
            .collect()
    }

    fn blank(role: Role) -> Vec<u8> {
        bytes(&Response::new(respondent(role), Tag::new(0)))
    }

    fn seal(bytes: &[u8]) -> String {
        bech32::encode::<Bech32m>(Hrp::parse("scanv1").unwrap(), bytes).unwrap()
    }

    /// Puts the number into these bits, counted from the highest of the first byte.
    fn write(bytes: &mut [u8], at: usize, bits: usize, number: u32) {
        for bit in 0..bits {
            let mask = 0x80 >> ((at + bit) % 8);
            let byte = &mut bytes[(at + bit) / 8];
            *byte &= !mask;
            if number >> (bits - 1 - bit) & 1 == 1 {
                *byte |= mask;
            }
        }
    }

    fn read_with(role: Role, at: usize, bits: usize, number: u32) -> Result<Response, Error> {
        let mut bytes = blank(role);
        write(&mut bytes, at, bits, number);
        decode(&seal(&bytes))
    }

    #[test]
    fn the_forger_makes_true_links_too() {
        // Else every refusal below could come from a wrong seal.
        for response in samples() {
            assert_eq!(decode(&seal(&bytes(&response))), Ok(response));
        }
        let visitor = response(respondent(Role::Visitor), "5.........");
        assert_eq!(read_with(Role::Visitor, 38, 3, 5), Ok(visitor));
    }

    #[test]
    fn an_unknown_role_or_sector_is_newer() {
        for role in 12..32 {
            assert_eq!(
                read_with(Role::Teacher, 0, 5, role),
                Err(Error::Newer),
                "{role}"
            );
        }
        for sector in [2, 3] {
            assert_eq!(
                read_with(Role::Teacher, 5, 2, sector),
                Err(Error::Newer),
                "{sector}"
            );
        }
    }

    #[test]
    fn a_role_that_the_sector_lacks_is_damaged() {
        assert_eq!(
            read_with(Role::PupilSecondary, 5, 2, 0),
            Err(Error::Damaged)
        );
        assert_eq!(read_with(Role::PupilPrimary, 5, 2, 1), Err(Error::Damaged));
    }

    #[test]
    fn an_answer_that_is_not_on_the_scale_is_damaged() {
        for statement in 0..30 {
            let read = read_with(Role::Teacher, 38 + 3 * statement, 3, 7);
            assert_eq!(read, Err(Error::Damaged), "{statement}");
        }
        for statement in 0..10 {
            for code in [5, 7] {
                let read = read_with(Role::PupilPrimary, 38 + 3 * statement, 3, code);
                assert_eq!(read, Err(Error::Damaged), "{statement}: {code}");
            }
        }
    }

    #[test]
    fn a_wrong_length_is_damaged() {
        for role in [Role::Teacher, Role::Parent, Role::PupilPrimary] {
            let whole = blank(role);
            // The first bytes hold the role, and what says nothing of the role cannot be judged.
            for length in 1..whole.len() {
                assert_eq!(
                    decode(&seal(&whole[..length])),
                    Err(Error::Damaged),
                    "{length}"
                );
            }
            for more in 1..4 {
                let long = [whole.clone(), vec![0; more]].concat();
                assert_eq!(decode(&seal(&long)), Err(Error::Damaged), "{more} more");
            }
        }
    }

    #[test]
    fn bits_set_after_the_last_answer_are_damaged() {
        // 38 + 3 × 10 = 68 bits in 9 bytes: four are left.
        for left in 68..72 {
            assert_eq!(
                read_with(Role::Visitor, left, 1, 1),
                Err(Error::Damaged),
                "{left}"
            );
        }
    }

    #[test]
    fn each_response_has_one_link() {
        // 16 bytes are 128 bits, 26 characters 130 and 27 characters 135: byte_iter() drops what makes no whole byte.
        let hrp = Hrp::parse("scanv1").unwrap();
        let characters: Vec<_> = blank(Role::Teacher).into_iter().bytes_to_fes().collect();
        let mut last_bits_set = characters.clone();
        *last_bits_set.last_mut().unwrap() = bech32::Fe32::P;
        let one_more = [characters, vec![bech32::Fe32::Q]].concat();
        for forged in [last_bits_set, one_more] {
            let link: String = forged
                .into_iter()
                .with_checksum::<Bech32m>(&hrp)
                .chars()
                .collect();
            assert_eq!(decode(&link), Err(Error::Damaged), "{link}");
        }
    }

    #[test]
    fn the_older_checksum_is_damaged() {
        // Bech32 without m misses an inserted `q` before a last `p`; a link never carries it.
        let hrp = Hrp::parse("scanv1").unwrap();
        let link = bech32::encode::<bech32::Bech32>(hrp, &blank(Role::Teacher)).unwrap();
        assert_eq!(decode(&link), Err(Error::Damaged));
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

/// A line of the golden file: the link, and the response that its other columns spell out.
fn golden(line: &'static str) -> (&'static str, Response) {
    let [link, role, sector, month, tag, answers] =
        line.split(' ').collect::<Vec<_>>().try_into().unwrap();
    let respondent = Respondent::new(sector.parse().unwrap(), role.parse().unwrap()).unwrap();
    let month = month.split_once('-').filter(|_| month != "-");
    let month = month.map(|(year, number)| (year.parse().unwrap(), number.parse().unwrap()));
    let response = whole_response(respondent, tag.parse().unwrap(), month, answers);
    (link, response)
}

fn golden_links() -> impl Iterator<Item = (&'static str, Response)> {
    GOLDEN
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(golden)
}

#[test]
fn golden_links_decode_to_what_they_always_meant() {
    for (link, response) in golden_links() {
        assert_eq!(decode(link), Ok(response.clone()), "{link}");
        assert_eq!(encode(&response), link);
    }
}

#[test]
fn golden_links_cover_what_a_link_can_say() {
    let links: Vec<_> = golden_links().map(|(_, response)| response).collect();
    assert!(links.len() >= 60);
    for respondent in respondents() {
        assert!(
            links.iter().any(|r| r.respondent() == respondent),
            "{respondent:?}"
        );
    }
    for month in [None, Month::new(2020, 1), Month::new(2190, 7)] {
        assert!(links.iter().any(|r| r.month() == month), "{month:?}");
    }
    for tag in [0, 0xf_ffff] {
        assert!(links.iter().any(|r| r.tag() == Tag::new(tag)), "{tag}");
    }
    // Each mark on every statement of every role, so that no code can change its meaning unseen.
    for role in Role::ALL {
        let highest = if role == Role::PupilPrimary { '4' } else { '5' };
        for mark in ['.', '?', '1', highest] {
            let of_role = |r: &&Response| r.respondent().role() == role;
            let alike = |r: &Response| marks(r).chars().all(|c| c == mark);
            assert!(
                links.iter().filter(of_role).any(alike),
                "{role:?} all {mark}"
            );
        }
    }
}
