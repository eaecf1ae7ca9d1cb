//! The codes that formats of several kinds of links have in common, frozen on 2026-11-22. Nothing here may change: links that
//! were sent hold them. A format that needs others has its own.

use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::response::Month;
use crate::domain::role::Sector;

pub(super) const SECTOR_BITS: u32 = 2;
pub(super) const MONTH_BITS: u32 = 11;

pub(super) fn sector_code(sector: Sector) -> u32 {
    match sector {
        Sector::Primary => 0,
        Sector::Secondary => 1,
    }
}

pub(super) fn sector_of_code(code: u32) -> Option<Sector> {
    match code {
        0 => Some(Sector::Primary),
        1 => Some(Sector::Secondary),
        _ => None,
    }
}

/// No month is 0; a month is its ordinal plus one.
pub(super) fn month_code(month: Option<Month>) -> u32 {
    month.map_or(0, |month| u32::from(month.ordinal()) + 1)
}

pub(super) fn month_of_code(code: u32) -> Option<Month> {
    let ordinal = u16::try_from(code.checked_sub(1)?).ok()?;
    Month::from_ordinal(ordinal)
}

/// The statements that codes name: in hexadecimal the place of the element in [`ELEMENTS`] and the number within it.
pub(super) fn named(codes: &'static [u8]) -> impl Iterator<Item = StatementId> {
    codes.iter().filter_map(|code| {
        let element = ELEMENTS.get(usize::from(code >> 4))?;
        Some(StatementId::new(*element, code & 0xf))
    })
}

/// The elements in the order of every format, and so for ever.
pub(super) const ELEMENTS: [Element; 10] = [
    Element::HrPolicy,
    Element::Leadership,
    Element::Abilities,
    Element::Motivation,
    Element::Opportunities,
    Element::Relations,
    Element::Behaviour,
    Element::Employees,
    Element::Organisation,
    Element::PupilsSociety,
];
