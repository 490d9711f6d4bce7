//! Calendar dates, instants with an offset, and intervals, all ISO 8601.

mod day;
mod instant;
mod interval;
mod order;
#[cfg(feature = "serde")]
mod text;

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use super::openness;
use super::reader::Reader;
use super::record::{Blank, Value, View};
use super::scalar::InvalidValue;
use crate::language::{Arg, UP_TO};

pub use day::Day;
pub use instant::DateTime;
pub use interval::Interval;

/// A calendar date as ISO 8601 has it: a day `YYYY-MM-DD`, or with reduced precision a month `YYYY-MM` or a year `YYYY`.
///
/// Dates are in order of their first days. A rule that compares a reduced one with a date inside its span gets no certain answer from it, and
/// the engine says *unknown*.
///
/// ```
/// use aimskit::read::{Date, Precision};
///
/// let march: Date = "2026-03".parse()?;
/// assert_eq!(march.precision(), Precision::Month);
/// assert_eq!((march.first().to_string(), march.last().to_string()), ("2026-03-01".to_owned(), "2026-03-31".to_owned()));
/// assert_eq!(march.to_string(), "2026-03");
/// # Ok::<(), aimskit::read::InvalidValue>(())
/// ```
#[derive(Clone, Copy)]
pub struct Date {
    /// From the high bits: year, four bits of month and five of day, all of the first day, then three of [`Grain`]. In the order of days, and an
    /// `Option` of it takes no more room.
    packed: NonZeroU32,
}

/// How exactly a [`Date`] is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// `2026-11-23`.
    Day,
    /// `2026-11`.
    Month,
    /// `2026`.
    Year,
}

/// What the last bits of a date say about its span.
mod grain {
    pub(super) const DAY: u32 = 0;
    pub(super) const MONTH: u32 = 1;
    pub(super) const YEAR: u32 = 2;
    /// A month's length from its first day on: a month and some days later.
    pub(super) const SHIFTED_MONTH: u32 = 3;
    /// A year's length from its first day on.
    pub(super) const SHIFTED_YEAR: u32 = 4;
    /// Any time up to that day: of what is recorded as over, without a date.
    pub(super) const UP_TO: u32 = 5;
    pub(super) const BITS: u32 = 3;
    pub(super) const MASK: u32 = (1 << BITS) - 1;
}

/// The first day there is: 0001-01-01.
const FIRST: NonZeroU32 = match NonZeroU32::new((1 << 9 | 1 << 5 | 1) << grain::BITS) {
    Some(packed) => packed,
    None => NonZeroU32::MIN,
};

impl From<Date> for Arg<'_> {
    fn from(date: Date) -> Self {
        let (year, month, day) = date.written();
        Arg::Date { year, month, day }
    }
}

impl Date {
    /// The form as a regular expression; the date has to exist as well.
    pub const PATTERN: &'static str = r"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$";

    fn pack(year: u16, month: u8, day: u8, grain: u32) -> Option<Date> {
        let exists = (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        let packed = NonZeroU32::new((u32::from(year) << 9 | u32::from(month) << 5 | u32::from(day)) << grain::BITS | grain);
        packed.filter(|_| exists).map(|packed| Date { packed })
    }

    /// Returns the day, if the calendar has it; years 1 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        Date::pack(year, month, day, grain::DAY)
    }

    /// Returns the month as a date of reduced precision, if the calendar has it.
    pub fn of_month(year: u16, month: u8) -> Option<Date> {
        Date::pack(year, month, 1, grain::MONTH)
    }

    /// Returns the year as a date of reduced precision; 1 to 9999.
    pub fn of_year(year: u16) -> Option<Date> {
        Date::pack(year, 1, 1, grain::YEAR)
    }

    /// Some time up to that day: the date of what happened and has none recorded.
    pub(crate) fn up_to(day: Date) -> Date {
        let last = day.last();
        Date::pack(last.year(), last.month(), last.day(), grain::UP_TO).unwrap_or(last)
    }

    /// The same, unless none is recorded.
    pub(crate) fn recorded(self) -> Option<Date> {
        Some(self).filter(|it| it.grain() != grain::UP_TO)
    }

    fn grain(self) -> u32 {
        self.packed.get() & grain::MASK
    }

    /// What dates are sorted by; not the packed form where the first day is another than the one that is kept.
    fn key(self) -> u32 {
        if self.grain() == grain::UP_TO { FIRST.get() } else { self.packed.get() }
    }

    /// Returns how exactly it is given.
    pub fn precision(self) -> Precision {
        match self.grain() {
            grain::DAY => Precision::Day,
            grain::MONTH | grain::SHIFTED_MONTH => Precision::Month,
            _ => Precision::Year,
        }
    }

    /// Returns whether it is a day.
    pub fn is_exact(self) -> bool {
        self.grain() == grain::DAY
    }

    /// Returns the first day that it may be; of a day, itself.
    pub fn first(self) -> Date {
        if self.grain() == grain::UP_TO {
            return Date { packed: FIRST };
        }
        Date::new(self.year(), self.month(), self.day()).unwrap_or(self)
    }

    /// Returns the last day that it may be; of a day, itself.
    pub fn last(self) -> Date {
        let (year, month) = (self.year(), self.month());
        let last = match self.grain() {
            grain::DAY => None,
            grain::MONTH => Date::new(year, month, days_in(year, month)),
            grain::YEAR => Date::new(year, 12, 31),
            grain::SHIFTED_MONTH => Date::from_days(self.days() + 30),
            grain::UP_TO => Date::new(year, month, self.day()),
            _ => Date::from_days(self.days() + 365),
        };
        last.unwrap_or(self.first())
    }

    /// Returns the year.
    pub fn year(self) -> u16 {
        (self.packed.get() >> (grain::BITS + 9)) as u16
    }

    /// Returns the month, 1 to 12; of a year, its first.
    pub fn month(self) -> u8 {
        (self.packed.get() >> (grain::BITS + 5) & 15) as u8
    }

    /// Returns the day of the month, from 1; of a month or year, its first.
    pub fn day(self) -> u8 {
        (self.packed.get() >> grain::BITS & 31) as u8
    }

    /// What is written: month and day are 0 where they are not given.
    fn written(self) -> (u16, u8, u8) {
        match self.grain() {
            grain::DAY => (self.year(), self.month(), self.day()),
            grain::MONTH => (self.year(), self.month(), 0),
            grain::YEAR => (self.year(), 0, 0),
            // No form of ISO 8601 has this span. Who says the last day says nothing false.
            _ => {
                let last = self.last();
                (last.year(), last.month(), last.day())
            }
        }
    }

    /// Returns the number of days from 1970-01-01 to its first day.
    pub fn days(self) -> i32 {
        let y = i32::from(self.year()) - i32::from(self.month() <= 2);
        let era = y.div_euclid(400);
        let of_era = y.rem_euclid(400);
        let month = (i32::from(self.month()) + 9) % 12;
        let of_year = (153 * month + 2) / 5 + i32::from(self.day()) - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// Returns the date that many days after 1970-01-01; none outside years 1 to 9999.
    pub fn from_days(days: i32) -> Option<Date> {
        let z = days.checked_add(719_468)?;
        let era = z.div_euclid(146_097);
        let of_era = z.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let mp = (5 * of_year + 2) / 153;
        let day = of_year - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Returns the number of days from `self` to `other`, from first day to first day; negative if `other` is earlier.
    pub fn days_until(self, other: Date) -> i32 {
        openness::rests_on(!(self.is_exact() && other.is_exact()));
        other.days() - self.days()
    }

    /// Returns the date one interval later; the last day of the month if the month is shorter. None past the year 9999.
    ///
    /// A month is still a month some months later, and a year some years later. Otherwise a reduced date is as vague as before, and is written as
    /// its last day.
    pub fn plus(self, interval: &Interval) -> Option<Date> {
        let (months, days) = interval.parts();
        let grain = match self.grain() {
            grain::MONTH if days > 0 => grain::SHIFTED_MONTH,
            grain::YEAR if days > 0 || months % 12 != 0 => grain::SHIFTED_YEAR,
            grain => grain,
        };
        let month = u32::from(self.month()) - 1 + months;
        let year = u16::try_from(u32::from(self.year()) + month / 12).ok().filter(|y| *y <= 9999)?;
        let month = u8::try_from(month % 12 + 1).ok()?;
        let day = self.day().min(days_in(year, month));
        let later = Date::from_days(Date::new(year, month, day)?.days().checked_add(i32::try_from(days).ok()?)?)?;
        Date::pack(later.year(), later.month(), later.day(), grain)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = InvalidValue;
    fn from_str(text: &str) -> Result<Date, InvalidValue> {
        parse_date(text.as_bytes()).ok_or_else(|| InvalidValue::new("bad-date", text))
    }
}

fn digits(bytes: &[u8]) -> Option<u16> {
    bytes.iter().try_fold(0, |sum: u16, b| if b.is_ascii_digit() { Some(sum * 10 + u16::from(b - b'0')) } else { None })
}

fn parse_date(bytes: &[u8]) -> Option<Date> {
    let part = |from: usize, to: usize| bytes.get(from..to).and_then(digits);
    let dash = |at: usize| bytes.get(at) == Some(&b'-');
    let year = part(0, 4)?;
    let two = |from: usize| part(from, from + 2).and_then(|n| u8::try_from(n).ok());
    match bytes.len() {
        10 if dash(4) && dash(7) => Date::new(year, two(5)?, two(8)?),
        7 if dash(4) => Date::of_month(year, two(5)?),
        4 => Date::of_year(year),
        _ => None,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.recorded().is_none() {
            f.write_str(UP_TO)?;
        }
        match self.written() {
            (year, 0, _) => write!(f, "{year:04}"),
            (year, month, 0) => write!(f, "{year:04}-{month:02}"),
            (year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}
impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl Blank for Date {
    fn blank() -> Date {
        Date { packed: FIRST }
    }
}
impl Value for Date {
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> super::Form {
        super::Form::Plain(super::Scalar::Date)
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let Some((at, text)) = p.string() else { return false };
        match parse_date(text.as_bytes()) {
            Some(date) => *self = date,
            None => return p.refuse(at, "bad-date", &[("text", &text)]),
        }
        true
    }
    fn view(&self) -> View<'_> {
        View::Date(*self)
    }
}
