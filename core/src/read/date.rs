//! Calendar dates, instants with an offset, and intervals, all ISO 8601.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::num::NonZeroU32;
use std::ops::Deref;
use std::str::FromStr;

use super::openness;
use super::reader::Reader;
use super::record::{Blank, Value, View};
use super::scalar::{InvalidValue, text_type};
use crate::language::Arg;

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
    pub(super) const BITS: u32 = 3;
    pub(super) const MASK: u32 = (1 << BITS) - 1;
}

/// The first day there is: 0001-01-01.
const FIRST: NonZeroU32 = NonZeroU32::new((1 << 9 | 1 << 5 | 1) << grain::BITS).unwrap();

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

    fn grain(self) -> u32 {
        self.packed.get() & grain::MASK
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

    /// Whether both are days, so that each comparison of them is decided.
    fn exact(self, other: Date) -> bool {
        (self.packed.get() | other.packed.get()) & grain::MASK == 0
    }

    /// Whether one of these, which are in order, has a day in common with it, so that it is not certain which comes first; `own` of them are the
    /// date itself. In the time of a search.
    pub(crate) fn meets<T>(self, sorted: &[T], own: usize, date: impl Fn(&T) -> Date) -> bool {
        let packed = |it: &T| date(it).packed.get();
        let from = |least: u32| sorted.get(sorted.partition_point(|it| packed(it) < least)..).unwrap_or_default();
        let (first, last) = (self.first().packed.get(), self.last().packed.get() | grain::MASK);
        // Days that are the same are known to be.
        let (least, own) = if self.is_exact() { (first + 1, 0) } else { (first, own) };
        let around = [Date::of_year(self.year()), Date::of_month(self.year(), self.month())].into_iter().flatten();
        from(least).iter().take_while(|it| packed(it) <= last).take(own + 1).count() > own
            || around.map(|it| it.packed.get()).any(|it| it < first && from(it).first().is_some_and(|found| packed(found) == it))
    }

    /// Notes that it is open which of the two comes first, or whether they are the same, unless it is known.
    fn compared(self, other: Date) {
        if !self.exact(other) {
            self.compared_vaguely(other);
        }
    }

    // What follows stands by itself: dates are compared in hundreds of places, and nearly always days.
    #[cold]
    #[inline(never)]
    fn compared_vaguely(self, other: Date) {
        openness::meet();
        let apart = |one: Date, next: Date| one.last().packed < next.first().packed;
        openness::rests_on(!apart(self, other) && !apart(other, self));
    }

    #[cold]
    #[inline(never)]
    fn is_vaguely_by(self, other: Date) -> bool {
        openness::meet();
        let (first, last) = (self.first().packed, self.last().packed);
        let (of_other, last_of_other) = (other.first().packed, other.last().packed);
        openness::rests_on(last > of_other && last_of_other >= first);
        first <= of_other
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Date) -> bool {
        self.compared(*other);
        self.packed == other.packed
    }
}
impl Eq for Date {}
impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.packed.hash(state);
    }
}
impl Ord for Date {
    fn cmp(&self, other: &Date) -> Ordering {
        self.compared(*other);
        self.packed.cmp(&other.packed)
    }
}
impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Date) -> Option<Ordering> {
        Some(self.cmp(other))
    }
    fn le(&self, other: &Date) -> bool {
        if self.exact(*other) { self.packed <= other.packed } else { self.is_vaguely_by(*other) }
    }
    fn lt(&self, other: &Date) -> bool {
        !other.le(self)
    }
    fn gt(&self, other: &Date) -> bool {
        !self.le(other)
    }
    fn ge(&self, other: &Date) -> bool {
        other.le(self)
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

impl From<Day> for Arg<'_> {
    fn from(day: Day) -> Self {
        day.0.into()
    }
}

/// A [`Date`] that is a day, as an assessment date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The form as a regular expression; the day has to exist as well.
    pub const PATTERN: &'static str = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
}
impl From<Day> for Date {
    fn from(day: Day) -> Date {
        day.0
    }
}
/// Of a month or a year its last day.
impl From<Date> for Day {
    fn from(date: Date) -> Day {
        Day(date.last())
    }
}
impl Deref for Day {
    type Target = Date;
    fn deref(&self) -> &Date {
        &self.0
    }
}
impl FromStr for Day {
    type Err = InvalidValue;
    fn from_str(text: &str) -> Result<Day, InvalidValue> {
        parse_date(text.as_bytes()).filter(|date| date.is_exact()).map(Day).ok_or_else(|| InvalidValue::new("bad-day", text))
    }
}
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl Blank for Day {
    fn blank() -> Day {
        Day(Date::blank())
    }
}
impl Value for Day {
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let Some((at, text)) = p.string() else { return false };
        match text.parse() {
            Ok(day) => *self = day,
            Err(_) => return p.refuse(at, "bad-day", &[("text", &text)]),
        }
        true
    }
    fn view(&self) -> View<'_> {
        View::Date(self.0)
    }
}

text_type! {
    /// An instant with seconds and an offset from UTC, as in `2026-11-23T09:30:00+01:00`; or a [`Date`], where no more is known.
    pub struct DateTime "dateTime", code "bad-date-time", check is_date_time,
        pattern r"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?)?)?$", marked "instant";
}

impl DateTime {
    /// Returns the calendar date in the time zone of the offset.
    pub fn date(&self) -> Date {
        let bytes = self.as_str().as_bytes();
        parse_date(bytes.get(..10).unwrap_or(bytes)).unwrap_or_else(Date::blank)
    }

    /// Returns the whole seconds since 1970-01-01T00:00:00Z, so that instants with other offsets can be compared; none if it is only a date.
    pub fn seconds(&self) -> Option<i64> {
        let bytes = self.as_str().as_bytes();
        let two = |at: usize| i64::from(bytes.get(at..at + 2).and_then(digits).unwrap_or_default());
        let clock = |at: usize| two(at) * 3600 + two(at + 3) * 60;
        let sign = bytes.len().checked_sub(6).filter(|_| bytes.len() > 10)?;
        let offset = match bytes.get(sign) {
            Some(b'+') => clock(sign + 1),
            Some(b'-') => -clock(sign + 1),
            _ => 0,
        };
        Some(i64::from(self.date().days()) * 86_400 + clock(11) + two(17) - offset)
    }

    /// Returns whether it is before the other one; of a date and another on the same day that is open, and so is what rests on it.
    pub(crate) fn is_before(&self, other: &DateTime) -> bool {
        match (self.seconds(), other.seconds()) {
            (Some(first), Some(then)) => first < then,
            _ => {
                openness::rests_on(self.date() == other.date());
                self.date() < other.date()
            }
        }
    }
}

fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() <= 10 {
        return parse_date(bytes).is_some();
    }
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
        pattern r"^P(?:[0-9]{1,3}W|[0-9]{1,3}Y(?:[0-9]{1,3}M)?(?:[0-9]{1,5}D)?|[0-9]{1,3}M(?:[0-9]{1,5}D)?|[0-9]{1,5}D)$";
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
    use super::{Date, Day};

    macro_rules! as_text {
        ($($Type:ident $name:literal, $schema:tt;)*) => { $(
            impl serde::Serialize for $Type {
                fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                    s.collect_str(self)
                }
            }
            impl<'de> serde::Deserialize<'de> for $Type {
                fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<$Type, D::Error> {
                    <String as serde::Deserialize>::deserialize(d)?.parse().map_err(serde::de::Error::custom)
                }
            }
            #[cfg(feature = "schemars")]
            impl schemars::JsonSchema for $Type {
                fn inline_schema() -> bool {
                    true
                }
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    $name.into()
                }
                fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    schemars::json_schema!($schema)
                }
            }
        )* };
    }
    as_text! {
        Date "date", {"type": "string", "pattern": Date::PATTERN, "x-aimskit-date": "date"};
        Day "day", {"type": "string", "pattern": Day::PATTERN, "format": "date"};
    }
}
