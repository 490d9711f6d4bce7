//! Dates as a language writes them.

use super::args::{Piece, pieces};

/// What stands in data before a day that is the last of an open span (ISO 8601-2): something happened, and the day is not recorded.
pub(crate) const UP_TO: &str = "../";

/// How a language writes a date: a template with `{year}`, `{month}` and `{day}` (two digits), `{m}` and `{d}` (as many as needed) and
/// `{monthName}`.
#[derive(Debug, Default)]
pub(crate) struct DatePattern {
    /// Empty: as the data write it, `2026-11-23`.
    pub(crate) template: String,
    /// Names of the months as they stand in a date.
    pub(crate) months: Vec<String>,
}

impl DatePattern {
    /// Places that a template may have.
    pub(crate) const PLACES: [&'static str; 6] = ["year", "month", "day", "m", "d", "monthName"];

    /// Whether dates are written as the data write them.
    pub(crate) fn is_plain(&self) -> bool {
        self.template.is_empty()
    }

    /// Writes a date; `day` is 0 where only the month is known, and `month` where only the year is.
    pub(crate) fn write(&self, year: u16, month: u8, day: u8) -> String {
        if self.is_plain() {
            return match (month, day) {
                (0, _) => format!("{year:04}"),
                (_, 0) => format!("{year:04}-{month:02}"),
                _ => format!("{year:04}-{month:02}-{day:02}"),
            };
        }
        let mut parts: Vec<Option<Piece<'_>>> = Vec::new();
        pieces(&self.template, &mut |piece| parts.push(Some(piece)));
        if day == 0 {
            without(&mut parts, &["day", "d"]);
        }
        if month == 0 {
            without(&mut parts, &["month", "m", "monthName"]);
        }
        let mut out = String::new();
        for part in parts.into_iter().flatten() {
            match part {
                Piece::Text(text) => out.push_str(text),
                Piece::Place("year") => out.push_str(&format!("{year:04}")),
                Piece::Place("month") => out.push_str(&format!("{month:02}")),
                Piece::Place("day") => out.push_str(&format!("{day:02}")),
                Piece::Place("m") => out.push_str(&month.to_string()),
                Piece::Place("d") => out.push_str(&day.to_string()),
                Piece::Place("monthName") => {
                    let name = usize::from(month).checked_sub(1).and_then(|at| self.months.get(at));
                    out.push_str(name.map_or("", String::as_str));
                }
                Piece::Place(_) => {}
            }
        }
        out
    }

    /// A particular of a message that is a day or a month, as the language writes it; none for anything else.
    pub(crate) fn of_data(&self, value: &str) -> Option<String> {
        let (year, rest) = value.split_once('-').filter(|(year, _)| year.len() == 4)?;
        let (month, day) = rest.split_once('-').unwrap_or((rest, "00"));
        let two = |text: &str| text.parse().ok().filter(|_| text.len() == 2);
        Some(self.write(year.parse().ok()?, two(month)?, two(day)?))
    }
}

/// Takes a place out, with the text that parts it from the next one; from the one before, if it is the last.
fn without(parts: &mut [Option<Piece<'_>>], places: &[&str]) {
    let is_place = |part: &Option<Piece<'_>>| matches!(part, Some(Piece::Place(name)) if places.contains(name));
    let Some(at) = parts.iter().position(is_place) else { return };
    let is_text = |part: &Option<Piece<'_>>| matches!(part, Some(Piece::Text(_)));
    let gap = [at.checked_add(1), at.checked_sub(1)].into_iter().flatten().find(|gap| parts.get(*gap).is_some_and(is_text));
    for gone in [Some(at), gap].into_iter().flatten() {
        parts.get_mut(gone).map(Option::take);
    }
}

#[cfg(test)]
mod tests {
    use super::DatePattern;

    #[test]
    fn dates_follow_the_pattern() {
        let of = |template: &str, months: &[&str]| {
            let months = months.iter().map(|name| (*name).to_owned()).collect();
            DatePattern { template: template.to_owned(), months }.write(2026, 2, 3)
        };
        assert_eq!(of("", &[]), "2026-02-03");
        assert_eq!(of("{day}.{month}.{year}", &[]), "03.02.2026");
        assert_eq!(of("{d}. {monthName} {year}", &["Januar", "Februar"]), "3. Februar 2026");
        assert_eq!(of("{m}/{d}/{monthName}", &[]), "2/3/");
        let plain = DatePattern::default();
        assert_eq!(plain.of_data("2026-11-23").as_deref(), Some("2026-11-23"));
        for (template, month, year) in [
            ("{day}.{month}.{year}", "02.2026", "2026"),
            ("{d}. {monthName} {year}", "Februar 2026", "2026"),
            ("{monthName} {d}, {year}", "Februar 2026", "2026"),
            ("{d} de {monthName} de {year}", "Februar de 2026", "2026"),
            ("{year}年{m}月{d}日", "2026年2月", "2026年"),
            ("{year}/{month}/{day}", "2026/02", "2026"),
        ] {
            let months = ["Januar", "Februar"].map(str::to_owned).to_vec();
            let pattern = DatePattern { template: template.to_owned(), months };
            assert_eq!((pattern.write(2026, 2, 0).as_str(), pattern.write(2026, 0, 0).as_str()), (month, year), "{template}");
        }
        assert_eq!(plain.of_data("2026-11").as_deref(), Some("2026-11"));
        for other in ["2026", "2026-1", "R-1", "2026-1-23", "20a6-11-23", "12026-11-23", "2026-11-23T10:00:00Z"] {
            assert_eq!(plain.of_data(other), None, "{other}");
        }
    }
}
