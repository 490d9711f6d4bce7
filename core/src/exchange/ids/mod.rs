//! Wrong numbers of ISO/IEC 42001 in anybody's text: Markdown, YAML, CSV, code.
//!
//! False alarms are worse than silence here: `6.1.2` may be a version, `A.5.1` a control of ISO/IEC 27001, `8.5` a section of a contract. So a number is
//! checked where the text around it says that it is one of this standard (`ground`), or where the title beside it does (`beside`).
//! `names` finds names of standards, `numbers` finds numbers, `page` knows lines, sections and tables.

mod beside;
mod editions;
mod ground;
mod names;
mod numbers;
mod page;

use crate::catalogue::{AnnexCId, ClauseId, ControlId, GroupId, ObjectiveId, catalogue};
use crate::language::Language;
use crate::read::{Diagnostic, Draft, ReadOptions, Span, place};
use beside::{Titles, titled};
use ground::{Ground, ground};
use numbers::{Number, numbers};
use page::{Line, Page};

/// Who wants a line left alone writes this in it.
pub const IGNORE: &str = "aimskit-ids-ignore";

/// A number that is written wrong, and what is right beyond doubt.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongId {
    /// What is wrong, and where.
    pub finding: Diagnostic,
    /// How many characters of the line the number takes, and what is right in their place; where one number is meant beyond doubt.
    pub(crate) mended: Option<(usize, String)>,
}

/// Numbers of controls and clauses of ISO/IEC 42001:2023 that do not exist or have another title than the one beside them, and editions that do not
/// exist, in text of any format. A number is found only where the text says that it is of this standard: by its name in the sentence, the
/// paragraph, the heading, the column, or because no other standard is named. A line that contains [`IGNORE`] is left alone.
///
/// ```
/// use aimskit::{Language, exchange::wrong_ids};
/// let codes = |text: &str| wrong_ids(text, Language::english()).into_iter().map(|one| one.finding.code.to_string()).collect::<Vec<_>>();
/// assert_eq!(codes("ISO/IEC 42001 control A.6.2.9"), ["cited-id-missing"]);
/// assert_eq!(codes("| A.6.2.5 | AI system verification and validation |"), ["cited-title-elsewhere"]);
/// assert!(codes("ISO/IEC 27001 control A.5.1; version 6.1.5 of our ISO/IEC 42001 tool").is_empty());
/// ```
pub fn wrong_ids(text: &str, language: &Language) -> Vec<WrongId> {
    let page = Page::new(text);
    let titles = Titles::new();
    let mut found: Vec<Wrong> = Vec::new();
    for (at, line) in page.lines.iter().enumerate().filter(|(_, line)| !line.text.contains(IGNORE)) {
        found.extend(editions::wrong(line));
        for number in numbers(line.text) {
            found.extend(wrong(&page, at, line, &number, &titles));
        }
    }
    crate::order::sort_by_key(&mut found, |one| one.draft.at);
    let drafts = found.iter().map(|one| one.draft.clone()).collect();
    let findings = place(text, drafts, &ReadOptions::default().language(language));
    findings.into_iter().zip(found).map(|(finding, one)| WrongId { finding, mended: one.mended }).collect()
}

impl From<Diagnostic> for WrongId {
    fn from(finding: Diagnostic) -> WrongId {
        WrongId { finding, mended: None }
    }
}

impl WrongId {
    /// The edit that mends it: where, how many characters go, what comes.
    pub(crate) fn edit(&self) -> Option<(Span, usize, String)> {
        let (length, by) = self.mended.clone()?;
        Some((self.finding.span.clone()?, length, by))
    }
}

/// Something wrong, before its place is known.
struct Wrong {
    draft: Draft,
    mended: Option<(usize, String)>,
}

impl Wrong {
    fn new(line: &Line<'_>, start: usize, code: &'static str, params: Vec<(&'static str, String)>) -> Wrong {
        Wrong { draft: Draft::new(line.at + start, code, params), mended: None }
    }
}

fn wrong(page: &Page<'_>, at: usize, line: &Line<'_>, number: &Number, titles: &Titles) -> Option<Wrong> {
    let ground = ground(page, at, line, number);
    if ground == Ground::Other || page.denies(line, number) {
        return None;
    }
    let written = line.text.get(number.start..number.end).unwrap_or_default();
    if let Some(beside) = titled(page, at, line, number, titles) {
        if beside.ids.contains(&number.id.as_str()) {
            return None;
        }
        let sure = match (number.lettered(), ground) {
            (_, Ground::Named | Ground::Around) => true,
            (true, Ground::Alone) => true,
            (false, Ground::Alone) => number.is_clause,
            // Nothing names this standard: a title that no other one has still does.
            (true, Ground::None) => beside.is_whole && beside.speaks_of_ai,
            _ => false,
        };
        if !sure {
            return None;
        }
        let own = catalogue().entries().find(|entry| entry.id() == number.id).map(|entry| entry.title().to_owned());
        let code = if own.is_some() { "cited-title-elsewhere" } else { "cited-id-missing" };
        let mut params = vec![("text", written.to_owned())];
        params.extend(own.map(|own| ("own", own)));
        params.push(("title", beside.title));
        params.push(("suggestion", beside.ids.join(" or ")));
        let mut it = Wrong::new(line, number.start, code, params);
        if let ([one], true) = (beside.ids.as_slice(), number.id == written) {
            it.mended = Some((written.chars().count(), (*one).to_owned()));
        }
        return Some(it);
    }
    let missing = !exists(&number.id) && is_said(page, line, number, ground);
    missing.then(|| {
        let suggestion = catalogue().resolve_id(&number.id).suggestions().first().map(|near| near.entry.id().to_owned());
        let mut params = vec![("text", written.to_owned())];
        params.extend(suggestion.map(|near| ("suggestion", near)));
        Wrong::new(line, number.start, "cited-id-missing", params)
    })
}

/// Whether the text says of a number that does not exist that it is one of this standard.
fn is_said(page: &Page<'_>, line: &Line<'_>, number: &Number, ground: Ground) -> bool {
    match (ground, number.letter) {
        (Ground::Named, _) => true,
        (Ground::Around, Some(_)) => number.dotted,
        (Ground::Around, None) => number.is_clause || line.is_cell_of(number),
        // ISO/IEC 27001 has an Annex A as well, and people do not always name it.
        (Ground::Alone, Some('A')) => number.dotted && number.parts > 1 && !page.of_security && !line.leads_section(number),
        _ => false,
    }
}

/// Whether the standard has that number: of a heading of clauses 1 to 3 it is not known here, nor of the general and the objective numbers of annexes.
fn exists(id: &str) -> bool {
    let (letter, numbers) = id
        .split_once('.')
        .map_or(("", id), |(first, rest)| if first.starts_with(|c: char| c.is_ascii_alphabetic()) { (first, rest) } else { ("", id) });
    match letter {
        "A" => numbers == "1" || ControlId::parse(id).is_some() || ObjectiveId::parse(id).is_some() || GroupId::parse(id).is_some(),
        // Annex B mirrors Annex A, and numbers the objectives too.
        "B" => numbers == "1" || numbers.ends_with(".1") || exists(&["A.", numbers].concat()),
        "C" => matches!(numbers, "1" | "2" | "3") || AnnexCId::parse(id).is_some(),
        "" => {
            let clause = numbers.split('.').next().unwrap_or_default();
            matches!(clause, "1" | "2" | "3") || ClauseId::parse(id).is_some()
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::exists;

    #[test]
    fn numbers_that_do_and_do_not_exist() {
        for id in [
            "4", "4.1", "6.1.4", "10.2", "A.1", "A.2", "A.6.1", "A.6.2.8", "A.10.4", "B.6.2.4", "B.6.1.1", "C.2.11", "C.3.7", "D.9", "3.27",
        ] {
            assert!(exists(id), "{id}");
        }
        for id in [
            "8.5", "6.1.5", "6.4", "7.6", "9.4", "10.3", "11", "A.1.1", "A.2.1", "A.5.6", "A.6.1.1", "A.6.2.9", "A.11", "B.6.2.9",
            "C.2.12", "C.4",
        ] {
            assert!(!exists(id), "{id}");
        }
    }
}
