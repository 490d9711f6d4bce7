//! Numbers in a line that may be those of a standard.

/// What may be a number of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// Bytes in the line, from the letter on.
    pub(super) start: usize,
    pub(super) end: usize,
    /// As the catalogue writes it.
    pub(super) id: String,
    /// The letter of the annex.
    pub(super) letter: Option<char>,
    /// How many numbers it has.
    pub(super) parts: usize,
    /// Whether the letter stands before a point, or the annex is named.
    pub(super) dotted: bool,
    /// Whether a word before it says that it is a clause.
    pub(super) is_clause: bool,
}

impl Number {
    pub(super) fn lettered(&self) -> bool {
        self.letter.is_some()
    }
}

/// Words before the number of a clause.
const CLAUSE: &[&str] = &["clause", "clauses", "subclause", "subclauses", "sub-clause", "cl", "§", "§§", "requirement", "requirements"];
/// Words before numbers that are not those of a standard.
const ELSEWHERE: &[&str] = &[
    "figure",
    "fig",
    "table",
    "listing",
    "equation",
    "eq",
    "appendix",
    "chapter",
    "section",
    "sections",
    "lemma",
    "theorem",
    "page",
    "v",
    "ver",
    "version",
    "release",
    "step",
    "item",
    "schedule",
    "exhibit",
    "attachment",
    "level",
    "slide",
];

/// Words behind figures that are no numbers of a standard.
const UNITS: &[&str] = &[
    "month", "months", "year", "years", "day", "days", "hour", "hours", "week", "weeks", "minute", "minutes", "seconds", "million",
    "billion", "thousand", "percent", "points", "point", "k", "kb", "mb", "gb", "tb", "ms", "s", "h", "m", "km", "kg", "times", "eur",
    "usd", "gbp", "chf", "fte", "people", "persons", "out", "stars", "x", "per", "jahre", "monate", "tage", "stunden", "prozent", "mio",
    "ghz", "mhz", "v", "kwh", "tokens",
];

/// All of them, in order.
pub(super) fn numbers(line: &str) -> Vec<Number> {
    let bytes = line.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match number_at(line, at) {
            Some(number) => {
                at = number.end;
                out.push(number);
            }
            None => at += 1,
        }
    }
    out
}

fn number_at(line: &str, at: usize) -> Option<Number> {
    let bytes = line.as_bytes();
    let first = *bytes.get(at)?;
    let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
    if before.is_ascii_alphanumeric()
        || before >= 0x80 && !ends_with_dash(line, at)
        || matches!(before, b'.' | b'_' | b'$' | b'@' | b'=' | b'~' | b'^')
    {
        return None;
    }
    let previous = word_before(line, at);
    let (letter, dotted, from) = match first {
        b'A'..=b'C' => match bytes.get(at + 1)? {
            b'.' => (Some(char::from(first)), true, at + 2),
            b'0'..=b'9' => (Some(char::from(first)), false, at + 1),
            b' ' if previous == "annex" => (Some(char::from(first)), true, at + 2),
            _ => return None,
        },
        b'0'..=b'9' => (None, false, at),
        _ => return None,
    };
    let (id, parts, end) = parts(line, from)?;
    if letter.is_none() && matches!(before, b'-' | b'/' | b'+' | b'#' | b':')
        || ELSEWHERE.contains(&previous.as_str()) && previous != "table"
    {
        return None;
    }
    if previous == "table" || !ends_there(line, end) || (letter.is_none() && is_figure(line, end)) {
        return None;
    }
    let is_clause = letter.is_none() && is_clause(line, at, &previous);
    let (most, least) = if letter.is_some() { (3, 1) } else { (3, if is_clause { 1 } else { 2 }) };
    if parts > most || parts < least || (letter.is_some() && !dotted && parts < 2) {
        return None;
    }
    let id = letter.map_or_else(|| id.clone(), |letter| format!("{letter}.{id}"));
    Some(Number { start: at, end, id, letter, parts, dotted, is_clause })
}

fn ends_with_dash(line: &str, at: usize) -> bool {
    line.get(..at).is_some_and(|before| before.ends_with(['–', '—', '“', '‘', '«', '§', '\u{a0}', '→', '·', '•']))
}

/// Numbers with points between: as text, how many, and where they end.
fn parts(line: &str, from: usize) -> Option<(String, usize, usize)> {
    let bytes = line.as_bytes();
    let (mut at, mut count) = (from, 0);
    loop {
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        // No number of a standard begins with 0 or has more than two digits.
        if at == start || at - start > 2 || bytes.get(start) == Some(&b'0') {
            return None;
        }
        count += 1;
        if bytes.get(at) == Some(&b'.') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit) {
            at += 1;
        } else {
            return Some((line.get(from..at)?.to_owned(), count, at));
        }
    }
}

/// Whether no letter, digit or sign follows that makes it part of something else: a file name, a unit, a share.
fn ends_there(line: &str, end: usize) -> bool {
    let rest = line.get(end..).unwrap_or_default();
    let mut chars = rest.chars();
    match (chars.next(), chars.next()) {
        (Some('.'), Some(after)) => !after.is_alphanumeric() && after != '*',
        (Some('%' | '‰' | '°' | '_' | '€' | '$' | '*' | '/'), _) => {
            rest.starts_with("**") || rest.starts_with("__") || rest.starts_with("/A")
        }
        (Some(' '), Some('%' | '€' | '$')) => false,
        (Some('-'), Some(after)) => !after.is_ascii_lowercase() || !after.is_alphanumeric(),
        (Some(c), _) => !c.is_alphanumeric(),
        (None, _) => true,
    }
}

/// Whether a unit follows.
fn is_figure(line: &str, end: usize) -> bool {
    let rest = line.get(end..).unwrap_or_default();
    let word: String = rest.trim_start_matches([' ', '\u{a0}', '-']).chars().take_while(|c| c.is_alphanumeric()).collect();
    rest.starts_with([' ', '\u{a0}', '-']) && UNITS.contains(&crate::letters::lower(&word).as_str())
}

/// The word before, in small letters; of `Annex` before a letter that word.
pub(super) fn word_before(line: &str, at: usize) -> String {
    let before = line.get(..at).unwrap_or_default();
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || "\"'`*(:.[".contains(c));
    let start = before
        .rfind(|c: char| !(c.is_alphanumeric() || "-§".contains(c)))
        .map_or(0, |at| at + before.get(at..).and_then(|s| s.chars().next()).map_or(1, char::len_utf8));
    crate::letters::lower(before.get(start..).unwrap_or_default())
}

/// Whether a word says that it is a clause, by itself or in a list: `clauses 6.1.2, 6.1.3 and 8.5`.
fn is_clause(line: &str, at: usize, previous: &str) -> bool {
    if CLAUSE.contains(&previous) || line.get(..at).is_some_and(|before| before.trim_end().ends_with('§')) {
        return true;
    }
    let before = crate::letters::lower(line.get(..at).unwrap_or_default());
    let is_link = |word: &str| ["and", "or", "to", "through", "und", "et"].contains(&word);
    let is_listed = |word: &str| word.chars().all(|c| c.is_ascii_digit() || c == '.') || word.len() == 1 || is_link(word);
    let words = before.split(|c: char| c.is_whitespace() || ",;&()–-".contains(c)).filter(|word| !word.is_empty());
    let first = words.rev().find(|word| !is_listed(word)).unwrap_or_default();
    ["clauses", "subclauses", "requirements"].contains(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(line: &str) -> Vec<String> {
        numbers(line).into_iter().map(|number| number.id).collect()
    }

    #[test]
    fn numbers_are_told_from_what_looks_like_them() {
        for (line, expected) in [
            ("A.6.2.4, A.6.2.5–A.6.2.9 and (A.10.4).", vec!["A.6.2.4", "A.6.2.5", "A.6.2.9", "A.10.4"]),
            ("Annex A 6.2.4 and A6.2.4", vec!["A.6.2.4", "A.6.2.4"]),
            ("clauses 6.1.2, 6.1.3 and 8.5; clause 11", vec!["6.1.2", "6.1.3", "8.5", "11"]),
            ("10.0.0.1 v6.1.2 pkg==6.1.2 ^6.1.2 2023-12-18 8.5% 8.5 % 1.02 100.1 6.1.2-beta 6.1.2.x A.5.1.txt A.5.1_b", vec![]),
            ("Figure A.5.1, Table A.1, version 6.1.2, section 8.5, GA.5.1", vec![]),
        ] {
            assert_eq!(ids(line), expected, "{line}");
        }
        let clause = |line: &str| numbers(line).iter().map(|number| number.is_clause).collect::<Vec<_>>();
        assert_eq!(clause("Clause 8.5, clauses 6.1.2 and 6.1.5, § 9.4 but 7.1"), [true, true, true, true, false]);
    }
}
