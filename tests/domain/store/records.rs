//! The records: every format that was ever released, and what is damage in one.

use schoolstroom::domain::codec::store::records::Records;
use schoolstroom::domain::codec::store::{Document, Error};
use schoolstroom::domain::codec::{score_link, team_link, told};
use schoolstroom::domain::record::{Prediction, Record, Recorded};
use schoolstroom::domain::team::{Name, TeamId};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

macro_rules! stored {
    ($name:literal) => {
        include_str!(concat!("../../fixtures/records_v1/", $name, ".json")).trim_end()
    };
}

fn record(name: &str, day: &str, link: &str) -> Record {
    let what = match link.starts_with("teamv") {
        true => Recorded::Team(team_link::decode(link).unwrap()),
        false => Recorded::Told(told::decode(link).unwrap()),
    };
    Record {
        name: Name::parse(name).unwrap(),
        day: day.parse().unwrap(),
        what,
    }
}

fn prediction(team: u32, link: &str) -> Prediction {
    Prediction {
        team: TeamId(team),
        scores: score_link::decode(link).unwrap(),
    }
}

/// The links in a document in the order in which they stand there.
fn links(text: &'static str) -> Vec<&'static str> {
    let words = text.split('"');
    let is_link = |word: &&str| {
        ["scanv", "scorev", "teamv"]
            .iter()
            .any(|it| word.starts_with(it))
    };
    words.filter(is_link).collect()
}

/// A released document and what it means. APPEND ONLY: somebody may have it in a browser, so no row and no file here may
/// ever change or go.
fn golden() -> Vec<(&'static str, Records)> {
    let results = links(stored!("results"));
    let team = links(stored!("team"));
    vec![
        (stored!("none"), Records::default()),
        (
            stored!("results"),
            Records {
                records: vec![
                    record("Voorjaar", "2026-03-31", results[0]),
                    record("\"Na\" de <b>zomer</b> 🚲", "2026-09-01", results[1]),
                    record("Een collega", "2147-12-31", results[2]),
                ],
                predictions: vec![],
            },
        ),
        (
            stored!("team"),
            Records {
                records: vec![record("Onderbouw", "2026-11-24", team[0])],
                predictions: vec![prediction(0xf, team[1]), prediction(u32::MAX, team[2])],
            },
        ),
    ]
}

#[test]
fn golden_documents_decode_to_what_they_always_meant() {
    for (text, records) in golden() {
        assert_eq!(Records::decode(text), Ok(records.clone()), "{text}");
        assert_eq!(records.encode().as_deref(), Ok(text));
    }
}

#[test]
fn every_kind_of_record_has_a_reading_if_something_may_be_shown() {
    let readings = golden().into_iter().flat_map(|(_, it)| it.records);
    let readings: Vec<bool> = readings.map(|it| it.what.reading().is_some()).collect();
    assert_eq!(readings, [true; 4]);
}

#[test]
fn what_is_damaged_is_unreadable() {
    let whole = stored!("team");
    let team = links(whole)[0];
    for (from, to) in [
        ("Onderbouw", ""),
        ("Onderbouw", "\\u0007"),
        ("\"name\":\"Onderbouw\",", ""),
        ("2026-11-24", "2026-11-4"),
        ("\"day\":\"2026-11-24\",", ""),
        ("0000000f", "000000f"),
        ("\"team\":\"0000000f\",", ""),
        ("scorev", "SCOREV"),
        ("scorev", "scanv"),
        (team, &team[..team.len() - 1]),
        (team, ""),
        ("]}", "]"),
        ("\"records\":[", "\"records\":[null,"),
    ] {
        let changed = whole.replacen(from, to, 1);
        assert_ne!(changed, whole, "{from} is not there");
        assert_eq!(
            Records::decode(&changed),
            Err(Error::Unreadable),
            "{changed}"
        );
    }
}

#[test]
fn a_link_that_is_newer_makes_the_document_newer() {
    for (from, to) in [("teamv1", "teamv9"), ("scorev1", "scorev9")] {
        let text = stored!("team").replacen(from, to, 1);
        assert_eq!(Records::decode(&text), Err(Error::Newer), "{text}");
    }
}
