//! The stored rounds: every format that was ever released, and what is damage in one.

use schoolstroom::domain::codec::store::round::Rounds;
use schoolstroom::domain::codec::store::{Document, Error};
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Round, TeamId};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, response_to};

macro_rules! stored {
    ($name:literal) => {
        include_str!(concat!("../../fixtures/round_v1/", $name, ".json")).trim_end()
    };
}

/// Somebody with these answers, in the mark that they get.
fn person(role: Role, tag: u32, marks: &str) -> Response {
    response_to(Revision::Second, respondent(role), tag, None, marks)
}

/// Somebody answers and, if that is asked, hands the device on.
fn answer(round: &mut Round, response: &Response, hands_on: bool) {
    round.begin(response.respondent());
    for (statement, answer) in response.answers() {
        round.set(statement, answer).unwrap();
    }
    if hands_on {
        round.hand_on(response.tag());
    }
}

/// A round in which these have answered, and one may be in the middle.
fn round(team: u32, answered: &[Response], current: Option<Response>) -> Round {
    let mut round = Round::new(TeamId(team));
    for response in answered {
        answer(&mut round, response, true);
    }
    if let Some(response) = current {
        answer(&mut round, &response, false);
    }
    round
}

/// A released document and what it means. APPEND ONLY: somebody may have it in a browser, so no row and no file here may
/// ever change or go.
fn golden() -> Vec<(&'static str, Vec<Round>)> {
    let teacher = "112554333151???...211445324515";
    let leader = "555444333222111555444333222111";
    let all = [
        person(Role::Teacher, 0xf_ffff, teacher),
        person(Role::SchoolLeader, 0x0_0001, leader),
        person(Role::Parent, 0x5_a5a5, "??543212.45123"),
        person(Role::PupilPrimary, 0x8_0000, "1234?.4321"),
        person(Role::Visitor, 0x1_2345, "54321?.234"),
    ];
    vec![
        (stored!("none"), vec![]),
        (
            stored!("begun"),
            vec![round(
                0x1a2b_3c4d,
                &[],
                Some(person(Role::Support, 0, "..............................")),
            )],
        ),
        (stored!("between"), vec![round(0, &all[..3], None)]),
        (
            stored!("two"),
            vec![
                round(u32::MAX, &all, Some(person(Role::Mentor, 0, teacher))),
                round(1, &all[3..4], None),
            ],
        ),
    ]
}

#[test]
fn golden_documents_decode_to_what_they_always_meant() {
    assert!(golden().len() >= 4);
    for (text, rounds) in golden() {
        let rounds = Rounds { rounds };
        assert_eq!(rounds.encode().as_deref(), Ok(text));
        assert_eq!(Rounds::decode(text), Ok(rounds), "{text}");
    }
}

/// Nothing in a document tells one person's time, and who is in the middle has no mark.
#[test]
fn what_stands_in_it_is_known() {
    let text = stored!("two");
    let words = text.split(['"', '{', '}', '[', ']', ':', ',', ' ']);
    let words = words.filter(|it| !it.is_empty() && !it.starts_with("scanv"));
    let words: Vec<_> = words.collect();
    assert_eq!(
        words,
        ["version", "1", "rounds", "ffffffff", "00000001", "-"]
    );
    let rounds = Rounds::decode(text).unwrap().rounds;
    assert_eq!(rounds[0].current().map(Response::tag), Some(Tag::new(0)));
}

#[test]
fn what_is_damaged_is_unreadable() {
    let whole = stored!("two");
    for (from, to) in [
        ("ffffffff", "FFFFFFFF"),
        ("ffffffff ", ""),
        ("ffffffff ", "ffffffff  "),
        ("ffffffff ", "ffffffff \\t"),
        ("\"ffffffff ", "null,\"ffffffff "),
        ("00000001 - ", "00000001 - - "),
        ("00000001 - ", "00000001\",\""),
        ("scanv", "SCANV"),
        ("scanv", "scorev"),
        ("]}", "]"),
        ("\"version\":1", "\"version\":1,\"version\":1"),
    ] {
        let changed = whole.replacen(from, to, 1);
        assert_ne!(changed, whole, "{from} is not there");
        assert_eq!(
            Rounds::decode(&changed),
            Err(Error::Unreadable),
            "{changed}"
        );
    }
}

#[test]
fn a_link_that_is_newer_makes_the_document_newer() {
    for place in ["ffffffff scanv", "- scanv"] {
        let text = stored!("two");
        let newer = text.replacen(place, &format!("{place}4"), 1);
        assert_ne!(newer, text);
        assert_eq!(Rounds::decode(&newer), Err(Error::Newer));
    }
}
