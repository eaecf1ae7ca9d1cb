//! Format 1 of a link, frozen on 2026-11-22. Nothing here may change; a change is a `v2` beside it.
//!
//! `scanv1` `1` data checksum, bech32m. The data are bits, highest first: role 5, sector 2, month 11, tag 20, then 3 for
//! each statement of the family in the order of the tables below, then zeros up to a whole byte. The answers are those of
//! the first revision of the instrument.

use bech32::Hrp;

use super::{Error, KIND};
use crate::domain::answer::{Answer, Point};
use crate::domain::codec::codes::{
    MONTH_BITS, SECTOR_BITS, month_code, month_of_code, named, sector_code, sector_of_code,
};
use crate::domain::codec::envelope::bits::{BitReader, BitWriter};
use crate::domain::codec::envelope::{opened, written};
use crate::domain::instrument::{Revision, Scale, StatementId};
use crate::domain::response::{Respondent, Response, Tag};
use crate::domain::role::{Family, Role};

const HRP: Hrp = Hrp::parse_unchecked("scanv1");
const HEADER_BITS: usize = 38;
pub(super) const ROLE_BITS: u32 = 5;
pub(super) const ANSWER_BITS: u32 = 3;

pub(super) fn encode(response: &Response) -> String {
    written(HRP, &bytes(response))
}

/// The data, in whole bytes.
pub(super) fn bytes(response: &Response) -> Vec<u8> {
    let respondent = response.respondent();
    let mut bits = BitWriter::default();
    bits.push(role_code(respondent.role()), ROLE_BITS);
    bits.push(sector_code(respondent.sector()), SECTOR_BITS);
    bits.push(month_code(response.month()), MONTH_BITS);
    bits.push(response.tag().value(), Tag::BITS);
    for statement in statements(respondent.role().family()) {
        bits.push(answer_code(response.answer(statement)), ANSWER_BITS);
    }
    bits.into_bytes()
}

pub(super) fn decode(link: &str) -> Result<Response, Error> {
    read(&opened(HRP, link, whole(link))?)
}

/// How long the whole link is: it is known from its role, which is the first character of the data.
pub(super) fn whole(link: &str) -> Result<usize, Error> {
    let code = KIND.data(link).next().ok_or(Error::CutOff)??;
    let role = role_of_code(code).ok_or(Error::Damaged)?;
    Ok(KIND.length(data_bytes(role.family())))
}

/// How many of the bytes are data of this format.
pub(super) fn length(bytes: &[u8]) -> Result<usize, Error> {
    let mut bits = BitReader::new(bytes);
    let role = bits
        .take(ROLE_BITS)
        .and_then(role_of_code)
        .ok_or(Error::Newer)?;
    Ok(data_bytes(role.family()))
}

pub(super) fn read(bytes: &[u8]) -> Result<Response, Error> {
    let mut bits = BitReader::new(bytes);
    // The checksum is right, so a code that is not known here was written by a later release.
    let role = bits.take(ROLE_BITS).and_then(role_of_code);
    let role = role.ok_or(Error::Newer)?;
    let sector = bits.take(SECTOR_BITS).and_then(sector_of_code);
    let sector = sector.ok_or(Error::Newer)?;
    let month = bits.take(MONTH_BITS).ok_or(Error::Damaged)?;
    let tag = bits.take(Tag::BITS).ok_or(Error::Damaged)?;
    let respondent = Respondent::new(sector, role).ok_or(Error::Damaged)?;
    let mut response = Response::new(respondent, Revision::First, Tag::new(tag));
    response.set_month(month_of_code(month));
    for statement in statements(role.family()) {
        let code = bits.take(ANSWER_BITS).ok_or(Error::Damaged)?;
        let answer = answer_of_code(code, scale(role.family())).ok_or(Error::Damaged)?;
        response
            .set(statement, answer)
            .map_err(|_| Error::Damaged)?;
    }
    if bits.rest_is_zero() {
        Ok(response)
    } else {
        Err(Error::Damaged)
    }
}

/// The data without the checksum, filled up to whole bytes.
fn data_bytes(family: Family) -> usize {
    (HEADER_BITS + ANSWER_BITS as usize * statements(family).count()).div_ceil(8)
}

pub(super) fn role_code(role: Role) -> u32 {
    match role {
        Role::Board => 0,
        Role::SchoolLeader => 1,
        Role::TeamLeader => 2,
        Role::Hr => 3,
        Role::Teacher => 4,
        Role::Mentor => 5,
        Role::CareTeam => 6,
        Role::Support => 7,
        Role::Parent => 8,
        Role::PupilSecondary => 9,
        Role::PupilPrimary => 10,
        Role::Visitor => 11,
    }
}

pub(super) fn role_of_code(code: u32) -> Option<Role> {
    Role::ALL.into_iter().find(|role| role_code(*role) == code)
}

/// An answer that was left open is 0, a point its number, and «don't know» 6; 7 is not used.
pub(super) fn answer_code(answer: Option<Answer>) -> u32 {
    match answer {
        None => 0,
        Some(Answer::Point(point)) => u32::from(point.value()),
        Some(Answer::DontKnow) => 6,
    }
}

/// `None` if no answer on this scale has the code.
pub(super) fn answer_of_code(code: u32, scale: Scale) -> Option<Option<Answer>> {
    match code {
        0 => Some(None),
        6 => Some(Some(Answer::DontKnow)),
        _ => {
            let point = Point::new(u8::try_from(code).ok()?, scale)?;
            Some(Some(Answer::Point(point)))
        }
    }
}

/// The statements of a family in the order of this format, and so for ever.
pub(super) fn statements(family: Family) -> impl Iterator<Item = StatementId> {
    let list: &'static [u8] = match family {
        Family::Leader | Family::Staff => &[
            0x01, 0x02, 0x03, 0x11, 0x12, 0x13, 0x21, 0x22, 0x23, 0x31, 0x32, 0x33, 0x41, 0x42,
            0x43, 0x51, 0x52, 0x53, 0x61, 0x62, 0x63, 0x71, 0x72, 0x73, 0x81, 0x82, 0x83, 0x91,
            0x92, 0x93,
        ],
        Family::Parent => &[
            0x11, 0x14, 0x21, 0x24, 0x53, 0x54, 0x55, 0x64, 0x65, 0x81, 0x82, 0x84, 0x91, 0x94,
        ],
        Family::PupilSecondary => &[
            0x24, 0x25, 0x34, 0x35, 0x42, 0x44, 0x51, 0x53, 0x55, 0x62, 0x65, 0x91, 0x92, 0x94,
        ],
        Family::PupilPrimary => &[0x24, 0x25, 0x42, 0x44, 0x51, 0x53, 0x55, 0x91, 0x92, 0x94],
        Family::Visitor => &[0x09, 0x19, 0x29, 0x39, 0x49, 0x59, 0x69, 0x79, 0x89, 0x99],
    };
    named(list)
}

pub(super) fn scale(family: Family) -> Scale {
    match family {
        Family::PupilPrimary => Scale::Four,
        _ => Scale::Five,
    }
}
