//! Links of format 3: what was released, and what nobody writes.

use schoolstroom::domain::codec::link::{Error, decode, encode};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::{Family, Role, Sector};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::forger::{self, bytes, write};
use super::{assert_golden, golden, lines};
use crate::notation::{respondent, response_to};
use crate::strategies::{check, noted, responses_to};

const GOLDEN: &str = include_str!("../../fixtures/links_v3.txt");

/// Where the statements begin: after role 5, revision 4, notes 1, sector 2, month 11 and tag 20.
const ANSWERS: usize = 43;

#[test]
fn golden_links_decode_to_what_they_always_meant() {
    let links: Vec<_> = lines(GOLDEN)
        .map(|line| golden(Revision::Second, line))
        .collect();
    assert!(links.iter().filter(|(_, it)| it.has_notes()).count() >= 4);
    assert_golden(links);
}

fn blank(role: Role) -> Vec<u8> {
    bytes(&Response::new(
        respondent(role),
        Revision::Second,
        Tag::new(0),
    ))
}

fn seal(bytes: &[u8]) -> String {
    forger::seal("scanv3", bytes)
}

/// What is read with a number in these bits.
fn read_with(role: Role, at: usize, bits: usize, number: u32) -> Result<Response, Error> {
    let mut bytes = blank(role);
    write(&mut bytes, at, bits, number);
    decode(&seal(&bytes))
}

/// The code of the sector that [`respondent`] takes.
fn sector(role: Role) -> u32 {
    match respondent(role).sector() {
        Sector::Primary => 0,
        Sector::Secondary => 1,
    }
}

/// A visitor's bytes and the notes in them.
fn with_notes(length: u32, notes: &[u8]) -> Result<Response, Error> {
    // Fifteen bits more, for the length, before the sector: 88 bits.
    let mut bytes = vec![0; 11];
    write(&mut bytes, 0, 5, 11);
    write(&mut bytes, 5, 4, 2);
    write(&mut bytes, 9, 1, 1);
    write(&mut bytes, 10, 15, length);
    bytes.extend(notes);
    decode(&seal(&bytes))
}

#[test]
fn the_forger_makes_true_links_too() {
    // Else every refusal below could come from a wrong seal.
    check(responses_to(Revision::Second), |response| {
        assert_eq!(decode(&seal(&bytes(&response))), Ok(response));
    });
    let read = read_with(Role::Visitor, ANSWERS, 3, 5);
    let visitor = respondent(Role::Visitor);
    let expected = response_to(Revision::Second, visitor, 0, None, "5.........");
    assert_eq!(read, Ok(expected));
    let read = with_notes(2, b"ja").unwrap();
    assert_eq!(read.note(Element::HrPolicy).map(Note::as_str), Some("ja"));
}

#[test]
fn every_answer_stands_where_the_format_says() {
    for (role, asked) in [
        (Role::Board, "hr_policy.4"),
        (Role::Teacher, "organisation.6"),
        (Role::Support, "pupils_society.4"),
        (Role::Parent, "organisation.5"),
        (Role::PupilSecondary, "behaviour.2"),
        (Role::PupilPrimary, "relations.5"),
        (Role::Visitor, "employees.9"),
    ] {
        let statement = asked.parse().unwrap();
        let blank = Response::new(respondent(role), Revision::Second, Tag::new(0));
        let place = blank.instrument().position(statement).unwrap();
        let read = read_with(role, ANSWERS + 3 * place, 3, 4).unwrap();
        assert_eq!(read.given(), 1);
        let point = read.answer(statement);
        assert_eq!(point, crate::notation::point(4), "{role:?} {asked}");
    }
}

#[test]
fn what_is_written_with_notes_is_read_back() {
    check(noted(Revision::Second), |response| {
        let link = encode(&response);
        assert!(link.starts_with("scanv31"));
        assert_eq!(decode(&link).as_ref(), Ok(&response));
        // What stands after it is taken off.
        assert_eq!(decode(&format!("{link}bedankt")), Ok(response));
    });
}

#[test]
fn the_longest_notes_fit() {
    let visitor = respondent(Role::Visitor);
    let mut response = response_to(Revision::Second, visitor, 0, None, "1234512345");
    for element in Element::CYCLE {
        let note = Note::parse(&"😀".repeat(200)).unwrap();
        response.set_note(element, note).unwrap();
    }
    assert_eq!(decode(&encode(&response)), Ok(response));
}

#[test]
fn without_notes_no_room_is_kept_for_them() {
    check(noted(Revision::Second), |response| {
        let without = response.clone().without_notes();
        assert_eq!(encode(&without).len(), 29);
        assert_eq!(response.has_notes(), encode(&response).len() > 29);
    });
}

#[test]
fn an_unknown_role_revision_or_sector_is_newer() {
    for role in 12..32 {
        let read = read_with(Role::Teacher, 0, 5, role);
        assert_eq!(read, Err(Error::Newer), "{role}");
    }
    for revision in (3..16).chain([0]) {
        let read = read_with(Role::Teacher, 5, 4, revision);
        assert_eq!(read, Err(Error::Newer), "{revision}");
    }
    for sector in [2, 3] {
        let read = read_with(Role::Teacher, 10, 2, sector);
        assert_eq!(read, Err(Error::Newer), "{sector}");
    }
}

#[test]
fn answers_to_the_first_revision_are_damaged_here() {
    // They have a link of format 1 or 2, and a response has one link.
    for role in Role::ALL {
        assert_eq!(read_with(role, 5, 4, 1), Err(Error::Damaged), "{role:?}");
        let mut bytes = vec![0; 6];
        let blank = blank(role);
        bytes.copy_from_slice(&blank[..6]);
        write(&mut bytes, 5, 4, 1);
        assert_eq!(decode(&seal(&bytes)), Err(Error::Damaged), "{role:?}");
    }
}

#[test]
fn a_role_that_the_sector_lacks_is_damaged() {
    let read = read_with(Role::PupilSecondary, 10, 2, 0);
    assert_eq!(read, Err(Error::Damaged));
    let read = read_with(Role::PupilPrimary, 10, 2, 1);
    assert_eq!(read, Err(Error::Damaged));
}

#[test]
fn an_answer_that_is_not_on_the_scale_is_damaged() {
    for statement in 0..30 {
        let read = read_with(Role::Teacher, ANSWERS + 3 * statement, 3, 7);
        assert_eq!(read, Err(Error::Damaged), "{statement}");
    }
    for statement in 0..10 {
        for code in [5, 7] {
            let read = read_with(Role::PupilPrimary, ANSWERS + 3 * statement, 3, code);
            assert_eq!(read, Err(Error::Damaged), "{statement}: {code}");
        }
    }
}

#[test]
fn bits_set_after_the_last_answer_are_damaged() {
    // 43 + 3 × 10 = 73 bits in 10 bytes: seven are left.
    for left in 73..80 {
        let read = read_with(Role::Visitor, left, 1, 1);
        assert_eq!(read, Err(Error::Damaged), "{left}");
    }
}

#[test]
fn a_wrong_length_is_damaged() {
    for role in Role::ALL {
        let whole = blank(role);
        // The first bytes hold the role and the revision.
        for length in 2..whole.len() {
            let read = decode(&seal(&whole[..length]));
            assert_eq!(read, Err(Error::Damaged), "{length}");
        }
        for more in 1..4 {
            let long = [whole.clone(), vec![0; more]].concat();
            assert_eq!(decode(&seal(&long)), Err(Error::Damaged), "{more} more");
        }
    }
}

#[test]
fn notes_that_nobody_writes_so_are_damaged() {
    let most = "a".repeat(201);
    for (length, notes) in [
        // None, or a length that is another.
        (0, &b""[..]),
        (1, b"ja"),
        (3, b"ja"),
        // New lines at the end, spaces around, more than ten, too long, no UTF-8.
        (3, b"ja\n"),
        (3, b" ja"),
        (3, b"ja "),
        (12, b"\n\n\n\n\n\n\n\n\n\nja"),
        (201, most.as_bytes()),
        (2, b"\xff\xfe"),
    ] {
        assert_eq!(with_notes(length, notes), Err(Error::Damaged), "{notes:?}");
    }
}

#[test]
fn notes_of_who_is_not_asked_for_them_are_damaged() {
    for role in Role::ALL {
        if role.family() == Family::Visitor {
            continue;
        }
        let blank = Response::new(respondent(role), Revision::Second, Tag::new(0));
        // The same with a flag and a length put in.
        let bits = ANSWERS + 15 + 3 * blank.instrument().statements().len();
        let mut bytes = vec![0; bits.div_ceil(8)];
        bytes[..2].copy_from_slice(&forger::bytes(&blank)[..2]);
        write(&mut bytes, 9, 1, 1);
        write(&mut bytes, 10, 15, 2);
        write(&mut bytes, 25, 2, sector(role));
        assert_eq!(decode(&seal(&bytes)), Err(Error::Damaged), "{role:?}");
        bytes.extend(b"ja");
        assert_eq!(decode(&seal(&bytes)), Err(Error::Damaged), "{role:?}");
    }
}
