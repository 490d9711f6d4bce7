//! What was meant by a value that is not written as its field asks: a day in another order, a number in quotes, letters that only look Latin.

use super::date::Date;
use crate::letters::{is_letter, lower};

/// Longest text of which it is asked.
pub(super) const LONGEST: usize = 140;

/// What takes the place of a value, if it is beyond doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mend {
    /// The member belongs to a field of its record: where the record begins, and the field.
    Move(usize, u8),
    Text,
    Number,
    Flag,
}

/// Letters that look like others, in pairs of what is written and what is meant.
const ALIKE: &str = "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕsΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";

/// How often, as people say it, and the interval.
const OFTEN: &str = "daily P1D weekly P1W fortnightly P2W biweekly P2W monthly P1M bimonthly P2M quarterly P3M halfyearly P6M semiannually P6M \
    semiannual P6M biannually P6M yearly P1Y annually P1Y annual P1Y biennially P2Y täglich P1D wöchentlich P1W monatlich P1M quartalsweise P3M \
    vierteljährlich P3M halbjährlich P6M jährlich P1Y hebdomadaire P1W mensuel P1M mensuelle P1M trimestriel P3M trimestrielle P3M semestriel P6M \
    annuel P1Y annuelle P1Y mensual P1M trimestral P3M semestral P6M anual P1Y";

/// The text with plain hyphens and digits, without spaces around and invisible marks.
fn plain(text: &str) -> String {
    let unseen = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let written = |c: char| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{ff01}'..='\u{ff5e}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        '\u{a0}' | '\u{2007}' | '\u{202f}' => ' ',
        c => c,
    };
    text.chars().filter(|c| !unseen(*c)).map(written).collect::<String>().trim().to_owned()
}

/// A date in another order, or with other signs; none where it is open which is the day and which the month.
fn date(text: &str) -> Option<String> {
    let text = plain(text);
    if text.parse::<Date>().is_ok() {
        return Some(text);
    }
    let sign = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(['.', '/', '-']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if !matches!(sign, '.' | '/' | '-') || parts.iter().any(|part| part.len() > 4 || !part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let number = |part: &str| part.parse::<u16>().ok();
    let (year, month, day) = match *parts.as_slice() {
        [year, month, day] if year.len() == 4 => (number(year)?, number(month)?, number(day)?),
        [day, month, year] if year.len() == 4 => {
            let (day, month) = (number(day)?, number(month)?);
            // With points the day comes first everywhere; with other signs only a number above 12 tells.
            match (sign, day > 12, month > 12) {
                ('.', ..) | (_, true, false) => (number(year)?, month, day),
                (_, false, true) => (number(year)?, day, month),
                _ => return None,
            }
        }
        [year, month] if year.len() == 4 => return Some(Date::of_month(number(year)?, u8::try_from(number(month)?).ok()?)?.to_string()),
        [month, year] if year.len() == 4 => return Some(Date::of_month(number(year)?, u8::try_from(number(month)?).ok()?)?.to_string()),
        _ => return None,
    };
    Some(Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?.to_string())
}

/// A number in quotes, or with a comma for the point of its decimals.
fn number(text: &str) -> Option<String> {
    let text = plain(text);
    let text = if text.matches(',').count() == 1 && !text.contains('.') && !is_group(&text) { text.replace(',', ".") } else { text };
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let bare = whole.strip_prefix('-').unwrap_or(whole);
    let written = digits(bare) && digits(fraction) && (bare == "0" || !bare.starts_with('0'));
    written.then_some(text)
}

/// `1,234` may be more than a thousand.
fn is_group(text: &str) -> bool {
    text.split_once(',').is_some_and(|(_, behind)| behind.len() == 3)
}

fn flag(text: &str) -> Option<String> {
    let word = lower(&plain(text));
    match word.as_str() {
        "true" | "yes" | "y" | "ja" | "oui" | "sí" | "si" | "x" => Some("true".to_owned()),
        "false" | "no" | "n" | "nein" | "non" => Some("false".to_owned()),
        _ => None,
    }
}

fn interval(text: &str) -> Option<String> {
    let word: String = lower(&plain(text)).chars().filter(|c| is_letter(*c)).collect();
    let mut words = OFTEN.split_ascii_whitespace();
    while let (Some(known), Some(interval)) = (words.next(), words.next()) {
        if known == word {
            return Some(interval.to_owned());
        }
    }
    None
}

/// An id with letters of another alphabet or signs that look the same; and whether nothing else was changed.
fn id(text: &str, valid: fn(&str) -> bool) -> Option<(String, bool)> {
    let latin = |c: char| {
        let mut pairs = ALIKE.chars();
        while let (Some(written), Some(meant)) = (pairs.next(), pairs.next()) {
            if written == c {
                return meant;
            }
        }
        c
    };
    let alike: String = plain(text).chars().map(latin).collect();
    if valid(&alike) {
        return Some((alike, true));
    }
    let joined = alike.split_whitespace().collect::<Vec<_>>().join(if alike.starts_with("A ") { "." } else { "-" });
    valid(&joined).then_some((joined, false))
}

/// What was meant instead, and what takes its place if that is beyond doubt. `expected` is the type that the field takes.
pub(super) fn meant(code: &str, text: &str, expected: &str) -> Option<(String, Option<Mend>)> {
    if text.len() > LONGEST {
        return None;
    }
    match code {
        "bad-date" => date(text).map(|it| (it, Some(Mend::Text))),
        "bad-interval" => interval(text).map(|it| (it, Some(Mend::Text))),
        // Another record may have that id.
        "bad-id" => id(text, super::id::is_id).map(|(it, _)| (it, None)),
        "bad-reference" => id(text, super::id::is_reference).map(|(it, sure)| (it, sure.then_some(Mend::Text))),
        "wrong-type" if expected == "number" => number(text).map(|it| (it, Some(Mend::Number))),
        "wrong-type" if expected == "boolean" => flag(text).map(|it| (it, Some(Mend::Flag))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(code: &str, text: &str, expected: &str) -> String {
        meant(code, text, expected).map_or_else(String::new, |(it, mend)| if mend.is_some() { it } else { format!("{it}?") })
    }

    #[test]
    fn what_was_meant_is_said_where_it_is_beyond_doubt() {
        for (code, text, expected) in [
            ("bad-date", "2026\u{2011}03\u{2011}01", "2026-03-01"),
            ("bad-date", "12.01.2026", "2026-01-12"),
            ("bad-date", "1.3.2026", "2026-03-01"),
            ("bad-date", "2026/03/01", "2026-03-01"),
            ("bad-date", "2026-3-1", "2026-03-01"),
            ("bad-date", "31/12/2026", "2026-12-31"),
            ("bad-date", "12/31/2026", "2026-12-31"),
            ("bad-date", "01/12/2026", ""),
            ("bad-date", "03/2026", "2026-03"),
            ("bad-date", "2026.03", "2026-03"),
            ("bad-date", " 2026-03-01\u{200b}", "2026-03-01"),
            ("bad-date", "２０２６-03-01", "2026-03-01"),
            ("bad-date", "30.02.2026", ""),
            ("bad-date", "soon", ""),
            ("bad-date", "1.2.3.2026", ""),
            ("bad-interval", "Quarterly", "P3M"),
            ("bad-interval", "half-yearly", "P6M"),
            ("bad-interval", "jährlich", "P1Y"),
            ("bad-interval", "often", ""),
            ("bad-id", "А-1", "A-1?"),
            ("bad-id", "R\u{2011}1", "R-1?"),
            ("bad-id", "R 1", "R-1?"),
            ("bad-id", "Ж-1", ""),
            ("bad-reference", "А.6.2.4", "A.6.2.4"),
            ("bad-reference", "A 6.2.4", "A.6.2.4?"),
        ] {
            assert_eq!(said(code, text, ""), expected, "{code} {text}");
        }
        for (text, expected) in
            [("12", "12"), ("0,95", "0.95"), ("1,234", ""), ("-3", "-3"), ("12 %", ""), ("007", ""), ("", ""), ("1.", "")]
        {
            assert_eq!(said("wrong-type", text, "number"), expected, "{text}");
        }
        for (text, expected) in [("Yes", "true"), ("nein", "false"), ("maybe", "")] {
            assert_eq!(said("wrong-type", text, "boolean"), expected, "{text}");
        }
    }
}
