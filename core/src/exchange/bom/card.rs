//! The text of a model or dataset card (Markdown): the sections on uses and limits. Everything else of it is listed by its headings.

use super::claim::{At, Said, What};
use super::found::{Found, Left, says_nothing};
use crate::exchange::ImportReason;
use crate::letters::lower;

/// A section: its heading, its line, and its text up to the next heading.
struct Section<'t> {
    heading: &'t str,
    row: u32,
    lines: Vec<&'t str>,
}

pub(super) fn sections(found: &mut Found, card: &str, thing: usize) {
    let mut all = vec![Section { heading: "", row: 1, lines: Vec::new() }];
    let mut fenced = false;
    for (line, row) in card.lines().zip(1..) {
        fenced ^= line.trim_start().starts_with("```");
        let heading = line.trim_start_matches('#');
        let is_heading = !fenced && line.starts_with('#') && heading.starts_with(' ') && line.len() - heading.len() <= 6;
        if is_heading {
            all.push(Section { heading: heading.trim().trim_end_matches('#').trim(), row, lines: Vec::new() });
        } else if let Some(section) = all.last_mut() {
            section.lines.push(line);
        }
    }
    for section in all {
        let text = section.lines.join("\n").trim().to_owned();
        let at = At { pointer: None, row: Some(section.row) };
        let heading = lower(section.heading);
        let says = |words: &[&str]| words.iter().any(|word| heading.contains(word));
        let what = if says(&["out-of-scope", "out of scope", "misuse"]) {
            Some(What::OutOfScopeUse)
        } else if says(&["limitation", "bias"]) {
            Some(What::Limitation)
        } else if says(&["intended use", "direct use", "downstream use", "intended purpose"]) {
            Some(What::IntendedUse)
        } else {
            None
        };
        if text.is_empty() {
            continue;
        }
        let nothing = says_nothing(&text);
        match what.filter(|_| !nothing) {
            Some(what) => found.claim(thing, what, Said::Text(text), at),
            None => {
                let reason = if nothing { ImportReason::NotKnown } else { ImportReason::NoField };
                let name = if section.heading.is_empty() { "card" } else { section.heading };
                found.left.push(Left { at, name: name.to_owned(), reason, value: None, of: Some(thing) });
            }
        }
    }
}
