//! A day of the calendar: when a picture was made.

use std::fmt;
use std::str::FromStr;

/// A day from 2020 to 2147, written as `2026-11-24`. Which months have how many days is not judged beyond 31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// What was given is no day that can be written down here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDay;

impl Day {
    /// The first year there is.
    pub const FIRST_YEAR: u16 = 2020;
    /// The last year there is.
    pub const LAST_YEAR: u16 = 2147;

    /// A day, `month` 1 to 12 and `day` 1 to 31.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let fits = (Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&year)
            && (1..=12).contains(&month)
            && (1..=31).contains(&day);
        fits.then_some(Self { year, month, day })
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = NoDay;

    fn from_str(text: &str) -> Result<Self, NoDay> {
        let (year, rest) = text.split_once('-').ok_or(NoDay)?;
        let (month, day) = rest.split_once('-').ok_or(NoDay)?;
        let read = Self::new(
            year.parse().map_err(|_| NoDay)?,
            month.parse().map_err(|_| NoDay)?,
            day.parse().map_err(|_| NoDay)?,
        );
        read.filter(|read| read.to_string() == text).ok_or(NoDay)
    }
}
