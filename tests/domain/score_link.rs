//! Links to the ten scores alone: written and read back exactly, mended if that is safe, and never misread. The golden file
//! holds links that were released: each decodes for ever to the values beside it.

use proptest::prelude::*;
use proptest::sample::Index;

use schoolstroom::domain::codec::link::{self, Error};
use schoolstroom::domain::codec::score_link::{decode, encode};
use schoolstroom::domain::codec::told;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Scale;
use schoolstroom::domain::per_element::PerElement;
use schoolstroom::domain::reading::{ElementScore, Scores};
use schoolstroom::domain::response::{Month, Tag};
use schoolstroom::domain::told::Told;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::link::forger::{seal, sealed_bytes, write};
use crate::links::{ALPHABET, with_one_other_character};
use crate::strategies::{check, responses, scores, spoiled};

const GOLDEN: &str = include_str!("../fixtures/scores_v1.txt");

/// What a column of the golden file spells out: steps, `fog`, `few` or `-`.
fn element(column: &str) -> ElementScore {
    match column {
        "fog" => ElementScore::Fog,
        "few" => ElementScore::TooLittle,
        "-" => ElementScore::NotAsked,
        steps => ElementScore::Steps(steps.parse().unwrap()),
    }
}

/// A line of the golden file: the link, and what its other columns spell out.
fn golden(line: &'static str) -> (&'static str, Scores) {
    let columns: Vec<_> = line.split(' ').collect();
    let [link, scale, month, tag, elements @ ..] = columns.as_slice() else {
        panic!("{line}");
    };
    let scale = match *scale {
        "4" => Scale::Four,
        _ => Scale::Five,
    };
    let month = month.split_once('-').filter(|_| *month != "-");
    let month = month
        .map(|(year, number)| Month::new(year.parse().unwrap(), number.parse().unwrap()).unwrap());
    assert_eq!(elements.len(), 10, "{line}");
    let mut elements = elements.iter();
    let elements = PerElement::from_fn(|_| element(elements.next().unwrap()));
    let tag = Tag::new(tag.parse().unwrap());
    (link, Scores::new(scale, month, tag, elements).unwrap())
}

fn samples() -> Vec<(&'static str, Scores)> {
    let lines = GOLDEN.lines().filter(|line| !line.starts_with('#'));
    lines.map(golden).collect()
}

#[test]
fn golden_links_decode_to_what_they_always_meant() {
    let samples = samples();
    for (link, scores) in &samples {
        assert_eq!(decode(link).as_ref(), Ok(scores), "{link}");
        assert_eq!(encode(scores), *link);
    }
    // Together they hold all that can be said: every code of every element on both scales.
    for scale in [Scale::Five, Scale::Four] {
        let steps = (0..=Scores::most_steps(scale)).map(ElementScore::Steps);
        let others = [
            ElementScore::Fog,
            ElementScore::TooLittle,
            ElementScore::NotAsked,
        ];
        for told in steps.chain(others) {
            for element in Element::CYCLE {
                let mut all = samples.iter().filter(|(_, it)| it.scale() == scale);
                let found = all.any(|(_, it)| it.element(element) == told);
                assert!(found, "{scale:?} {told:?} {element:?}");
            }
        }
    }
    for month in [None, Month::new(2020, 1), Month::new(2190, 7)] {
        assert!(samples.iter().any(|(_, it)| it.month() == month));
    }
    for tag in [0, 0xf_ffff] {
        assert!(samples.iter().any(|(_, it)| it.tag() == Tag::new(tag)));
    }
}

#[test]
fn what_is_written_is_read_back() {
    check(scores(), |scores| {
        let link = encode(&scores);
        assert_eq!(link.len(), 32, "{link}");
        assert!(link.chars().all(|c| ALPHABET.contains(c)), "{link}");
        assert_eq!(decode(&link), Ok(scores));
    });
}

#[test]
fn every_month_and_every_bit_of_a_tag_survives() {
    let elements = PerElement::from_fn(|_| ElementScore::Fog);
    for bits in (0..Tag::BITS).map(|bit| 1 << bit).chain([0]) {
        let scores = Scores::new(Scale::Five, None, Tag::new(bits), elements).unwrap();
        assert_eq!(decode(&encode(&scores)), Ok(scores));
    }
    for ordinal in 0..=2046 {
        let month = Month::from_ordinal(ordinal);
        let scores = Scores::new(Scale::Four, month, Tag::new(1), elements).unwrap();
        assert_eq!(decode(&encode(&scores)), Ok(scores));
    }
}

#[test]
fn every_change_of_one_character_is_caught() {
    for (link, _) in samples() {
        for changed in with_one_other_character(link) {
            assert!(told::decode(&changed).is_err(), "{link} -> {changed}");
        }
    }
}

#[test]
fn every_change_of_up_to_four_data_characters_is_caught() {
    let changes = prop::collection::vec((any::<Index>(), 1..32_usize), 1..=4);
    check((scores(), changes), |(scores, changes)| {
        const DATA: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
        let link = encode(&scores);
        let mut changed = link.clone().into_bytes();
        let data = &mut changed[8..];
        for (place, by) in changes {
            let place = place.index(data.len());
            let code = DATA.iter().position(|c| *c == data[place]).unwrap();
            data[place] = DATA[(code + by) % 32];
        }
        let changed = String::from_utf8(changed).unwrap();
        // Two changes of the same place can undo each other.
        assert_eq!(decode(&changed).is_ok(), changed == link, "{changed}");
    });
}

#[test]
fn every_cut_is_told_as_a_cut() {
    for (link, _) in samples() {
        for length in 1..link.len() {
            let cut = &link[..length];
            assert_eq!(told::decode(cut), Err(Error::CutOff), "{cut}");
            let address = format!("https://school.example/#/scores/{cut}");
            assert_eq!(decode(&address), Err(Error::CutOff), "{address}");
        }
    }
}

#[test]
fn what_mail_and_chat_programs_do_is_mended() {
    for (link, scores) in samples() {
        let (head, tail) = link.split_at(20);
        for text in [
            link.to_uppercase(),
            format!("({link})"),
            format!("%23%2Fscores%2F{link}"),
            format!("HTTPS://SCHOOL.EXAMPLE/#/SCORES/{}", link.to_uppercase()),
            format!("https://school.example/#/scores/{link}/abilities"),
            format!("{head}\r\n{tail}"),
            format!("{head}\u{ad}{tail}"),
            format!("{head}%20{tail}"),
            format!("> {head}\n> {tail}"),
            format!("Kijk eens: {link}bedankt"),
        ] {
            assert_eq!(told::decode(&text), Ok(Told::Scores(scores)), "{text:?}");
        }
    }
}

#[test]
fn a_newer_version_is_told_as_newer_and_another_kind_as_foreign() {
    for text in [
        "scorev21qqqqqqqq",
        "scorev2",
        "scorev101qqqq",
        "scorev111qq",
    ] {
        assert_eq!(decode(text), Err(Error::Newer), "{text:?}");
        assert_eq!(told::decode(text), Err(Error::Newer), "{text:?}");
    }
    for text in [
        "scanv11qqqqqqqq",
        "teamv11qqqqqqqq",
        "invitev11qqqqqqqq",
        "hello",
    ] {
        assert_eq!(decode(text), Err(Error::Foreign), "{text:?}");
    }
    for text in ["scorevx", "scorev01qq", "scorev1qqqq"] {
        assert_eq!(decode(text), Err(Error::Damaged), "{text:?}");
    }
}

/// The bytes of scores on five points that are all zero.
fn blank() -> Vec<u8> {
    let elements = PerElement::from_fn(|_| ElementScore::Steps(0));
    let scores = Scores::new(Scale::Five, None, Tag::new(0), elements).unwrap();
    sealed_bytes(&encode(&scores))
}

/// What is read with a number in these bits: scale 1, month 11, tag 20, then 5 for each element.
fn read_with(at: usize, bits: usize, number: u32) -> Result<Scores, Error> {
    let mut bytes = blank();
    write(&mut bytes, at, bits, number);
    decode(&seal("scorev1", &bytes))
}

#[test]
fn what_nobody_writes_is_refused() {
    // The forger makes true links too: else every refusal could come from a wrong seal.
    let read = read_with(32 + 5 * 2, 5, 24).unwrap();
    assert_eq!(read.element(Element::Abilities), ElementScore::Steps(24));
    for element in 0..10 {
        for code in 28..32 {
            let read = read_with(32 + 5 * element, 5, code);
            assert_eq!(read, Err(Error::Newer), "{element} {code}");
        }
        // More steps than four points have.
        let mut bytes = blank();
        write(&mut bytes, 0, 1, 1);
        for (steps, expected) in [
            (18, None),
            (19, Some(Error::Damaged)),
            (24, Some(Error::Damaged)),
        ] {
            write(&mut bytes, 32 + 5 * element, 5, steps);
            assert_eq!(decode(&seal("scorev1", &bytes)).err(), expected, "{steps}");
        }
    }
    for left in 82..88 {
        assert_eq!(read_with(left, 1, 1), Err(Error::Damaged), "{left}");
    }
    let whole = blank();
    for length in 0..whole.len() {
        let short = seal("scorev1", &whole[..length]);
        assert_eq!(decode(&short), Err(Error::Damaged), "{length}");
    }
    for more in 1..4 {
        let long = seal("scorev1", &[whole.clone(), vec![0; more]].concat());
        assert_eq!(decode(&long), Err(Error::Damaged), "{more} more");
    }
}

#[test]
fn any_text_is_a_result_or_a_named_error() {
    let texts = prop_oneof![
        any::<String>(),
        "scorev[0-9]{1,3}[a-z0-9]{0,60}",
        spoiled(scores().prop_map(|scores| encode(&scores))),
    ];
    check(texts, |text| {
        if let Ok(read) = told::decode(&text) {
            assert_eq!(told::decode(&told::encode(&read)), Ok(read), "{text:?}");
        }
    });
}

#[test]
fn a_link_to_answers_is_read_as_answers() {
    check(responses(), |response| {
        let read = told::decode(&link::encode(&response));
        assert_eq!(read, Ok(Told::Answers(response)));
    });
}
