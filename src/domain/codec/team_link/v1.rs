//! Format 1 of a team link, frozen on 2026-11-24. Nothing here may change; a change is a `v2` beside it.
//!
//! `teamv1` `1` data checksum, with the polynomial of bech32m. The data are bits, highest first: how many bytes the data have
//! 15, so that the first three characters tell how long a link is; mode 1 (0 protected, 1 open); the day as years since 2020 7,
//! month 4, day 5; how many bytes the name has 8, and the name as UTF-8; how many groups follow 3; the groups; zeros up to a
//! whole byte.
//!
//! A group is which groups are in it, 7, a bit each in the order of the table below; its people 20, at most 1,000,000; and for each statement
//! in
//! the order of the lists below whether it is shown 1 and, if it is, six numbers: how many answered, out of the people; how many
//! of these chose one of the points 1 to 3; how many of those point 1; of the rest point 2; of those who did not choose 1 to 3
//! how many chose point 4; of the rest point 5. Who is left of the first chose point 3, who is left of the second did not know.
//! A number out of so many takes as many bits as it takes to write that many.

use bech32::Hrp;

use super::KIND;
use crate::domain::codec::codes::named;
use crate::domain::codec::envelope::bits::{BitReader, BitWriter};
use crate::domain::codec::envelope::{Error, opened, written};
use crate::domain::day::Day;
use crate::domain::few;
use crate::domain::instrument::StatementId;
use crate::domain::team::{
    Distribution, Group, Groups, Mode, Name, Shown, ShownGroup, TeamPicture,
};

const HRP: Hrp = Hrp::parse_unchecked("teamv1");
const LENGTH_BITS: u32 = 15;
const MODE_BITS: u32 = 1;
const YEAR_BITS: u32 = 7;
const MONTH_BITS: u32 = 4;
const DAY_BITS: u32 = 5;
const NAME_BITS: u32 = 8;
const COUNT_BITS: u32 = 3;
const PEOPLE_BITS: u32 = 20;
const MOST_PEOPLE: u32 = 1_000_000;
const FLAG_BITS: u32 = 1;

/// `None` if it cannot hold as many people.
pub(super) fn encode(picture: &TeamPicture) -> Option<String> {
    let after = bytes_after_length(picture)?;
    // The length is one bit short of two bytes, and the mode is that bit.
    let length = u16::try_from(after.len() + 2).ok()?;
    let mode = match picture.shown.mode() {
        Mode::Protected => 0,
        Mode::Open => 1,
    };
    let head = length.checked_mul(2)? | mode;
    let mut bytes = head.to_be_bytes().to_vec();
    bytes.extend(after);
    Some(written(HRP, &bytes))
}

/// All that stands behind length and mode.
fn bytes_after_length(picture: &TeamPicture) -> Option<Vec<u8>> {
    let mut bits = BitWriter::default();
    let day = picture.day;
    bits.push(u32::from(day.year() - Day::FIRST_YEAR), YEAR_BITS);
    bits.push(u32::from(day.month()), MONTH_BITS);
    bits.push(u32::from(day.day()), DAY_BITS);
    let name = picture.name.as_str().as_bytes();
    bits.push(u8::try_from(name.len()).ok()?.into(), NAME_BITS);
    for byte in name {
        bits.push(u32::from(*byte), u8::BITS);
    }
    // There are seven groups, and none is in two of these.
    bits.push(picture.shown.groups().len() as u32, COUNT_BITS);
    for group in picture.shown.groups() {
        for one in GROUPS {
            bits.push(u32::from(group.groups().contains(one)), 1);
        }
        if group.people() > MOST_PEOPLE {
            return None;
        }
        bits.push(group.people(), PEOPLE_BITS);
        for statement in statements(group.kind()) {
            let counts = group.distribution(statement);
            bits.push(u32::from(counts.is_some()), FLAG_BITS);
            if let Some(counts) = counts {
                push_counts(&mut bits, group.people(), counts);
            }
        }
    }
    Some(bits.into_bytes())
}

fn push_counts(bits: &mut BitWriter, people: u32, counts: &Distribution) {
    let [one, two, three, four, five] = counts.counts();
    let all = counts.people();
    let low = one + two + three;
    let high = all - low;
    for (number, most) in [
        (all, people),
        (low, all),
        (one, low),
        (two, low - one),
        (four, high),
        (five, high - four),
    ] {
        bits.push(number, width(most));
    }
}

/// How many bits a number takes that is at most so high.
const fn width(most: u32) -> u32 {
    u32::BITS - most.leading_zeros()
}

pub(super) fn decode(link: &str) -> Result<TeamPicture, Error> {
    let bytes = opened(HRP, link, whole(link))?;
    let picture = read(&bytes)?;
    // Another length, a number that is too high for what it is out of, bits that only fill up: nobody wrote it so.
    if encode(&picture).is_some_and(|again| link.starts_with(&again)) {
        Ok(picture)
    } else {
        Err(Error::Damaged)
    }
}

/// How long the whole link is, from its first characters.
pub(super) fn whole(link: &str) -> Result<usize, Error> {
    let mut codes = KIND.data(link);
    let mut next = || codes.next().ok_or(Error::CutOff)?;
    let length = next()? << 10 | next()? << 5 | next()?;
    Ok(KIND.length(length as usize))
}

fn read(bytes: &[u8]) -> Result<TeamPicture, Error> {
    let mut bits = BitReader::new(bytes);
    let mut take = |count| bits.take(count).ok_or(Error::Damaged);
    take(LENGTH_BITS)?;
    let mode = match take(MODE_BITS)? {
        0 => Mode::Protected,
        _ => Mode::Open,
    };
    // Each is written in fewer bits than its type has.
    let year = Day::FIRST_YEAR + take(YEAR_BITS)? as u16;
    let month = take(MONTH_BITS)? as u8;
    let day = Day::new(year, month, take(DAY_BITS)? as u8).ok_or(Error::Damaged)?;
    let mut name = Vec::new();
    for _ in 0..take(NAME_BITS)? {
        name.push(take(u8::BITS)? as u8);
    }
    let name = String::from_utf8(name).map_err(|_| Error::Damaged)?;
    let name = Name::parse(&name).map_err(|_| Error::Damaged)?;
    let mut groups = Vec::new();
    for _ in 0..take(COUNT_BITS)? {
        groups.push(read_group(&mut take)?);
    }
    let shown = Shown::from_groups(groups, mode).map_err(|_| Error::Damaged)?;
    Ok(TeamPicture { name, day, shown })
}

fn read_group(mut take: impl FnMut(u32) -> Result<u32, Error>) -> Result<ShownGroup, Error> {
    let mut groups = Groups::default();
    for one in GROUPS {
        if take(1)? == 1 {
            groups = groups.union(one.into());
        }
    }
    let first = groups.iter().next().ok_or(Error::Damaged)?;
    let people = take(PEOPLE_BITS)?;
    let mut found = Vec::new();
    for statement in statements(first) {
        if take(FLAG_BITS)? == 1 {
            let (counts, dont_know) = read_counts(people, &mut take)?;
            let counts = Distribution::from_counts(first.scale(), counts, dont_know);
            found.push((statement, counts.ok_or(Error::Damaged)?));
        }
    }
    // In the order of the domain, which is not that of this format.
    let order = first.statements();
    few::sort_by_key(&mut found, |(statement, _)| {
        order.iter().position(|it| it == statement)
    });
    ShownGroup::new(groups, people, found).map_err(|_| Error::Damaged)
}

/// The points 1 to 5, and who did not know.
fn read_counts(
    people: u32,
    mut take: impl FnMut(u32) -> Result<u32, Error>,
) -> Result<([u32; 5], u32), Error> {
    let mut take = |most| match take(width(most))? {
        number if number <= most => Ok(number),
        _ => Err(Error::Damaged),
    };
    let all = take(people)?;
    let low = take(all)?;
    let one = take(low)?;
    let two = take(low - one)?;
    let high = all - low;
    let four = take(high)?;
    let five = take(high - four)?;
    Ok(([one, two, low - one - two, four, five], high - four - five))
}

/// The groups in the order of this format, and so for ever.
const GROUPS: [Group; 7] = [
    Group::Leaders,
    Group::Teaching,
    Group::Support,
    Group::Parents,
    Group::PupilsSecondary,
    Group::PupilsPrimary,
    Group::Visitors,
];

/// The statements of a group in the order of this format, and so for ever: those of the revisions of 2026-11-22 and 2026-11-24.
/// [`named`] says how.
fn statements(group: Group) -> impl Iterator<Item = StatementId> {
    let codes: &'static [u8] = match group {
        Group::Leaders | Group::Teaching | Group::Support => &[
            0x01, 0x02, 0x03, 0x04, 0x11, 0x12, 0x13, 0x21, 0x22, 0x23, 0x31, 0x32, 0x33, 0x41,
            0x42, 0x43, 0x51, 0x52, 0x53, 0x61, 0x62, 0x63, 0x71, 0x72, 0x73, 0x81, 0x82, 0x83,
            0x86, 0x91, 0x92, 0x93, 0x94,
        ],
        Group::Parents => &[
            0x11, 0x14, 0x21, 0x24, 0x53, 0x54, 0x55, 0x64, 0x65, 0x81, 0x82, 0x84, 0x85, 0x91,
            0x94,
        ],
        Group::PupilsSecondary => &[
            0x24, 0x25, 0x34, 0x35, 0x42, 0x44, 0x51, 0x53, 0x55, 0x62, 0x65, 0x91, 0x92, 0x94,
        ],
        Group::PupilsPrimary => &[0x24, 0x25, 0x42, 0x44, 0x51, 0x53, 0x55, 0x91, 0x92, 0x94],
        Group::Visitors => &[0x09, 0x19, 0x29, 0x39, 0x49, 0x59, 0x69, 0x79, 0x89, 0x99],
    };
    named(codes)
}
