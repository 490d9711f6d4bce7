//! Dates as sheets write them.

use super::mapping::DateOrder;
use crate::letters::lower;
use crate::read::{Date, Day};

/// Months as English, German, French and Spanish begin them, in three or four letters.
const MONTHS: [(&str, u32); 44] = [
    ("jan", 1),
    ("jän", 1),
    ("ene", 1),
    ("feb", 2),
    ("fév", 2),
    ("fev", 2),
    ("mar", 3),
    ("mär", 3),
    ("mae", 3),
    ("mrz", 3),
    ("apr", 4),
    ("avr", 4),
    ("abr", 4),
    ("may", 5),
    ("mai", 5),
    ("jun", 6),
    ("juin", 6),
    ("jul", 7),
    ("juil", 7),
    ("aug", 8),
    ("aoû", 8),
    ("aou", 8),
    ("ago", 8),
    ("sep", 9),
    ("oct", 10),
    ("okt", 10),
    ("nov", 11),
    ("dec", 12),
    ("dez", 12),
    ("déc", 12),
    ("dic", 12),
    ("janvier", 1),
    ("january", 1),
    ("januar", 1),
    ("february", 2),
    ("februar", 2),
    ("march", 3),
    ("märz", 3),
    ("mars", 3),
    ("april", 4),
    ("avril", 4),
    ("june", 6),
    ("juni", 6),
    ("july", 7),
];

/// A date of a sheet as the document writes it: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. None where it is none, or where the order
/// is needed and not told.
pub(super) fn date(text: &str, order: Option<DateOrder>) -> Option<String> {
    let text = text.trim().replace(['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}'], "-");
    // A time behind it adds nothing to a date.
    let day = match text.split_once(['T', ' ']) {
        Some((day, time)) if time.starts_with(|c: char| c.is_ascii_digit()) && time.contains(':') => day,
        _ => &text,
    };
    if day.parse::<Date>().is_ok() {
        return Some(day.to_owned());
    }
    serial(day, order).or_else(|| by_parts(day, order))
}

/// Whether text has three numbers in an order that only a convention tells, and what the numbers themselves show of it.
pub(super) fn shows_order(text: &str) -> Option<Option<DateOrder>> {
    let parts = parts(text)?;
    let [Part::Number(first, 1..=2), Part::Number(second, 1..=2), Part::Number(_, 2 | 4)] = parts[..] else { return None };
    Some(match (first, second) {
        (13.., _) => Some(DateOrder::DayFirst),
        (_, 13..) => Some(DateOrder::MonthFirst),
        _ => (text.matches('.').count() == 2).then_some(DateOrder::DayFirst),
    })
}

/// Whether text is a number of days as Excel counts them, of the years from 2000 to 2060.
pub(super) fn looks_serial(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(|days| (36_526.0..=58_800.0).contains(&days))
}

fn serial(text: &str, order: Option<DateOrder>) -> Option<String> {
    let epoch = match order? {
        // Excel counts a 29 February 1900 that never was: from March on, day 1 is 31 December 1899.
        DateOrder::Serial1900 => -25_569,
        DateOrder::Serial1904 => -24_107,
        _ => return None,
    };
    let whole: i64 = text.split('.').next()?.parse().ok()?;
    (10_000..=2_958_465).contains(&whole).then(|| civil(whole + epoch))
}

/// The date so many days after 1970-01-01.
fn civil(days: i64) -> String {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let (day, month) = (day_of_year - (153 * shifted + 2) / 5 + 1, if shifted < 10 { shifted + 3 } else { shifted - 9 });
    format!("{:04}-{month:02}-{day:02}", year_of_era + era * 400 + i64::from(month <= 2))
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    /// A number, and how many digits it has.
    Number(u32, usize),
    Month(u32),
}

fn parts(text: &str) -> Option<Vec<Part>> {
    let mut out = Vec::new();
    for word in text.split(['.', '/', '-', ',', ' ']).filter(|word| !word.is_empty()) {
        let bare = word.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h', 'e']).trim_end_matches('º');
        if !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit()) && bare.len() <= 4 {
            out.push(Part::Number(bare.parse().ok()?, bare.len()));
        } else if word != "de" && word != "of" {
            out.push(Part::Month(month(word)?));
        }
    }
    Some(out)
}

fn month(word: &str) -> Option<u32> {
    let word = lower(word);
    let exact = MONTHS.iter().find(|(name, _)| *name == word);
    let begins = || MONTHS.iter().rev().filter(|_| word.chars().count() <= 10).find(|(name, _)| word.starts_with(name));
    exact.or_else(begins).map(|(_, month)| *month)
}

fn by_parts(text: &str, order: Option<DateOrder>) -> Option<String> {
    let full = |year: u32, digits: usize| if digits == 2 { 2000 + year } else { year };
    let (year, month, day) = match parts(text)?[..] {
        [Part::Number(day, 1..=2), Part::Month(month), Part::Number(year, digits @ (2 | 4))]
        | [Part::Month(month), Part::Number(day, 1..=2), Part::Number(year, digits @ (2 | 4))] => (full(year, digits), month, Some(day)),
        [Part::Month(month), Part::Number(year, 4)] | [Part::Number(month @ 1..=12, 1..=2), Part::Number(year, 4)] => (year, month, None),
        [Part::Number(year, 4), Part::Number(month, 1..=2), Part::Number(day, 1..=2)] => (year, month, Some(day)),
        [Part::Number(year, 4), Part::Number(month, 1..=2)] => (year, month, None),
        [Part::Number(a, 1..=2), Part::Number(b, 1..=2), Part::Number(year, digits @ (2 | 4))] => {
            // No convention writes the month first with dots.
            let dotted = text.matches('.').count() == 2;
            let order = match (a, b) {
                (13.., _) => Some(DateOrder::DayFirst),
                (_, 13..) => Some(DateOrder::MonthFirst),
                _ => order.or(dotted.then_some(DateOrder::DayFirst)),
            };
            match order? {
                DateOrder::DayFirst => (full(year, digits), b, Some(a)),
                DateOrder::MonthFirst => (full(year, digits), a, Some(b)),
                DateOrder::Serial1900 | DateOrder::Serial1904 => return None,
            }
        }
        _ => return None,
    };
    let written = match day {
        Some(day) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("{year:04}-{month:02}"),
    };
    let real = if day.is_some() { written.parse::<Day>().is_ok() } else { written.parse::<Date>().is_ok() };
    real.then_some(written)
}

#[cfg(test)]
mod tests {
    use super::{DateOrder, date, looks_serial, shows_order};

    #[test]
    fn dates_are_read_as_sheets_write_them() {
        for (text, order, expected) in [
            ("2026-03-31", None, "2026-03-31"),
            ("2026-03-31T00:00:00", None, "2026-03-31"),
            ("2026-03-31 00:00:00", None, "2026-03-31"),
            ("2026\u{2011}03\u{2011}31", None, "2026-03-31"),
            ("31.12.2026", None, "2026-12-31"),
            ("12/31/2026", None, "2026-12-31"),
            ("03.04.2026", None, "2026-04-03"),
            ("3/4/2026", Some(DateOrder::DayFirst), "2026-04-03"),
            ("03/04/26", Some(DateOrder::MonthFirst), "2026-03-04"),
            ("2026/4/3", None, "2026-04-03"),
            ("3 April 2026", None, "2026-04-03"),
            ("3. März 2026", None, "2026-03-03"),
            ("15 août 2026", None, "2026-08-15"),
            ("March 3rd, 2026", None, "2026-03-03"),
            ("3 de mayo de 2026", None, "2026-05-03"),
            ("Mar 2026", None, "2026-03"),
            ("03/2026", None, "2026-03"),
            ("2026-03", None, "2026-03"),
            ("2026", None, "2026"),
            ("46112", Some(DateOrder::Serial1900), "2026-03-31"),
            ("44650", Some(DateOrder::Serial1904), "2026-03-31"),
            ("46112.5", Some(DateOrder::Serial1900), "2026-03-31"),
        ] {
            assert_eq!(date(text, order).as_deref(), Some(expected), "{text}");
        }
        for (text, order) in
            [("03/04/2026", None), ("31.02.2026", None), ("Q3 2026", None), ("soon", None), ("46112", None), ("13/13/2026", None)]
        {
            assert_eq!(date(text, order), None, "{text}");
        }
    }

    #[test]
    fn a_number_above_twelve_shows_the_order() {
        assert_eq!(shows_order("31.12.2026"), Some(Some(DateOrder::DayFirst)));
        assert_eq!(shows_order("12/31/2026"), Some(Some(DateOrder::MonthFirst)));
        assert_eq!(shows_order("03/04/2026"), Some(None));
        assert_eq!((shows_order("2026-03-04"), shows_order("x")), (None, None));
        assert!(looks_serial("46112") && looks_serial("46112.25") && !looks_serial("12") && !looks_serial("2026"));
    }
}
