//! Values with units: compared exactly where one unit converts into the other, and not at all where it does not.

use std::cmp::Ordering;

use crate::letters::lower;
use crate::model::Comparison;
use crate::read::{Decimal, Text};

/// Units by what they measure: how many of the smallest one each is, as a fraction, and how people write it, in small letters.
const UNITS: [(u8, i64, i64, &[&str]); 17] = [
    // Shares of a whole.
    (0, 1, 1, &["ratio", "fraction", "share", "of one", "1"]),
    (0, 1, 100, &["%", "percent", "per cent", "pct", "prozent", "pour cent"]),
    (0, 1, 1_000, &["‰", "per mille", "per mil", "promille"]),
    // Time, in microseconds.
    (1, 1, 1, &["µs", "μs", "us", "microsecond", "microseconds"]),
    (1, 1_000, 1, &["ms", "msec", "millisecond", "milliseconds"]),
    (1, 1_000_000, 1, &["s", "sec", "second", "seconds"]),
    (1, 60_000_000, 1, &["min", "minute", "minutes"]),
    (1, 3_600_000_000, 1, &["h", "hr", "hrs", "hour", "hours"]),
    (1, 86_400_000_000, 1, &["d", "day", "days"]),
    (1, 604_800_000_000, 1, &["wk", "week", "weeks"]),
    // Data, in bytes; `MB` and `Mb` are one in small letters, and are not the same.
    (2, 1, 1, &["byte", "bytes"]),
    (2, 1_000, 1, &["kilobyte", "kilobytes"]),
    (2, 1_000_000, 1, &["megabyte", "megabytes"]),
    (2, 1_000_000_000, 1, &["gigabyte", "gigabytes"]),
    (2, 1_024, 1, &["kib"]),
    (2, 1_048_576, 1, &["mib"]),
    (2, 1_073_741_824, 1, &["gib"]),
];

/// What it measures, and how many of the smallest unit it is.
fn known(unit: &str) -> Option<(u8, i64, i64)> {
    let plain = lower(unit.trim());
    let found = UNITS.iter().find(|(.., names)| names.contains(&plain.as_str()));
    found.map(|(what, number, of, _)| (*what, *number, *of))
}

/// Whether one unit converts into the other.
pub(crate) fn convertible(one: &Text, other: &Text) -> bool {
    one == other || known(one).zip(known(other)).is_some_and(|((what, ..), (whats, ..))| what == whats)
}

/// How a value compares with another; a unit that is not recorded is that of the other. None where one can't be converted into the other.
pub(crate) fn compared(value: Decimal, unit: Option<&Text>, other: Decimal, of_other: Option<&Text>) -> Option<Ordering> {
    match (unit, of_other) {
        (Some(one), Some(two)) if one != two => {
            let ((what, number, of), (whats, numbers, ofs)) = (known(one)?, known(two)?);
            if what == whats { value.compared_times(number.checked_mul(ofs)?, other, numbers.checked_mul(of)?) } else { None }
        }
        _ => Some(value.cmp(&other)),
    }
}

/// Whether the value meets the bound.
pub(crate) fn meets(comparison: Comparison, value: Decimal, unit: Option<&Text>, bound: Decimal, of_bound: Option<&Text>) -> Option<bool> {
    let order = compared(value, unit, bound, of_bound)?;
    Some(match comparison {
        Comparison::AtLeast => order.is_ge(),
        Comparison::AtMost => order.is_le(),
        Comparison::Exactly => order.is_eq(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(value: &str, other: &str) -> Option<Ordering> {
        let parts = |text: &str| {
            let (number, unit) = text.split_once(' ').unwrap_or((text, ""));
            (number.parse::<Decimal>().unwrap(), (!unit.is_empty()).then(|| Text::from(unit)))
        };
        let ((value, unit), (other, of_other)) = (parts(value), parts(other));
        compared(value, unit.as_ref(), other, of_other.as_ref())
    }

    #[test]
    fn units_that_convert_are_compared() {
        for (value, other) in [
            ("850 ms", "0.85 s"),
            ("90 %", "0.9 ratio"),
            ("5 ‰", "0.5 Percent"),
            ("2 h", "120 min"),
            ("1 d", "24 hours"),
            ("1 GiB", "1073.741824 megabytes"),
            ("3", "3 s"),
            ("7 points", "7 points"),
        ] {
            assert_eq!(order(value, other), Some(Ordering::Equal), "{value} {other}");
            assert_eq!(order(other, value), Some(Ordering::Equal), "{other} {value}");
        }
        assert_eq!(order("850 ms", "2 s"), Some(Ordering::Less));
        assert_eq!(order("0.93 of one", "90 %"), Some(Ordering::Greater));
    }

    #[test]
    fn others_are_not() {
        for (value, other) in [("1 s", "1 %"), ("3 complaints", "3 days"), ("5 points", "5 stars"), ("999999999999999 weeks", "1 µs")] {
            assert_eq!(order(value, other), None, "{value} {other}");
        }
    }
}
