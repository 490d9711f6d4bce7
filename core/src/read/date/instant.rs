//! An instant with an offset.

use super::super::openness;
use super::super::record::Blank;
use super::super::scalar::text_type;
use super::{Date, digits, parse_date};

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
