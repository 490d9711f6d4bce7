//! A text as lines, with what the lines around one say: its section, its table, its sentence.

use super::names::{Name, names};
use super::numbers::{Number, numbers, word_before};
use crate::letters::lower;

/// Words for what has clauses and numbers of its own.
const CONTRACTS: &[&str] = &[
    "contract",
    "agreement",
    "msa",
    "dpa",
    "nda",
    "lease",
    "addendum",
    "tender",
    "vertrag",
    "bylaws",
    "policy",
    "manual",
    "handbook",
    "report",
    "guideline",
];
/// Words of sentences that say that a number does not exist, or was another once.
const DENIALS: &[&str] = &[
    "does not exist",
    "do not exist",
    "doesn't exist",
    "don't exist",
    "not exist",
    "no such",
    "there is no",
    "there are no",
    "nonexistent",
    "non-existent",
    "invented",
    "made up",
    "made-up",
    "wrongly",
    "incorrectly",
    "mistakenly",
    "by mistake",
    "instead of",
    "gibt es nicht",
    "not a control",
    "not a clause",
    "is wrong",
    "are wrong",
];

/// A line of a text.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// Where it begins in the text.
    pub(super) at: usize,
    pub(super) text: &'t str,
    /// Names of standards in it.
    pub(super) names: Vec<Name>,
    /// Where its cells begin and end, if it is a row of a table.
    pub(super) cells: Vec<(usize, usize)>,
    /// The line that heads the table, if it is a row of one.
    head: Option<usize>,
    /// The last headings above, from the outermost on.
    sections: Vec<usize>,
    /// The depth of a heading; 0 for other lines.
    pub(super) depth: usize,
}

impl Line<'_> {
    /// The cell that a number stands in.
    pub(super) fn cell(&self, number: &Number) -> Option<usize> {
        self.cells.iter().position(|(start, end)| *start <= number.start && number.end <= *end)
    }

    /// Whether the number stands in a cell in which nothing but numbers stands.
    pub(super) fn is_cell_of(&self, number: &Number) -> bool {
        let cell = self.cell(number).and_then(|cell| self.cells.get(cell)).and_then(|(start, end)| self.text.get(*start..*end));
        cell.is_some_and(|cell| cell.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,;&()/\"'`*–-".contains(c)))
    }

    /// Whether the number stands at the beginning of a heading: an appendix of the text itself may have such sections.
    pub(super) fn leads_section(&self, number: &Number) -> bool {
        self.depth > 0
            && self.text.get(..number.start).is_some_and(|before| before.chars().all(|c| c.is_whitespace() || "#=*_".contains(c)))
    }

    /// The sentence around a place; in a table the cell.
    pub(super) fn sentence(&self, at: usize) -> (usize, usize) {
        if let Some((start, end)) = self.cells.iter().find(|(start, end)| *start <= at && at <= *end) {
            return (*start, *end);
        }
        let ends = |text: &str| -> Vec<usize> {
            [". ", "! ", "? ", "; "].iter().flat_map(|mark| text.match_indices(mark)).map(|(at, mark)| at + mark.len()).collect()
        };
        let all = ends(self.text);
        // `Cl. 8.5` and `No. 4` end no sentence.
        let is_end = |end: &&usize| {
            self.text.get(..**end).is_none_or(|before| {
                !["cl. ", "no. ", "art. ", "cf. ", "e.g. ", "i.e. ", "vgl. "].iter().any(|short| lower(before).ends_with(short))
            })
        };
        let start = all.iter().filter(is_end).filter(|end| **end <= at).max().copied().unwrap_or(0);
        let end = all.iter().filter(is_end).filter(|end| **end > at).min().copied().unwrap_or(self.text.len());
        (start, end)
    }
}

/// A whole text.
#[derive(Debug)]
pub(super) struct Page<'t> {
    pub(super) lines: Vec<Line<'t>>,
    /// Whether it names this standard in full.
    pub(super) of_ours: bool,
    /// Whether it names any other.
    pub(super) of_others: bool,
    /// Whether it speaks of the security of information, whose standard has an Annex A too.
    pub(super) of_security: bool,
}

impl<'t> Page<'t> {
    pub(super) fn new(text: &'t str) -> Page<'t> {
        let mut lines = Vec::new();
        let mut at = 0;
        for whole in text.split_inclusive('\n') {
            let text = whole.trim_end_matches(['\n', '\r']);
            lines.push(Line { at, text, names: names(text), cells: Vec::new(), head: None, sections: Vec::new(), depth: heading(text) });
            at += whole.len();
        }
        let of_ours = lines.iter().flat_map(|line| &line.names).any(|name| name.ours && name.full);
        for line in &mut lines {
            // A number by itself is a standard only where the standard is named.
            line.names.retain(|name| name.full || !name.ours || of_ours);
        }
        let of_others = lines.iter().flat_map(|line| &line.names).any(|name| !name.ours);
        let low = lower(text);
        let of_security = ["information security", "isms", "2700", "informationssicherheit", "statement of applicability (isms)"]
            .iter()
            .any(|word| low.contains(word));
        let mut page = Page { lines, of_ours, of_others, of_security };
        page.tables(separator(text));
        page.sections();
        page
    }

    /// Splits rows of tables into cells, and finds what heads them.
    fn tables(&mut self, separator: Option<char>) {
        let mut head = None;
        for at in 0..self.lines.len() {
            let Some(line) = self.lines.get_mut(at) else { break };
            let mark = separator.unwrap_or('|');
            let bars = line.text.matches(mark).count();
            let is_row = if separator.is_some() { bars > 0 } else { bars > 1 && line.depth == 0 };
            if !is_row {
                head = if separator.is_some() { head } else { None };
                continue;
            }
            line.cells = cells(line.text, mark);
            line.head = *head.get_or_insert(Some(at));
        }
    }

    /// Notes the headings above each line.
    fn sections(&mut self) {
        let mut open: Vec<(usize, usize)> = Vec::new();
        for at in 0..self.lines.len() {
            let Some(line) = self.lines.get_mut(at) else { break };
            let depth = line.depth;
            if depth > 0 {
                open.retain(|(known, _)| *known < depth);
            }
            line.sections = open.iter().map(|(_, at)| *at).collect();
            if depth > 0 {
                open.push((depth, at));
            }
        }
    }

    /// The headings above a line, the nearest first.
    pub(super) fn above(&self, line: &Line<'_>) -> impl Iterator<Item = &Line<'t>> {
        line.sections.iter().rev().filter_map(|at| self.lines.get(*at)).collect::<Vec<_>>().into_iter()
    }

    /// What heads the column of the cell: its text, and the names in it; none in the head itself.
    pub(super) fn column(&self, at: usize, line: &Line<'_>, cell: usize) -> Option<(&'t str, Vec<Name>)> {
        let head = line.head.filter(|head| *head != at).and_then(|head| self.lines.get(head))?;
        let (start, end) = *head.cells.get(cell)?;
        let inside = head.names.iter().filter(|name| start <= name.start && name.end <= end).copied().collect();
        Some((head.text.get(start..end)?, inside))
    }

    /// Whether the sentence says that there is no such number.
    pub(super) fn denies(&self, line: &Line<'_>, number: &Number) -> bool {
        let (start, end) = line.sentence(number.start);
        let sentence = lower(line.text.get(start..end).unwrap_or_default());
        DENIALS.iter().any(|denial| sentence.contains(denial))
            || ["not", "never", "no"].contains(&word_before(line.text, number.start).as_str())
    }

    /// Whether the sentence says that the number is one of something else: `clause 8.5 of the contract`.
    pub(super) fn is_elsewhere(&self, line: &Line<'_>, number: &Number) -> bool {
        let (start, end) = line.sentence(number.start);
        let before = lower(line.text.get(start..number.start).unwrap_or_default());
        let after = lower(line.text.get(number.end..end).unwrap_or_default());
        let after = after.trim_start_matches(|c: char| c.is_whitespace() || "()),\"'".contains(c));
        let belongs = [
            "of the ",
            "of our ",
            "of this ",
            "of a ",
            "to the ",
            "in the ",
            "in our ",
            "of their ",
            "under the ",
            "des ",
            "unseres ",
            "dieses ",
            "du ",
            "de la ",
        ]
        .iter()
        .find_map(|link| after.strip_prefix(link));
        let theirs = belongs
            .is_some_and(|rest| !["standard", "international standard", "iso", "annex", "norm"].iter().any(|ours| rest.starts_with(ours)));
        let last: Vec<&str> = before.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).rev().take(3).collect();
        theirs || last.iter().any(|word| CONTRACTS.contains(word))
    }

    /// Whether the line stands in the same paragraph as the next one.
    pub(super) fn goes_on(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(|line| !line.text.trim().is_empty() && line.depth == 0 && line.cells.is_empty())
    }

    /// The first number of the line, which heads a section of the text itself.
    pub(super) fn is_own_heading(&self, line: &Line<'_>, number: &Number) -> bool {
        let before = line.text.get(..number.start).unwrap_or_default();
        let leads = before.chars().all(|c| c.is_whitespace() || "#*-_>=".contains(c));
        !number.lettered() && leads && numbers(line.text).first() == Some(number) && line.cells.is_empty()
    }
}

/// How deep a heading of Markdown or AsciiDoc is; 0 for another line.
fn heading(text: &str) -> usize {
    let depth = text.bytes().take_while(|byte| *byte == b'#').count();
    let depth = if depth == 0 { text.bytes().take_while(|byte| *byte == b'=').count() } else { depth };
    let after = text.get(depth..).and_then(|rest| rest.chars().next());
    if (1..=6).contains(&depth) && after == Some(' ') { depth } else { 0 }
}

/// The mark between the cells of a file that is a table all through: one that every line has as often as the first.
fn separator(text: &str) -> Option<char> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let first = lines.first().filter(|first| lines.len() > 1 && !first.starts_with(['{', '[', '<', '#', '|', '-']))?;
    [',', ';', '\t'].into_iter().find(|mark| {
        let count = cells(first, *mark).len();
        count > 1 && lines.iter().all(|line| cells(line, *mark).len() == count)
    })
}

/// Cells of a row; in quotes the mark means nothing.
fn cells(line: &str, mark: char) -> Vec<(usize, usize)> {
    let (mut out, mut start, mut quoted) = (Vec::new(), 0, false);
    for (at, c) in line.char_indices() {
        if c == '"' && mark != '|' {
            quoted = !quoted;
        }
        if c == mark && !quoted {
            out.push((start, at));
            start = at + c.len_utf8();
        }
    }
    out.push((start, line.len()));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_knows_its_cell_its_head_and_its_sections() {
        let page = Page::new("# ISO/IEC 42001\n\n## One\n| Clause | Title |\n|---|---|\n| 8.5 | x |\n\n# Two\ntext. More; end");
        assert_eq!(page.lines.iter().map(|line| line.cells.len()).collect::<Vec<_>>(), [0, 0, 0, 4, 4, 4, 0, 0, 0]);
        assert_eq!(page.column(5, &page.lines[5], 1).map(|(text, _)| text.trim()), Some("Clause"));
        assert_eq!(page.above(&page.lines[5]).map(|line| line.text).collect::<Vec<_>>(), ["## One", "# ISO/IEC 42001"]);
        assert_eq!(page.lines[8].sentence(7), (6, 12));
        let table = Page::new("id;title\nA.6.2.5;\"a;b\"\n");
        assert_eq!(table.lines.iter().map(|line| line.cells.len()).collect::<Vec<_>>(), [2, 2]);
    }
}
