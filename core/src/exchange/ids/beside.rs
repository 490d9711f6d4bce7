//! Titles of the standard that stand beside a number.

use super::numbers::Number;
use super::page::{Line, Page};
use crate::catalogue::catalogue;
use crate::letters::{is_of_word, lower};

/// A title as words, and the numbers that have it.
#[derive(Debug)]
struct Title {
    words: Vec<String>,
    shown: &'static str,
    ids: Vec<&'static str>,
    /// Whether it is one of Annex A.
    of_annex: bool,
}

/// Every title of clauses, objectives and controls.
#[derive(Debug)]
pub(super) struct Titles(Vec<Title>);

impl Titles {
    pub(super) fn new() -> Titles {
        let mut all: Vec<Title> = Vec::new();
        let catalogue = catalogue();
        let clauses = catalogue.clauses().iter().map(|row| (row.label, row.title, [].as_slice(), false));
        let objectives = catalogue.objectives().iter().map(|row| (row.label, row.title, [].as_slice(), true));
        let controls = catalogue.controls().iter().map(|row| (row.label, row.title, row.variants, true));
        for (id, title, variants, of_annex) in clauses.chain(objectives).chain(controls) {
            for shown in std::iter::once(title).chain(variants.iter().copied()) {
                let words = words(shown);
                match all.iter_mut().find(|known| known.words == words && known.of_annex == of_annex) {
                    Some(known) if known.ids.contains(&id) => {}
                    Some(known) => known.ids.push(id),
                    None => all.push(Title { words, shown, ids: vec![id], of_annex }),
                }
            }
        }
        Titles(all)
    }
}

/// A title that was found.
#[derive(Debug)]
pub(super) struct Beside {
    /// The title as the catalogue has it.
    pub(super) title: String,
    /// The numbers that have it.
    pub(super) ids: Vec<&'static str>,
    /// Whether nothing else stands beside the number.
    pub(super) is_whole: bool,
    /// Whether it speaks of AI, as titles of other standards do not.
    pub(super) speaks_of_ai: bool,
}

/// The title beside a number: behind it, in the next cell, under the next key, or before it where it stands in brackets.
pub(super) fn titled(page: &Page<'_>, at: usize, line: &Line<'_>, number: &Number, titles: &Titles) -> Option<Beside> {
    let cell = line.cell(number);
    let (_, end) = cell.and_then(|cell| line.cells.get(cell)).copied().unwrap_or((0, line.text.len()));
    let behind = bare(line.text.get(number.end..end)?);
    let text = match (behind.is_empty(), cell) {
        (false, _) => behind,
        (true, Some(cell)) => line.cells.get(cell + 1).and_then(|(start, end)| line.text.get(*start..*end)).map(bare).unwrap_or_default(),
        (true, None) => under_next_key(page, at),
    };
    after(text, number, titles).or_else(|| before(line.text.get(..number.start)?, number, titles))
}

/// A title with which the text begins: the longest. Of fewer than three words it has to be all that stands there, for any sentence may begin so.
fn after(text: &str, number: &Number, titles: &Titles) -> Option<Beside> {
    let found = words(text);
    let fits = |title: &&Title| title.of_annex == number.lettered() && found.starts_with(&title.words) && !title.words.is_empty();
    let best = titles.0.iter().filter(fits).max_by_key(|title| title.words.len())?;
    let is_whole = found.len() == best.words.len() || closed(text, best.words.len());
    (is_whole || best.words.len() > 2).then(|| beside(best, is_whole))
}

/// A title of three words or more right before a number in brackets: `AI system verification and validation (A.6.2.5)`.
fn before(text: &str, number: &Number, titles: &Titles) -> Option<Beside> {
    let text = text.trim_end().strip_suffix(['(', '['])?;
    let found = words(text);
    let fits = |title: &&Title| title.of_annex == number.lettered() && title.words.len() > 2 && found.ends_with(&title.words);
    titles.0.iter().filter(fits).max_by_key(|title| title.words.len()).map(|title| beside(title, false))
}

fn beside(title: &Title, is_whole: bool) -> Beside {
    let speaks_of_ai = title.words.len() > 2 && title.words.iter().any(|word| word == "ai");
    Beside { title: title.shown.to_owned(), ids: title.ids.clone(), is_whole, speaks_of_ai }
}

/// Whether a mark ends the title after so many words.
fn closed(text: &str, count: usize) -> bool {
    let (mut seen, mut inside) = (0, false);
    for (at, c) in text.char_indices() {
        if is_of_word(c) != inside {
            inside = !inside;
            seen += usize::from(!inside);
            if !inside && seen == count {
                let rest = text.get(at..).unwrap_or_default().trim_start_matches(' ');
                return rest.is_empty()
                    || rest.starts_with(['|', ',', ';', '(', ')', '"', '\'', '`', '*', '<', ':', ']', '}', '.', '–', '—', '\t']);
            }
        }
    }
    true
}

/// What stands on the next line under a key for titles, as in YAML.
fn under_next_key<'t>(page: &Page<'t>, at: usize) -> &'t str {
    let Some(next) = page.lines.get(at + 1) else { return "" };
    let text = next.text.trim_start().trim_start_matches(['"', '\'']);
    key(text).map(bare).unwrap_or_default()
}

/// Keys under which titles stand.
const KEYS: &[&str] = &["title", "name", "label", "control", "heading", "control_name", "controlname", "control_title", "short_title"];

fn key(text: &str) -> Option<&str> {
    let (name, rest) = text.split_once([':', '='])?;
    let name = name.trim().trim_matches(['"', '\'', '`']);
    KEYS.contains(&name.to_ascii_lowercase().as_str()).then_some(rest)
}

/// The text without marks and a key before it.
fn bare(text: &str) -> &str {
    let marks = |c: char| c.is_whitespace() || "\"'`*_|,;:.)]}>=–—-→#{".contains(c);
    let mut text = text.trim_matches(|c: char| marks(c) && c != '|').trim_start_matches(marks);
    while let Some((_, rest)) = text.strip_prefix('<').and_then(|tag| tag.split_once('>')) {
        text = rest.trim_start_matches(marks);
    }
    match key(text) {
        Some(rest) => rest.trim_start_matches(marks),
        None => text,
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty()).take(16).map(lower).collect()
}
