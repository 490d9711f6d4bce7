//! A date that is a day.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::super::reader::Reader;
use super::super::record::{Blank, Value, View};
use super::super::scalar::InvalidValue;
use super::{Date, parse_date};
use crate::language::Arg;

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
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> crate::read::Form {
        crate::read::Form::Plain(crate::read::Scalar::Date)
    }
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
