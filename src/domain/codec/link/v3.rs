//! Format 3 of a link, frozen on 2026-11-24: answers to a later revision of the instrument than the first. Nothing here may
//! change but that a new revision gets a code and its lists; another change is a `v4` beside it.
//!
//! `scanv3` `1` data checksum, with the polynomial of bech32m. The data are bits, highest first: role 5, revision 4, whether
//! notes follow 1, and only then how many bytes of them 15; sector 2, month 11, tag 20, then 3 for each statement of the
//! family in the order of the tables below, zeros up to a whole byte, and the notes as in format 2. So the first two
//! characters tell how long a link is, the first five if it has notes. Codes are those of format 1. What formats 1 and 2 can
//! hold is not written in this one: a response has one link.

use bech32::Hrp;

use super::{Error, KIND, v1, v2};
use crate::domain::codec::codes;
use crate::domain::codec::envelope::bits::{BitReader, BitWriter};
use crate::domain::codec::envelope::{opened, written};
use crate::domain::instrument::{Revision, StatementId};
use crate::domain::response::{Respondent, Response, Tag};
use crate::domain::role::Family;

const HRP: Hrp = Hrp::parse_unchecked("scanv3");
const REVISION_BITS: u32 = 4;
const FLAG_BITS: u32 = 1;
const LENGTH_BITS: u32 = 15;

pub(super) fn encode(response: &Response) -> String {
    written(HRP, &bytes(response))
}

fn bytes(response: &Response) -> Vec<u8> {
    let respondent = response.respondent();
    let notes = v2::notes(response);
    let mut bits = BitWriter::default();
    bits.push(v1::role_code(respondent.role()), v1::ROLE_BITS);
    bits.push(revision_code(response.revision()), REVISION_BITS);
    bits.push(u32::from(!notes.is_empty()), FLAG_BITS);
    if !notes.is_empty() {
        // Ten notes of 200 characters are at most 8 KB.
        bits.push(notes.len() as u32, LENGTH_BITS);
    }
    bits.push(codes::sector_code(respondent.sector()), codes::SECTOR_BITS);
    bits.push(codes::month_code(response.month()), codes::MONTH_BITS);
    bits.push(response.tag().value(), Tag::BITS);
    for statement in statements(respondent.role().family(), response.revision()) {
        let answer = response.answer(statement);
        bits.push(v1::answer_code(answer), v1::ANSWER_BITS);
    }
    let mut bytes = bits.into_bytes();
    bytes.extend(notes.into_bytes());
    bytes
}

pub(super) fn decode(link: &str) -> Result<Response, Error> {
    read(&opened(HRP, link, whole(link))?)
}

/// How long the whole link is, from its first characters.
pub(super) fn whole(link: &str) -> Result<usize, Error> {
    let mut codes = KIND.data(link);
    let mut next = || codes.next().ok_or(Error::CutOff)?;
    let role = v1::role_of_code(next()?).ok_or(Error::Damaged)?;
    let second = next()?;
    let revision = revision_of_code(second >> FLAG_BITS).ok_or(Error::Damaged)?;
    let (length_bits, notes) = if second & 1 == 0 {
        (0, 0)
    } else {
        (LENGTH_BITS, next()? << 10 | next()? << 5 | next()?)
    };
    let before = v1::ROLE_BITS + REVISION_BITS + FLAG_BITS + length_bits;
    let header = before + codes::SECTOR_BITS + codes::MONTH_BITS + Tag::BITS;
    let answers = v1::ANSWER_BITS as usize * statements(role.family(), revision).count();
    Ok(KIND.length((header as usize + answers).div_ceil(8) + notes as usize))
}

fn read(written: &[u8]) -> Result<Response, Error> {
    let mut bits = BitReader::new(written);
    let mut take = |count| bits.take(count).ok_or(Error::Damaged);
    // The checksum is right, so a code that is not known here was written by a later release.
    let role = v1::role_of_code(take(v1::ROLE_BITS)?).ok_or(Error::Newer)?;
    let revision = revision_of_code(take(REVISION_BITS)?).ok_or(Error::Newer)?;
    if take(FLAG_BITS)? == 1 {
        // How long the notes are is known by now.
        take(LENGTH_BITS)?;
    }
    let sector = codes::sector_of_code(take(codes::SECTOR_BITS)?).ok_or(Error::Newer)?;
    let month = codes::month_of_code(take(codes::MONTH_BITS)?);
    let tag = Tag::new(take(Tag::BITS)?);
    let respondent = Respondent::new(sector, role).ok_or(Error::Damaged)?;
    let mut response = Response::new(respondent, revision, tag);
    response.set_month(month);
    for statement in statements(role.family(), revision) {
        let code = take(v1::ANSWER_BITS)?;
        let answer = v1::answer_of_code(code, v1::scale(role.family())).ok_or(Error::Damaged)?;
        let set = response.set(statement, answer);
        set.map_err(|_| Error::Damaged)?;
    }
    v2::set_notes(&mut response, bits.into_rest())?;
    // A length that is wrong, bits that only fill up, or what an older format holds: nobody wrote it so.
    if revision != Revision::First && bytes(&response) == written {
        Ok(response)
    } else {
        Err(Error::Damaged)
    }
}

fn revision_code(revision: Revision) -> u32 {
    match revision {
        Revision::First => 1,
        Revision::Second => 2,
    }
}

fn revision_of_code(code: u32) -> Option<Revision> {
    let mut all = Revision::ALL.into_iter();
    all.find(|revision| revision_code(*revision) == code)
}

/// The statements of a family in a revision, in the order of this format, and so for ever.
fn statements(family: Family, revision: Revision) -> impl Iterator<Item = StatementId> {
    let list: &'static [u8] = match (revision, family) {
        (Revision::First, _) => &[],
        (Revision::Second, Family::Leader | Family::Staff) => &[
            0x01, 0x02, 0x04, 0x11, 0x12, 0x13, 0x21, 0x22, 0x23, 0x31, 0x32, 0x33, 0x41, 0x42,
            0x43, 0x51, 0x52, 0x53, 0x61, 0x62, 0x63, 0x71, 0x72, 0x73, 0x81, 0x82, 0x86, 0x91,
            0x92, 0x94,
        ],
        (Revision::Second, Family::Parent) => &[
            0x11, 0x14, 0x21, 0x24, 0x53, 0x54, 0x55, 0x64, 0x65, 0x81, 0x85, 0x84, 0x91, 0x94,
        ],
        (Revision::Second, Family::PupilSecondary) => &[
            0x24, 0x25, 0x34, 0x35, 0x42, 0x44, 0x51, 0x53, 0x55, 0x62, 0x65, 0x91, 0x92, 0x94,
        ],
        (Revision::Second, Family::PupilPrimary) => {
            &[0x24, 0x25, 0x42, 0x44, 0x51, 0x53, 0x55, 0x91, 0x92, 0x94]
        }
        (Revision::Second, Family::Visitor) => {
            &[0x09, 0x19, 0x29, 0x39, 0x49, 0x59, 0x69, 0x79, 0x89, 0x99]
        }
    };
    codes::named(list)
}
