//! Calendar dates, instants with an offset, and intervals, all ISO 8601.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use super::reader::Reader;
use super::record::{Blank, Value, View};
use super::scalar::{InvalidValue, text_type};
use crate::language::Arg;

/// A calendar date, `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, four bits of month, five bits of day: in the order of days, and an `Option` of it takes no more room.
    packed: NonZeroU32,
}

impl From<Date> for Arg<'_> {
    fn from(date: Date) -> Self {
        Arg::Date { year: date.year(), month: date.month(), day: date.day() }
    }
}

impl Date {
    /// The form as a regular expression; the date has to exist as well.
    pub const PATTERN: &'static str = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /// Returns the date, if the calendar has it; years 0 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let exists = year <= 9999 && (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        let packed = NonZeroU32::new(u32::from(year) << 9 | u32::from(month) << 5 | u32::from(day));
        packed.filter(|_| exists).map(|packed| Date { packed })
    }

    /// Returns the year.
    pub fn year(self) -> u16 {
        (self.packed.get() >> 9) as u16
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u8 {
        (self.packed.get() >> 5 & 15) as u8
    }

    /// Returns the day of the month, from 1.
    pub fn day(self) -> u8 {
        (self.packed.get() & 31) as u8
    }

    /// Returns the number of days since 1970-01-01.
    pub fn days(self) -> i32 {
        let y = i32::from(self.year()) - i32::from(self.month() <= 2);
        let era = y.div_euclid(400);
        let of_era = y.rem_euclid(400);
        let month = (i32::from(self.month()) + 9) % 12;
        let of_year = (153 * month + 2) / 5 + i32::from(self.day()) - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// Returns the date that many days after 1970-01-01; none outside years 0 to 9999.
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

    /// Returns the number of days from `self` to `other`; negative if `other` is earlier.
    pub fn days_until(self, other: Date) -> i32 {
        other.days() - self.days()
    }

    /// Returns the date one interval later; the last day of the month if the month is shorter. None past the year 9999.
    pub fn plus(self, interval: &Interval) -> Option<Date> {
        let (months, days) = interval.parts();
        let month = u32::from(self.month()) - 1 + months;
        let year = u16::try_from(u32::from(self.year()) + month / 12).ok().filter(|y| *y <= 9999)?;
        let month = u8::try_from(month % 12 + 1).ok()?;
        let day = self.day().min(days_in(year, month));
        Date::from_days(Date::new(year, month, day)?.days().checked_add(i32::try_from(days).ok()?)?)
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
    if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
        return None;
    }
    let part = |range: std::ops::Range<usize>| bytes.get(range).and_then(digits);
    Date::new(part(0..4)?, u8::try_from(part(5..7)?).ok()?, u8::try_from(part(8..10)?).ok()?)
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}
impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl Blank for Date {
    fn blank() -> Date {
        Date { packed: NonZeroU32::MIN }
    }
}
impl Value for Date {
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

text_type! {
    /// An instant with seconds and an offset from UTC, as in `2026-11-23T09:30:00+01:00`.
    pub struct DateTime "dateTime", code "bad-date-time", check is_date_time,
        pattern r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$", format "date-time";
}

impl DateTime {
    /// Returns the calendar date in the time zone of the offset.
    pub fn date(&self) -> Date {
        self.as_str().as_bytes().get(..10).and_then(parse_date).unwrap_or_else(Date::blank)
    }

    /// Returns the whole seconds since 1970-01-01T00:00:00Z, so that instants with other offsets can be compared.
    pub fn seconds(&self) -> i64 {
        let bytes = self.as_str().as_bytes();
        let two = |at: usize| i64::from(bytes.get(at..at + 2).and_then(digits).unwrap_or_default());
        let clock = |at: usize| two(at) * 3600 + two(at + 3) * 60;
        let sign = bytes.len().saturating_sub(6);
        let offset = match bytes.get(sign) {
            Some(b'+') => clock(sign + 1),
            Some(b'-') => -clock(sign + 1),
            _ => 0,
        };
        i64::from(self.date().days()) * 86_400 + clock(11) + two(17) - offset
    }
}

fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let clock = |at: usize, limit: u16| bytes.get(at..at + 2).and_then(digits).is_some_and(|n| n < limit);
    let sign = |at: usize, c: u8| bytes.get(at) == Some(&c);
    if bytes.get(..10).and_then(parse_date).is_none()
        || !sign(10, b'T')
        || !clock(11, 24)
        || !sign(13, b':')
        || !clock(14, 60)
        || !sign(16, b':')
        || !clock(17, 60)
    {
        return false;
    }
    let mut at = 19;
    if sign(19, b'.') {
        let fraction = bytes.get(20..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count();
        if !(1..=9).contains(&fraction) {
            return false;
        }
        at = 20 + fraction;
    }
    match bytes.get(at) {
        Some(b'Z') => bytes.len() == at + 1,
        Some(b'+' | b'-') => clock(at + 1, 24) && sign(at + 3, b':') && clock(at + 4, 60) && bytes.len() == at + 6,
        _ => false,
    }
}

text_type! {
    /// A length of time in years, months, weeks or days, as in `P1Y`, `P6M`, `P2W`, `P1Y6M`, `P90D`.
    pub struct Interval "interval", code "bad-interval", check is_interval,
        pattern r"^P(?:[0-9]{1,3}W|(?=[0-9])(?:[0-9]{1,3}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?)$";
}

impl Interval {
    /// Returns its length in months and days.
    pub fn parts(&self) -> (u32, u32) {
        interval_parts(self.as_str()).unwrap_or_default()
    }
}

fn is_interval(text: &str) -> bool {
    interval_parts(text).is_some()
}

fn interval_parts(text: &str) -> Option<(u32, u32)> {
    let mut rest = text.strip_prefix('P').filter(|r| !r.is_empty())?;
    let (mut months, mut days, mut last) = (0, 0, 0);
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: u32 = rest.get(..end)?.parse().ok()?;
        let unit = *rest.as_bytes().get(end)?;
        let (order, width) = match unit {
            b'Y' => (1, 3),
            b'M' => (2, 3),
            b'D' => (3, 5),
            b'W' if last == 0 => (4, 3),
            _ => return None,
        };
        if order <= last || end > width {
            return None;
        }
        last = order;
        match unit {
            b'Y' => months += number * 12,
            b'M' => months += number,
            b'D' => days += number,
            _ => days += number * 7,
        }
        rest = rest.get(end + 1..)?;
    }
    Some((months, days))
}

#[cfg(feature = "serde")]
mod serde_impl {
    use super::Date;

    impl serde::Serialize for Date {
        fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            s.collect_str(self)
        }
    }
    impl<'de> serde::Deserialize<'de> for Date {
        fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Date, D::Error> {
            <String as serde::Deserialize>::deserialize(d)?.parse().map_err(serde::de::Error::custom)
        }
    }
    #[cfg(feature = "schemars")]
    impl schemars::JsonSchema for Date {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "date".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({"type": "string", "pattern": Date::PATTERN, "format": "date"})
        }
    }
}
