//! Format 1 of an invitation, frozen on 2026-11-24. Nothing here may change; a change is a `v2` beside it.
//!
//! `invitev1` `1` data checksum, bech32m. The data are bits, highest first: how many bytes the message has 10, sector 2 (0
//! primary, 1 secondary), zeros up to a whole byte, and the message as UTF-8; no message is one of no bytes. So the first two
//! characters tell how long a link is. What a message may not have is left out when it is read, as when it is written.

use bech32::Hrp;

use super::KIND;
use crate::domain::codec::codes::{SECTOR_BITS, sector_code, sector_of_code};
use crate::domain::codec::envelope::bits::{BitReader, BitWriter};
use crate::domain::codec::envelope::{Error, opened, written};
use crate::domain::invitation::{Invitation, Message};

const HRP: Hrp = Hrp::parse_unchecked("invitev1");
const LENGTH_BITS: u32 = 10;
/// Length and sector, filled up to whole bytes.
const HEAD: usize = 2;

pub(super) fn encode(invitation: &Invitation) -> String {
    let message = invitation.message.as_ref().map_or("", Message::as_str);
    let mut bits = BitWriter::default();
    // 140 characters are at most 560 bytes.
    bits.push(message.len() as u32, LENGTH_BITS);
    bits.push(sector_code(invitation.sector), SECTOR_BITS);
    let mut bytes = bits.into_bytes();
    bytes.extend(message.bytes());
    written(HRP, &bytes)
}

pub(super) fn decode(link: &str) -> Result<Invitation, Error> {
    read(&opened(HRP, link, whole(link))?)
}

/// How long the whole link is: the length of the message stands in front.
fn whole(link: &str) -> Result<usize, Error> {
    let mut codes = KIND.data(link);
    let mut next = || codes.next().ok_or(Error::CutOff)?;
    let length = next()? << 5 | next()?;
    Ok(KIND.length(HEAD + length as usize))
}

fn read(bytes: &[u8]) -> Result<Invitation, Error> {
    let mut bits = BitReader::new(bytes);
    let length = bits.take(LENGTH_BITS).ok_or(Error::Damaged)?;
    let sector = bits.take(SECTOR_BITS).ok_or(Error::Damaged)?;
    // The checksum is right, so a code that is not known here was written by a later release.
    let sector = sector_of_code(sector).ok_or(Error::Newer)?;
    let message = bits.into_rest();
    let head_is_written = bytes.get(1).is_some_and(|byte| byte & 0xf == 0);
    if message.len() != length as usize || !head_is_written {
        return Err(Error::Damaged);
    }
    let message = std::str::from_utf8(message).map_err(|_| Error::Damaged)?;
    let message = Message::parse(message).map_err(|_| Error::Damaged)?;
    Ok(Invitation { sector, message })
}
