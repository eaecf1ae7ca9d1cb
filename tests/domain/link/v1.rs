//! Links of format 1: what was released, and what nobody writes.

use bech32::Hrp;
use bech32::primitives::iter::{ByteIterExt, Fe32IterExt};
use bech32::{Bech32, Bech32m, Fe32};

use schoolstroom::domain::codec::link::{Error, decode};
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::forger::{self, bytes, write};
use super::{assert_golden, golden, lines, samples};
use crate::notation::{self, respondent, response};

#[test]
fn golden_links_decode_to_what_they_always_meant() {
    let file = include_str!("../../fixtures/links_v1.txt");
    assert_golden(
        lines(file)
            .map(|line| golden(Revision::First, line))
            .collect(),
    );
}

fn blank(role: Role) -> Vec<u8> {
    bytes(&notation::blank(role))
}

fn seal(bytes: &[u8]) -> String {
    forger::seal("scanv1", bytes)
}

/// What is read with a number in these bits: role 5, sector 2, month 11, tag 20, then 3 for each statement.
fn read_with(role: Role, at: usize, bits: usize, number: u32) -> Result<Response, Error> {
    let mut bytes = blank(role);
    write(&mut bytes, at, bits, number);
    decode(&seal(&bytes))
}

fn is_first(response: &Response) -> bool {
    response.revision() == Revision::First && !response.has_notes()
}

#[test]
fn the_forger_makes_true_links_too() {
    // Else every refusal below could come from a wrong seal.
    for response in samples().into_iter().filter(is_first) {
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
    *last_bits_set.last_mut().unwrap() = Fe32::P;
    let one_more = [characters, vec![Fe32::Q]].concat();
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
    let link = bech32::encode::<Bech32>(hrp, &blank(Role::Teacher)).unwrap();
    assert_eq!(decode(&link), Err(Error::Damaged));
}
