//! Numbers: decimals compared exactly, whole numbers, Booleans.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::reader::Reader;
use super::record::{Blank, Value, View};
use super::scalar::InvalidValue;

/// A decimal number of at most 15 significant digits, compared exactly, without floating point.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// Significant digits, without trailing zeros.
    digits: i64,
    /// Power of ten; 0 for zero.
    exponent: i8,
}

impl Decimal {
    /// Significant digits that a number may have.
    pub const DIGITS: u32 = 15;

    /// Returns the number as an integer, if it is one.
    pub fn whole(self) -> Option<i64> {
        let scale = 10_i64.checked_pow(u32::try_from(self.exponent).ok()?)?;
        self.digits.checked_mul(scale)
    }

    fn parse(text: &str) -> Option<Decimal> {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (negative, mantissa) = mantissa.strip_prefix('-').map_or((false, mantissa), |m| (true, m));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all: String = [whole, fraction].concat();
        if whole.is_empty() || !all.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let significant = all.trim_start_matches('0').trim_end_matches('0');
        if significant.is_empty() {
            return Some(Decimal { digits: 0, exponent: 0 });
        }
        if significant.len() > Decimal::DIGITS as usize {
            return None;
        }
        // Only now: zero is zero with any exponent.
        let exponent: i32 = exponent.parse().ok()?;
        let zeros = all.len() - all.trim_end_matches('0').len();
        let exponent = exponent.checked_add(i32::try_from(zeros).ok()?)?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
        // Everything stays within ±10^15 and 15 places, so that it can be written without an exponent and compared exactly.
        if exponent < -15 || exponent + i32::try_from(significant.len()).ok()? > 15 {
            return None;
        }
        let digits: i64 = significant.parse().ok()?;
        Some(Decimal { digits: if negative { -digits } else { digits }, exponent: i8::try_from(exponent).ok()? })
    }
}

impl Decimal {
    /// The number as so many of the smallest that there are.
    fn at_scale(self) -> i128 {
        i128::from(self.digits) * 10_i128.pow(u32::try_from(i32::from(self.exponent) + 15).unwrap_or(0))
    }

    /// Whether they make more than so many hundredths, all together.
    pub(crate) fn exceed_hundredths(all: impl Iterator<Item = Decimal>, hundredths: i64) -> bool {
        let bound = Decimal { digits: hundredths, exponent: -2 };
        all.fold(0_i128, |sum, one| sum.saturating_add(one.at_scale())) > bound.at_scale()
    }

    /// How so many times it compares with so many times another; none where that is too large to calculate with.
    pub(crate) fn compared_times(self, times: i64, other: Decimal, others: i64) -> Option<Ordering> {
        Some(self.at_scale().checked_mul(times.into())?.cmp(&other.at_scale().checked_mul(others.into())?))
    }
}

/// A number without places; every one of four bytes has few enough digits.
fn whole(mut digits: i64) -> Decimal {
    let mut exponent = 0;
    while digits != 0 && digits % 10 == 0 {
        (digits, exponent) = (digits / 10, exponent + 1);
    }
    Decimal { digits, exponent }
}

impl From<i32> for Decimal {
    fn from(number: i32) -> Decimal {
        whole(number.into())
    }
}

impl From<u32> for Decimal {
    fn from(number: u32) -> Decimal {
        whole(number.into())
    }
}

impl FromStr for Decimal {
    type Err = InvalidValue;
    fn from_str(text: &str) -> Result<Decimal, InvalidValue> {
        let is_number = super::scan::number(text.as_bytes(), 0).is_ok_and(|end| end == text.len());
        is_number.then(|| Decimal::parse(text)).flatten().ok_or_else(|| InvalidValue::new("number-out-of-range", text))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        self.at_scale().cmp(&other.at_scale())
    }
}
impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(whole) = self.whole() {
            return write!(f, "{whole}");
        }
        let places = usize::from(self.exponent.unsigned_abs());
        let digits = format!("{:0>width$}", self.digits.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at_checked(digits.len() - places).unwrap_or_default();
        write!(f, "{}{whole}.{fraction}", if self.digits < 0 { "-" } else { "" })
    }
}
impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Blank for Decimal {
    fn blank() -> Decimal {
        Decimal { digits: 0, exponent: 0 }
    }
}
impl Value for Decimal {
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> super::Form {
        super::Form::Plain(super::Scalar::Number)
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let Some((at, text)) = p.number() else { return false };
        match Decimal::parse(text) {
            Some(number) => *self = number,
            None => return p.refuse(at, "number-out-of-range", &[("text", text)]),
        }
        true
    }
    fn view(&self) -> View<'_> {
        View::Number(*self)
    }
}

impl Blank for u32 {
    fn blank() -> u32 {
        0
    }
}
impl Value for u32 {
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> super::Form {
        super::Form::Plain(super::Scalar::Whole)
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let Some((at, text)) = p.number() else { return false };
        match Decimal::parse(text).and_then(Decimal::whole).and_then(|n| u32::try_from(n).ok()) {
            Some(number) => *self = number,
            None => return p.refuse(at, "not-a-count", &[("text", text)]),
        }
        true
    }
    fn view(&self) -> View<'_> {
        View::Number(Decimal::from(*self))
    }
}

impl Blank for i32 {
    fn blank() -> i32 {
        0
    }
}
impl Value for i32 {
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> super::Form {
        super::Form::Plain(super::Scalar::Whole)
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let Some((at, text)) = p.number() else { return false };
        match Decimal::parse(text).and_then(Decimal::whole).and_then(|n| i32::try_from(n).ok()) {
            Some(number) => *self = number,
            None => return p.refuse(at, "number-out-of-range", &[("text", text)]),
        }
        true
    }
    fn view(&self) -> View<'_> {
        View::Number(Decimal::from(*self))
    }
}

impl Blank for bool {
    fn blank() -> bool {
        false
    }
}
impl Value for bool {
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> super::Form {
        super::Form::Plain(super::Scalar::Flag)
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        match p.boolean() {
            Some(value) => *self = value,
            None => return false,
        }
        true
    }
    fn view(&self) -> View<'_> {
        View::Flag(*self)
    }
}

#[cfg(feature = "serde")]
mod serde_impl {
    use super::Decimal;

    impl serde::Serialize for Decimal {
        fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            match self.whole() {
                Some(whole) => s.serialize_i64(whole),
                None => s.serialize_f64(self.to_string().parse().map_err(serde::ser::Error::custom)?),
            }
        }
    }
    impl<'de> serde::Deserialize<'de> for Decimal {
        fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Decimal, D::Error> {
            serde_json::Number::deserialize(d)?.to_string().parse().map_err(serde::de::Error::custom)
        }
    }
    #[cfg(feature = "schemars")]
    impl schemars::JsonSchema for Decimal {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "decimal".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({"type": "number", "exclusiveMinimum": -1_000_000_000_000_000_i64, "exclusiveMaximum": 1_000_000_000_000_000_i64})
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn numbers_are_taken_as_json_writes_them() {
        for (text, written) in [
            ("1.50", "1.5"),
            ("-0", "0"),
            ("12e1", "120"),
            ("0e99999999999", "0"),
            ("1E-3", "0.001"),
            ("999999999999999", "999999999999999"),
        ] {
            assert_eq!(text.parse::<Decimal>().expect("a number").to_string(), written);
        }
        for text in ["", "1.", ".5", "+1", "01", "-", "1e", "1 ", " 1", "0x1", "1_0", "NaN", "\u{ff11}", "1e400", "1234567890123456"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    #[test]
    fn whole_numbers_are_what_their_text_is() {
        for number in [0, 1, 10, 4_200, 99_999, i32::MAX, -1, -30, i32::MIN] {
            assert_eq!(Ok(Decimal::from(number)), number.to_string().parse());
        }
        for number in [0, 7, 600, 4_000_000_000, u32::MAX] {
            assert_eq!(Ok(Decimal::from(number)), number.to_string().parse());
        }
    }

    #[test]
    fn order_is_exact() {
        let mut numbers = ["1e-15", "-999999999999999", "0.1", "0.10000000000001", "0", "-1e-15", "999999999999999"]
            .map(|text| text.parse::<Decimal>().expect("a number"));
        numbers.sort_unstable();
        let written = numbers.map(|n| n.to_string());
        let sorted = ["-999999999999999", "-0.000000000000001", "0", "0.000000000000001", "0.1", "0.10000000000001", "999999999999999"];
        assert_eq!(written, sorted);
    }
}
