//! Subjects of the standard: what findings are brought together by, in the order in which an auditor would raise them.

use crate::check::Rule;
use crate::model::{Root, SoaEntry, StatementOfApplicability};
use crate::read::Kind;

/// A subject of the standard under which findings are raised together.
pub(super) struct Subject {
    /// The clause or group of controls whose title it has.
    pub(super) place: &'static str,
    /// What belongs to it.
    parts: &'static [&'static str],
    /// Whether the rest of the management system stands on it.
    pub(super) core: bool,
}

const fn core(place: &'static str, parts: &'static [&'static str]) -> Subject {
    Subject { place, parts, core: true }
}

const fn other(place: &'static str, parts: &'static [&'static str]) -> Subject {
    Subject { place, parts, core: false }
}

/// Subjects in the order in which they are raised, if their grades are the same: first who may be harmed, what the system is about and how what it is about is
/// developed and watched, then whether what the organization checks itself can be relied on, the decisions on risks and controls, correction; then the rest in the order of the standard.
pub(super) const SUBJECTS: [Subject; 30] = [
    core("6.1.4", &["6.1.4", "8.4", "A.5"]),
    core("4.3", &["4.3"]),
    core("A.6", &["A.6"]),
    core("9.2", &["9.2"]),
    core("6.1.3", &["6.1.3", "8.3"]),
    core("6.1.2", &["6.1.1", "6.1.2", "8.2"]),
    core("10.2", &["10.2"]),
    core("9.3", &["9.3"]),
    core("5.2", &["5.2", "A.2"]),
    // The law, the certificate, the records as such.
    other("", &[]),
    other("A.3.3", &["A.3.3"]),
    other("4.1", &["4.1"]),
    other("4.2", &["4.2"]),
    other("4.4", &["4.4"]),
    other("5.1", &["5.1"]),
    other("5.3", &["5.3", "A.3.2"]),
    other("6.2", &["6.2"]),
    other("6.3", &["6.3"]),
    other("7.1", &["7.1", "A.4"]),
    other("7.2", &["7.2"]),
    other("7.3", &["7.3"]),
    other("7.4", &["7.4"]),
    other("7.5", &["7.5"]),
    other("8.1", &["8.1"]),
    other("9.1", &["9.1"]),
    other("10.1", &["10.1"]),
    other("A.7", &["A.7"]),
    other("A.8", &["A.8"]),
    other("A.9", &["A.9"]),
    other("A.10", &["A.10"]),
];

/// Position of what belongs to none of them.
pub(super) const REST: usize = 9;
/// Position of the last one that is raised by its place here, whatever it blocks.
pub(super) const CONCERNS: usize = 10;

/// Subjects of rules that serve no requirement, by the kind of record they are about.
const BY_KIND: [(&str, &str); 15] = [
    ("riskMethod", "6.1.2"),
    ("risk", "6.1.2"),
    ("soaEntry", "6.1.3"),
    ("impactAssessment", "6.1.4"),
    ("evidence", "7.5"),
    ("document", "7.5"),
    ("incident", "A.8"),
    ("supplier", "A.10"),
    ("customer", "A.10"),
    ("role", "5.3"),
    ("person", "7.2"),
    ("obligation", "4.2"),
    ("objective", "6.2"),
    ("resource", "7.1"),
    ("nonconformity", "10.2"),
];

fn below(id: &str, place: &str) -> bool {
    id.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What findings are brought together by: the position of the subject, and the kind where a subject of the standard holds two.
pub(super) type Key = (usize, &'static str);

pub(super) fn key(rule: &Rule, id: Option<&str>) -> Key {
    let under = |id: &str| SUBJECTS.iter().position(|subject| subject.parts.iter().any(|part| below(id, part)));
    let of_kind = || {
        let (_, place) = BY_KIND.iter().find(|(kind, _)| *kind == rule.kind)?;
        SUBJECTS.iter().position(|subject| subject.place == *place)
    };
    // What an entry of the statement decides through its own control is about that control.
    let of_control = || if rule.kind == SoaEntry::TABLE.kind { id.and_then(under) } else { None };
    let subject = rule.serves().find_map(under).or_else(of_control).or_else(of_kind).unwrap_or(REST);
    let of_statement =
        [SoaEntry::TABLE.kind, StatementOfApplicability::TABLE.kind].contains(&rule.kind) || rule.serves().any(|id| below(id, STATEMENT));
    match SUBJECTS.get(subject).map(|subject| subject.place) {
        Some("6.1.3") if of_statement => (subject, StatementOfApplicability::TABLE.kind),
        // The document as a whole has no name of its own.
        Some("") => (subject, if rule.kind == Root::TABLE.kind { "" } else { rule.kind }),
        _ => (subject, ""),
    }
}

/// The Statement of Applicability, which is raised by itself.
const STATEMENT: &str = "6.1.3.f";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;

    #[test]
    fn each_subject_is_there_and_each_requirement_and_control_belongs_to_one() {
        for Subject { place, parts, .. } in SUBJECTS.iter().filter(|subject| !subject.place.is_empty()) {
            assert!(catalogue().entry(place).is_some(), "{place}");
            assert!(parts.iter().any(|part| below(place, part)), "{place}");
        }
        assert_eq!((SUBJECTS[REST].place, SUBJECTS[CONCERNS].place), ("", "A.3.3"));
        let known = |id: &str| SUBJECTS.iter().filter(|subject| subject.parts.iter().any(|part| below(id, part))).count();
        for id in catalogue().requirements().iter().map(|it| it.label).chain(catalogue().controls().iter().map(|it| it.label)) {
            assert_eq!(known(id), 1, "{id}");
        }
        for (kind, place) in BY_KIND {
            assert!(crate::rules::rules().iter().any(|rule| rule.kind == kind), "{kind}");
            assert!(SUBJECTS.iter().any(|subject| subject.place == place), "{place}");
        }
    }
}
