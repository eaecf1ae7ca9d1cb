//! What a visitor wrote: what a note is, which role has any, and the links that carry them.

use proptest::prelude::*;

use schoolstroom::domain::codec::link::{Error, decode, encode};
use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::codec::store::answers::Answers;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::note::{MOST_CHARACTERS, Note, TooLong};
use schoolstroom::domain::response::{NotAsked, Response, Tag};
use schoolstroom::domain::role::{Family, Role};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, respondents, whole_response};
use crate::strategies::{check, noted, revisions};

/// Links of format 2 that were released, and what they mean.
const GOLDEN: &str = include_str!("../fixtures/links_v2.txt");

fn note(text: &str) -> Option<Note> {
    Note::parse(text).unwrap()
}

/// A visitor who answered all and wrote these, in the order of the cycle.
fn visited(texts: &[&str]) -> Response {
    let marks = "54321?.234";
    let mut response = whole_response(respondent(Role::Visitor), 0x1_2345, Some((2026, 11)), marks);
    for (element, text) in Element::CYCLE.into_iter().zip(texts) {
        response.set_note(element, note(text)).unwrap();
    }
    response
}

#[test]
fn a_note_is_one_line_of_at_most_two_hundred_characters() {
    check(
        "\\PC{0,210}|[a\\n\\t ]{0,210}",
        |text: String| match Note::parse(&text) {
            Ok(None) => assert!(text.trim().is_empty(), "{text:?}"),
            Ok(Some(note)) => {
                let line = note.as_str();
                assert!((1..=MOST_CHARACTERS).contains(&line.chars().count()));
                assert!(!line.contains(char::is_control), "{line:?}");
                assert_eq!(line, line.trim());
                assert_eq!(Note::parse(line), Ok(Some(note.clone())));
            }
            Err(TooLong) => assert!(text.trim().chars().count() > MOST_CHARACTERS),
        },
    );
}

#[test]
fn characters_are_counted_and_not_bytes() {
    assert!(note(&"é".repeat(200)).is_some());
    assert_eq!(Note::parse(&"é".repeat(201)), Err(TooLong));
}

#[test]
fn only_a_visitor_is_asked_what_they_saw() {
    for respondent in respondents() {
        let mut response = Response::new(respondent, Revision::NEWEST, tag());
        let before = response.clone();
        let set = response.set_note(Element::Relations, note("They greet each other."));
        if respondent.role().family() == Family::Visitor {
            assert_eq!(set, Ok(()));
            assert!(response.has_notes());
        } else {
            assert_eq!(set, Err(NotAsked));
            assert_eq!(response, before);
        }
    }
}

fn tag() -> Tag {
    Tag::new(0)
}

#[test]
fn what_is_written_is_read_back_from_the_link_and_from_the_device() {
    check(revisions().prop_flat_map(noted), |response| {
        assert_eq!(decode(&encode(&response)).as_ref(), Ok(&response));
        let answers = Answers {
            response: Some(response),
            position: None,
        };
        assert_eq!(Answers::decode(&answers.encode().unwrap()), Ok(answers));
    });
}

#[test]
fn the_longest_notes_fit() {
    let long = "😀".repeat(200);
    let response = visited(&[long.as_str(); 10]);
    assert_eq!(decode(&encode(&response)), Ok(response));
}

#[test]
fn without_notes_it_is_the_link_that_older_versions_read() {
    let with = visited(&["", "", "I saw it."]);
    let without = with.clone().without_notes();
    assert_eq!(encode(&without), encode(&visited(&[])));
    assert!(encode(&with).starts_with("scanv21"));
    assert!(encode(&without).starts_with("scanv11"));
    assert!(with.has_notes() && !without.has_notes());
}

#[test]
fn a_link_with_notes_that_was_cut_off_says_so() {
    let link = encode(&visited(&[
        "They know the plan.",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "Calm.",
    ]));
    for length in "scanv".len()..link.len() {
        assert_eq!(decode(&link[..length]), Err(Error::CutOff), "{length}");
    }
}

#[test]
fn what_is_stuck_to_the_end_of_a_link_with_notes_is_taken_off() {
    let response = visited(&["They know the plan."]);
    let link = encode(&response);
    for more in ["q", "abc", ".", "\nq0", "/x"] {
        assert_eq!(
            decode(&format!("{link}{more}")).as_ref(),
            Ok(&response),
            "{more:?}"
        );
    }
}

#[test]
fn every_changed_character_is_found() {
    let link = encode(&visited(&["They know the plan."]));
    for place in "scanv21".len()..link.len() {
        for other in "qpzry9x8gf2tvdw0s3jn54khce6mua7l".chars() {
            let mut changed = link.clone();
            changed.replace_range(place..=place, &other.to_string());
            assert!(changed == link || decode(&changed).is_err(), "{changed}");
        }
    }
}

#[test]
fn another_role_would_lose_the_notes_and_says_so() {
    let mut response = Response::new(respondent(Role::Visitor), Revision::NEWEST, tag());
    response
        .set_note(Element::Behaviour, note("They look in."))
        .unwrap();
    let teacher = respondent(Role::Teacher);
    let lost = response.falls_away(teacher);
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0].element(), Element::Behaviour);
    assert!(!response.for_respondent(teacher).has_notes());
    let elsewhere = respondents().find(|it| it.role() == Role::Visitor).unwrap();
    assert_eq!(response.falls_away(elsewhere), []);
    assert_eq!(
        response.for_respondent(elsewhere).note(Element::Behaviour),
        note("They look in.").as_ref()
    );
}

/// A line of the golden file: the link, a space, and the notes with a `|` between two.
#[test]
fn golden_links_decode_to_what_they_always_meant() {
    let lines: Vec<_> = GOLDEN
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert!(lines.len() >= 4);
    for line in lines {
        let (link, notes) = line.split_once(' ').unwrap();
        let notes: Vec<&str> = notes.split('|').collect();
        assert_eq!(notes.len(), 10, "{line}");
        let response = visited(&notes);
        assert_eq!(decode(link).as_ref(), Ok(&response), "{link}");
        assert_eq!(encode(&response), link);
    }
}
