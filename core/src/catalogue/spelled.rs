//! Ids as people write them: `Annex A 6.2.4`, `a.6.2.4.`, `§ 6.1.3 f)`.

use super::requirement::requirements_at;

/// Words before an id that add nothing to it.
const PREFIXES: &[&str] = &[
    "iso/iec 42001:2023",
    "iso/iec 42001",
    "iso 42001:2023",
    "iso 42001",
    "iso42001:2023",
    "iso42001",
    "table a.1",
    "annex",
    "appendix",
    "subclause",
    "sub-clause",
    "clause",
    "section",
    "control",
    "requirement",
];

/// The text without the marks that surround ids in prose and tables.
pub(in crate::catalogue) fn trimmed(text: &str) -> &str {
    if text.is_empty() {
        return text;
    }
    let junk = |c: char| c.is_whitespace() || "\"'`*[],;:§#|.-–—".contains(c);
    let text = text.trim_matches(junk);
    text.strip_prefix('(').map_or(text, |inner| inner.strip_suffix(')').unwrap_or(inner).trim_matches(junk))
}

/// The text without `Annex`, `clause` and similar words in front.
pub(in crate::catalogue) fn without_prefixes(text: &str) -> &str {
    let mut text = trimmed(text);
    while let Some(rest) = PREFIXES.iter().find_map(|prefix| without_prefix(text, prefix)) {
        text = trimmed(rest);
    }
    text
}

fn without_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    (head.eq_ignore_ascii_case(prefix) && !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || !(c.is_ascii() || c.is_whitespace())))
        .then_some(rest)
}

/// The part before the colon in `iso42001:A.6.2.4`, and the rest.
pub(in crate::catalogue) fn framework_and_id(text: &str) -> Option<(&str, &str)> {
    let (framework, id) = text.split_once(':')?;
    let named = framework.len() > 1
        && framework.starts_with(|c: char| c.is_ascii_alphabetic())
        && framework.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && leading_id(framework).is_none();
    (named && !id.is_empty() && !id.starts_with(char::is_whitespace)).then_some((framework, id))
}

/// The id at the start of a text, in the catalogue's spelling, and what follows it. It need not exist.
pub(in crate::catalogue) fn leading_id(text: &str) -> Option<(String, &str)> {
    let mut id = String::new();
    let mut rest = text;
    let mut spaced = false;
    if let Some(letter) = text.chars().next().filter(|c| matches!(c, 'A'..='D' | 'a'..='d')) {
        let after = text.strip_prefix(letter)?;
        spaced = after.starts_with(char::is_whitespace);
        rest = after.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '-' | '_'));
        id.push(letter.to_ascii_uppercase());
    }
    let lettered = !id.is_empty();
    let mut numbers = 0;
    let mut next = number(rest);
    while let Some((digits, after)) = next {
        if !id.is_empty() {
            id.push('.');
        }
        id.push_str(digits);
        numbers += 1;
        rest = after;
        next = after.strip_prefix(['.', '-', '_', '–']).and_then(number);
    }
    // `a 3 year plan` is no id.
    if numbers == 0 || (spaced && numbers == 1) {
        return None;
    }
    if !lettered {
        let mut depth = 0;
        while let Some((label, after)) = list_label(rest, depth) {
            id.push('.');
            id.push_str(&label);
            depth += 1;
            rest = after;
        }
    }
    (!rest.starts_with(|c: char| c.is_ascii_alphanumeric() || !(c.is_ascii() || c.is_whitespace()))).then(|| (id, trimmed(rest)))
}

/// One to three digits at the start, without leading zeros.
fn number(text: &str) -> Option<(&str, &str)> {
    let end = text.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).filter(|_| (1..=3).contains(&end))?;
    Some((digits.trim_start_matches('0'), rest)).filter(|(digits, _)| !digits.is_empty())
}

/// A list label as in `f)`, `.d.1`, `.s3`, ` (a)`: a letter first, numbers or roman numerals below it.
fn list_label(text: &str, depth: usize) -> Option<(String, &str)> {
    let bare = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '-' | '_' | '('));
    let gap = text.strip_suffix(bare).unwrap_or_default();
    let end = bare.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(bare.len());
    let (word, after) = bare.split_at_checked(end)?;
    let word = word.to_ascii_lowercase();
    let numbered = word.strip_prefix(['s', 'n']).is_some_and(|digits| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()));
    let fits = match depth {
        0 => numbered || (word.len() == 1 && word.chars().all(|c| c.is_ascii_alphabetic())),
        1 => matches!(word.as_str(), "1" | "2" | "3" | "4" | "5" | "i" | "ii" | "iii"),
        _ => false,
    };
    let closed = after.strip_prefix(')');
    // After a space a single letter may begin a title, so it must be closed or stand at the end.
    let sure = closed.is_some() || !gap.contains(char::is_whitespace) || after.trim().is_empty();
    (fits && sure).then_some((word, closed.unwrap_or(after)))
}

/// Whether an id has a shape that the standard uses, so that no other id may.
pub(in crate::catalogue) fn is_standard_shape(id: &str) -> bool {
    let numbers = id.strip_prefix(['A', 'B', 'C', 'D']).map_or(Some(id), |rest| rest.strip_prefix('.'));
    let numbered = |numbers: &str| numbers.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()));
    numbers.is_some_and(numbered) || !requirements_at(id).is_empty()
}
