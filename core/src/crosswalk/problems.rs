//! What does not fit together in a mapping set or an outline: all of it at once, each with its place.

use super::circle::circle;
use super::known::{Known, Presence};
use super::outline::Outline;
use super::set::MappingSet;
use super::words::MappingStatus;
use crate::catalogue::Catalogue;
use crate::language::Language;
use crate::order::{Map, Set};
use crate::placeholder::any_says;
use crate::read::{CODES, Diagnostic, Limits, QualifiedId, Severity, clip};

/// The greatest strength.
const MOST: u32 = 10;

/// A problem before it is put into words: of a hundred thousand only some are.
#[derive(Debug)]
pub(super) struct Problem {
    code: &'static str,
    pointer: String,
    params: Vec<(&'static str, String)>,
}

impl Problem {
    fn new(code: &'static str, pointer: String, params: &[(&'static str, &str)]) -> Problem {
        Problem { code, pointer, params: params.iter().map(|(name, value)| (*name, clip(value).into_owned())).collect() }
    }

    /// A problem with an id as a whole.
    pub(super) fn of_id(code: &'static str, id: &str) -> Problem {
        Problem::new(code, "/id".into(), &[("id", id)])
    }

    fn said(&self, above: &str, language: &Language) -> Diagnostic {
        let params: Vec<(&str, &str)> = self.params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Diagnostic::of_document(self.code, &format!("{above}{}", self.pointer), &params, language)
    }
}

/// Everything that does not fit together in a mapping set: ids that do not exist, rows that stand twice or contradict each other, sources that
/// are not listed, circles, an empty set. Errors keep a set from being used; warnings do not. Not more than 10,000 are listed; the number is
/// that of the further ones. Places are JSON Pointers in the set.
///
/// ```
/// use aimskit::{Language, catalogue::catalogue, crosswalk::{read_mapping_set, set_problems}};
/// let set = read_mapping_set(r#"{"id": "s", "version": "1", "rows": [
///     {"source": "iso42001:A.2.9", "target": "house:H-1", "relation": "related", "verifiedBy": "Ana Díaz"}]}"#).record.ok_or("a set")?;
/// let (problems, _) = set_problems(&set, &[], catalogue(), Language::english());
/// assert_eq!((&*problems[0].code, &*problems[0].pointer.0), ("crosswalk-entry-unknown", "/rows/0/source"));
/// # Ok::<(), &str>(())
/// ```
pub fn set_problems(set: &MappingSet, outlines: &[Outline], catalogue: &Catalogue, language: &Language) -> (Vec<Diagnostic>, usize) {
    let known = Known::new(catalogue, super::all_outlines(outlines));
    said(&of_set(set, &known), "", language)
}

/// Whether a problem keeps a set from being used.
pub(super) fn is_error(problem: &Problem) -> bool {
    CODES.iter().find(|code| code.name == problem.code).is_none_or(|code| code.severity == Severity::Error)
}

/// The first problems in words, and the number of further ones.
pub(super) fn said(problems: &[Problem], above: &str, language: &Language) -> (Vec<Diagnostic>, usize) {
    let most = Limits::default().diagnostics;
    (problems.iter().take(most).map(|problem| problem.said(above, language)).collect(), problems.len().saturating_sub(most))
}

pub(super) fn of_set(set: &MappingSet, known: &Known<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    if set.rows.is_empty() && set.gaps.is_empty() {
        found.push(Problem::new("crosswalk-set-empty", "/rows".into(), &[("id", set.id.as_str())]));
    }
    if matches!(set.status, Some(MappingStatus::Complete | MappingStatus::NotComplete)) && set.reviewed_by.is_none() {
        found.push(Problem::new("crosswalk-review-missing", "/reviewedBy".into(), &[("id", set.id.as_str())]));
    }
    let sources = sources(set, &mut found);
    let declared = frameworks(set, known, &mut found);
    let mut pairs: Map<(&str, &str), usize> = Map::new();
    let mut told: Set<&str> = Set::new();
    for (at, row) in set.rows.iter().enumerate() {
        let here = |field: &str| format!("/rows/{at}/{field}");
        for (field, id) in [("source", &row.source), ("target", &row.target)] {
            of_id(id, here(field), known, &declared, &mut told, &mut found);
        }
        for (number, source) in row.sources.iter().enumerate() {
            if !sources.contains(source.as_str()) {
                found.push(Problem::new("crosswalk-source-unknown", here(&format!("sources/{number}")), &[("id", source.as_str())]));
            }
        }
        for (field, strength) in [("strength", row.strength), ("strengthOfInverse", row.strength_of_inverse)] {
            if let Some(strength) = strength.filter(|strength| *strength > MOST) {
                found.push(Problem::new("crosswalk-strength-range", here(field), &[("number", &strength.to_string())]));
            }
        }
        let (source, target) = (row.source.as_str(), row.target.as_str());
        let both = [("source", source), ("target", target)];
        if source == target {
            found.push(Problem::new("crosswalk-row-self", here("target"), &[("id", source)]));
        }
        if row.overrides.as_ref().is_some_and(|reason| !any_says(std::slice::from_ref(reason))) {
            found.push(Problem::new("crosswalk-reason-missing", here("overrides"), &both));
        } else if !row.is_sourced() {
            found.push(Problem::new("crosswalk-row-unsourced", format!("/rows/{at}"), &both));
        }
        // A row and its inverse are about the same two items.
        let pair = if source <= target { (source, target) } else { (target, source) };
        let first = *pairs.or_insert_with(pair, || at).unwrap_or(&mut 0);
        if first != at
            && let Some(other) = set.rows.get(first)
        {
            let relation = if other.source == row.source { other.relation } else { other.relation.inverse() };
            let code = if relation == row.relation { "crosswalk-row-duplicate" } else { "crosswalk-row-contradicted" };
            let row = (first + 1).to_string();
            found.push(Problem::new(code, format!("/rows/{at}"), &[("source", source), ("target", target), ("row", &row)]));
        }
    }
    for (at, gap) in set.gaps.iter().enumerate() {
        of_id(&gap.item, format!("/gaps/{at}/item"), known, &declared, &mut told, &mut found);
        for (number, source) in gap.sources.iter().enumerate() {
            if !sources.contains(source.as_str()) {
                found.push(Problem::new("crosswalk-source-unknown", format!("/gaps/{at}/sources/{number}"), &[("id", source.as_str())]));
            }
        }
    }
    if let Some((row, id)) = circle(&set.rows) {
        found.push(Problem::new("crosswalk-set-circular", format!("/rows/{row}"), &[("id", id)]));
    }
    found
}

/// The ids of the sources.
fn sources<'s>(set: &'s MappingSet, found: &mut Vec<Problem>) -> Set<&'s str> {
    let mut known: Set<&str> = Set::new();
    for (at, source) in set.sources.iter().enumerate() {
        if !known.insert(source.id.as_str(), ()) {
            found.push(Problem::new("crosswalk-source-duplicate", format!("/sources/{at}/id"), &[("id", source.id.as_str())]));
        }
    }
    known
}

/// The frameworks that the set declares.
fn frameworks<'s>(set: &'s MappingSet, known: &Known<'_>, found: &mut Vec<Problem>) -> Set<&'s str> {
    let mut declared: Set<&str> = Set::new();
    for (at, framework) in set.frameworks.iter().enumerate() {
        declared.insert(framework.id.as_str(), ());
        let editions = framework.edition.as_deref().zip(known.edition(framework.id.as_str()));
        if let Some((text, edition)) = editions.filter(|(ours, theirs)| !same_edition(ours, theirs)) {
            let params = [("framework", framework.id.as_str()), ("text", text), ("edition", edition)];
            found.push(Problem::new("crosswalk-edition-differs", format!("/frameworks/{at}/edition"), &params));
        }
    }
    declared
}

/// `2023` and `2023-12` are the same edition, `2022` is another.
fn same_edition(ours: &str, theirs: &str) -> bool {
    ours == theirs || ours.starts_with(theirs) || theirs.starts_with(ours)
}

fn of_id<'s>(
    id: &'s QualifiedId,
    pointer: String,
    known: &Known<'_>,
    declared: &Set<&str>,
    told: &mut Set<&'s str>,
    found: &mut Vec<Problem>,
) {
    let (framework, entry) = id.parts();
    let params = [("id", entry), ("framework", framework)];
    match known.presence(id) {
        Presence::Listed => {}
        Presence::Missing => found.push(Problem::new("crosswalk-entry-unknown", pointer.clone(), &params)),
        Presence::Unlisted => found.push(Problem::new("crosswalk-entry-unlisted", pointer.clone(), &params)),
        // Of the framework, once.
        Presence::Unknown if told.insert(framework, ()) => {
            found.push(Problem::new("crosswalk-outline-missing", pointer.clone(), &[("framework", framework)]));
        }
        Presence::Unknown => {}
    }
    // Where a set declares none, nothing more can be said than that once.
    if !declared.contains(framework) && told.insert(entry_of(id), ()) {
        found.push(Problem::new("crosswalk-framework-undeclared", pointer, &[("framework", framework)]));
    }
}

/// The framework with its colon: told apart from the framework itself.
fn entry_of(id: &QualifiedId) -> &str {
    let colon = id.as_str().find(':').map_or(0, |at| at + 1);
    id.as_str().get(..colon).unwrap_or_default()
}

pub(super) fn of_outline(outline: &Outline) -> Vec<Problem> {
    let (mut found, mut before) = (Vec::new(), Set::new());
    for (at, entry) in outline.entries.iter().enumerate() {
        let id = entry.id.as_str();
        if let Some(parent) = entry.parent.as_ref().filter(|parent| !before.contains(parent.as_str())) {
            let params = [("id", id), ("parent", parent.as_str())];
            found.push(Problem::new("crosswalk-parent-missing", format!("/entries/{at}/parent"), &params));
        }
        if !before.insert(id, ()) {
            found.push(Problem::new("crosswalk-entry-duplicate", format!("/entries/{at}/id"), &[("id", id)]));
        }
    }
    found
}
