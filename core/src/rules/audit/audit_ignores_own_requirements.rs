//! Audits that have the standard alone as their criterion.

use crate::check::{Cx, rule};
use crate::letters::{is_letter, lower};
use crate::model::AuditProgramme;
use crate::placeholder::placeholder;

rule! {
    "audit-ignores-own-requirements", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1"],
    effort Decide,
    message "the audit criteria do not include the organization's own requirements",
    hint "add the organization's policies, procedures and controls to `criteria`",
    shows own, at AuditProgramme::CRITERIA,
}

fn own(programme: &AuditProgramme, cx: &Cx<'_>) -> Option<bool> {
    let mut criteria = programme.criteria.iter().chain(super::held_in(programme, cx).flat_map(|audit| &audit.criteria)).peekable();
    criteria.peek()?;
    Some(criteria.any(|criterion| (!criterion.contains("42001") || names_more(criterion)) && placeholder(criterion).is_none()))
}

/// Words by which people speak of the standard itself.
const OF_THE_STANDARD: &[&str] = &[
    "annex",
    "artificial",
    "clause",
    "clauses",
    "control",
    "controls",
    "information",
    "intelligence",
    "management",
    "requirement",
    "requirements",
    "standard",
    "system",
    "technology",
];

/// Fewest letters of a word that names something.
const LETTERS: usize = 4;

/// Whether a sentence that names the standard names something beside it: two words at least that do not belong to it.
fn names_more(criterion: &str) -> bool {
    let words = criterion.split(|c: char| !is_letter(c)).filter(|word| word.chars().count() >= LETTERS);
    words.filter(|word| !OF_THE_STANDARD.contains(&lower(word).as_str())).nth(1).is_some()
}
