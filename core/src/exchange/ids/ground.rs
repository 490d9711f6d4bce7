//! Of which standard a number is, as the text around it says.

use super::names::Name;
use super::numbers::Number;
use super::page::{Line, Page};

/// How surely a number is one of ISO/IEC 42001.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// The standard is named beside it.
    Named,
    /// It is named in the sentence, the paragraph, the column or the heading.
    Around,
    /// The text names it and no other.
    Alone,
    /// The text names neither it nor another.
    None,
    /// It is one of something else.
    Other,
}

/// What may stand between the name of a standard and a number of it.
const LINKS: &[&str] = &[
    "clause",
    "clauses",
    "subclause",
    "subclauses",
    "section",
    "sections",
    "annex",
    "annexes",
    "control",
    "controls",
    "requirement",
    "requirements",
    "and",
    "or",
    "to",
    "the",
    "in",
    "of",
    "its",
    "see",
    "under",
    "per",
    "from",
    "by",
    "table",
    "cl",
    "reference",
    "ref",
    "objective",
    "objectives",
    "both",
    "e.g",
    "i.e",
    "especially",
];

/// What the text says of the number.
pub(super) fn ground(page: &Page<'_>, at: usize, line: &Line<'_>, number: &Number) -> Ground {
    if let Some(cell) = line.cell(number)
        && let Some((_, inside)) = page.column(at, line, cell)
        && let Some(ground) = of_all(&inside)
    {
        return ground;
    }
    let (start, end) = line.sentence(number.start);
    let inside = |name: &&Name| start <= name.start && name.end <= end;
    let before = line.names.iter().rev().find(|name| inside(name) && name.end <= number.start);
    let after = line.names.iter().find(|name| inside(name) && name.start >= number.end);
    let gap = |from: usize, to: usize| line.text.get(from..to).unwrap_or_default();
    // `clause 8.5 of ISO/IEC 42001` belongs to what follows, whatever stands before.
    if let Some(after) = after.filter(|after| is_of(gap(number.end, after.start))) {
        return if after.ours { Ground::Named } else { Ground::Other };
    }
    if let Some(before) = before {
        return match (before.ours, links(gap(before.end, number.start))) {
            (true, true) if !version(gap(before.end, number.start), number) => Ground::Named,
            (true, true) => Ground::Other,
            (true, false) if page.is_elsewhere(line, number) => Ground::Other,
            (true, false) => Ground::Around,
            (false, _) => Ground::Other,
        };
    }
    if page.is_elsewhere(line, number) || page.is_own_heading(line, number) {
        return Ground::Other;
    }
    around(page, at, line).unwrap_or(if after.is_some_and(|after| !after.ours) {
        Ground::Other
    } else if page.of_ours && !page.of_others {
        Ground::Alone
    } else {
        Ground::None
    })
}

/// What the nearest name says in the lines above of the same paragraph, else in the headings.
fn around(page: &Page<'_>, at: usize, line: &Line<'_>) -> Option<Ground> {
    if line.cells.is_empty() {
        let mut above = at;
        while above > 0 && page.goes_on(above - 1) {
            above -= 1;
            if let Some(ground) = page.lines.get(above).and_then(|line| of_all(&line.names)) {
                return Some(ground);
            }
        }
    }
    page.above(line).find_map(|heading| of_all(&heading.names))
}

/// What names beside each other say together.
fn of_all(names: &[Name]) -> Option<Ground> {
    let ours = names.iter().any(|name| name.ours);
    let others = names.iter().any(|name| !name.ours);
    match (ours, others) {
        (true, false) => Some(Ground::Around),
        (false, true) => Some(Ground::Other),
        (true, true) => Some(Ground::None),
        (false, false) => None,
    }
}

/// Whether nothing but links and numbers stands between.
fn links(gap: &str) -> bool {
    gap.split(|c: char| c.is_whitespace() || ",;:()[]/&–—-→>|\"'`*§\u{a0}".contains(c)).filter(|word| !word.is_empty()).all(|word| {
        let bare = word.trim_matches('.');
        let numbered = bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '.') && bare.chars().any(|c| c.is_ascii_digit());
        bare.is_empty()
            || (numbered && bare.len() < 10)
            || matches!(bare, "A" | "B" | "C")
            || (bare.len() == 1)
            || LINKS.contains(&bare.to_ascii_lowercase().as_str())
    })
}

/// `iso42001 6.1.5` without a word between may be the version of a program; behind a year, a comma or a bracket it is a number of the standard.
fn version(gap: &str, number: &Number) -> bool {
    let plain = gap.trim_matches(|c: char| c.is_whitespace());
    !number.lettered()
        && number.parts == 3
        && matches!(plain, "" | "-" | "=" | "@" | "v" | "\"" | "'")
        && gap.chars().count() < 3
        && !gap.contains(',')
}

/// Whether what stands between says that the number belongs to what follows.
fn is_of(gap: &str) -> bool {
    let gap = gap.trim_matches(|c: char| c.is_whitespace() || "()[]*`'\"".contains(c));
    matches!(gap, "of" | "of the" | "in" | "from" | "under" | "per" | "aus" | "der" | "de" | "d'")
        || gap.strip_prefix("of ").is_some_and(|rest| matches!(rest.trim(), "annex a of" | "en" | "annex a,"))
        || (gap.is_empty())
}
