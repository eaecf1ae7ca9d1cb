//! Format 1 of a link to the ten scores, frozen on 2026-11-24. Nothing here may change; a change is a `v2` beside it.
//!
//! `scorev1` `1` data checksum, bech32m. The data are bits, highest first: scale 1 (0 five points, 1 four), month 11 (no
//! month is 0, a month is its number since January 2020 plus one), tag 20, then 5 for each element in the order of [`ELEMENTS`],
//! then zeros up to a whole byte. An element is its score in steps of 100 ÷ 24 on five points (0 to 24) and of 100 ÷ 18
//! on four (0 to 18), or 25 for fog, 26 for too little, 27 for not asked; 28 to 31 are not used.

use bech32::Hrp;

use super::KIND;
use crate::domain::codec::codes::{ELEMENTS, MONTH_BITS, month_code, month_of_code};
use crate::domain::codec::envelope::bits::{BitReader, BitWriter};
use crate::domain::codec::envelope::{Error, opened, written};
use crate::domain::instrument::Scale;
use crate::domain::per_element::PerElement;
use crate::domain::reading::{ElementScore, Scores};
use crate::domain::response::Tag;

const HRP: Hrp = Hrp::parse_unchecked("scorev1");
const SCALE_BITS: u32 = 1;
const ELEMENT_BITS: u32 = 5;
/// 1 + 11 + 20 + 10 × 5 bits, filled up to whole bytes.
const BYTES: usize = 11;

pub(super) fn encode(scores: &Scores) -> String {
    let mut bits = BitWriter::default();
    bits.push(scale_code(scores.scale()), SCALE_BITS);
    bits.push(month_code(scores.month()), MONTH_BITS);
    bits.push(scores.tag().value(), Tag::BITS);
    for element in ELEMENTS {
        bits.push(element_code(scores.element(element)), ELEMENT_BITS);
    }
    written(HRP, &bits.into_bytes())
}

pub(super) fn decode(link: &str) -> Result<Scores, Error> {
    read(&opened(HRP, link, Ok(KIND.length(BYTES)))?)
}

fn read(bytes: &[u8]) -> Result<Scores, Error> {
    let mut bits = BitReader::new(bytes);
    let mut take = |count| bits.take(count).ok_or(Error::Damaged);
    let scale = match take(SCALE_BITS)? {
        0 => Scale::Five,
        _ => Scale::Four,
    };
    let month = month_of_code(take(MONTH_BITS)?);
    let tag = Tag::new(take(Tag::BITS)?);
    let mut elements = PerElement::from_fn(|_| ElementScore::NotAsked);
    for element in ELEMENTS {
        *elements.get_mut(element) = element_of_code(take(ELEMENT_BITS)?)?;
    }
    let scores = Scores::new(scale, month, tag, elements).ok_or(Error::Damaged)?;
    if bits.rest_is_zero() {
        Ok(scores)
    } else {
        Err(Error::Damaged)
    }
}

fn scale_code(scale: Scale) -> u32 {
    match scale {
        Scale::Five => 0,
        Scale::Four => 1,
    }
}

fn element_code(told: ElementScore) -> u32 {
    match told {
        ElementScore::Steps(steps) => u32::from(steps),
        ElementScore::Fog => 25,
        ElementScore::TooLittle => 26,
        ElementScore::NotAsked => 27,
    }
}

/// # Errors
/// The checksum is right, so a code that is not known here was written by a later release.
fn element_of_code(code: u32) -> Result<ElementScore, Error> {
    match code {
        25 => Ok(ElementScore::Fog),
        26 => Ok(ElementScore::TooLittle),
        27 => Ok(ElementScore::NotAsked),
        28.. => Err(Error::Newer),
        steps => Ok(ElementScore::Steps(steps as u8)),
    }
}
