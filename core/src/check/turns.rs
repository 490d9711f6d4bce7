//! What is to be done again and again: whether a whole turn was left out.

use crate::read::{Date, Interval, openness};

/// The last two dates between which it was not done although a whole turn and the next one passed; in time of the number of dates.
///
/// A turn that came late is not one that was left out.
pub(crate) fn turn_left_out(dates: impl Iterator<Item = Date>, every: &Interval) -> Option<(Date, Date)> {
    let mut dates: Vec<Date> = dates.collect();
    if dates.len() < 2 {
        return None;
    }
    openness::noticed(|| crate::order::sort(&mut dates));
    let pairs = dates.iter().zip(dates.iter().skip(1));
    let left_out = |(from, to): &(&Date, &Date)| from.plus(every).and_then(|due| due.plus(every)).is_some_and(|due| due < **to);
    pairs.rev().find(left_out).map(|(from, to)| (*from, *to))
}

#[cfg(test)]
mod tests {
    use super::turn_left_out;

    #[test]
    fn late_is_not_left_out() {
        let of = |dates: &[&str]| {
            let dates = dates.iter().map(|date| date.parse().unwrap());
            turn_left_out(dates, &"P3M".parse().unwrap()).map(|(from, to)| format!("{from} {to}"))
        };
        assert_eq!(of(&["2025-01-01", "2025-04-01", "2025-08-30"]), None);
        assert_eq!(of(&["2026-05-02", "2024-03-02"]).as_deref(), Some("2024-03-02 2026-05-02"));
        assert_eq!(of(&["2025-01-01"]), None);
        assert_eq!(of(&[]), None);
        assert_eq!(of(&["2023-01-01", "2024-01-01", "2024-03-01", "2025-01-01"]).as_deref(), Some("2024-03-01 2025-01-01"));
    }
}
