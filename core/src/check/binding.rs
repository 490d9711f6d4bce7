//! Which controls of Annex A the Statement of Applicability includes, for which AI systems.

use super::Cx;
use crate::model::{SoaDecision, SoaEntry};

/// Entries of the Statement of Applicability by their control, each control's in the order of the statement.
#[derive(Debug, Default)]
pub(super) struct Entries<'a>(Vec<&'a SoaEntry>);

impl<'a> Entries<'a> {
    pub(super) fn new(entries: &'a [SoaEntry]) -> Entries<'a> {
        let mut all: Vec<(&str, usize, &SoaEntry)> =
            entries.iter().enumerate().map(|(at, entry)| (entry.control.as_str(), at, entry)).collect();
        crate::order::sort_by(&mut all, &mut |a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        Entries(all.into_iter().map(|(.., entry)| entry).collect())
    }

    fn of(&self, control: &str) -> &[&'a SoaEntry] {
        let from = self.0.partition_point(|entry| entry.control.as_str() < control);
        let to = self.0.partition_point(|entry| entry.control.as_str() <= control);
        self.0.get(from..to).unwrap_or_default()
    }
}

/// Whether the entry includes its control.
pub(crate) fn included(entry: &SoaEntry) -> bool {
    entry.decision == Some(SoaDecision::Included)
}

impl<'a> Cx<'a> {
    /// Entries of the Statement of Applicability on a control, in the order of the statement.
    pub(crate) fn entries(&self, control: &str) -> &[&'a SoaEntry] {
        self.entries_by_control().of(control)
    }

    /// Whether a control of Annex A is included: for an AI system by the entry that names it, else by the one for all; with no system in question
    /// wherever it is included. None while nobody has decided: it applies once the statement finds it necessary (6.1.3), and until then the
    /// statement is what has to be completed.
    pub(crate) fn binds(&self, control: &str, system: Option<&str>) -> Option<bool> {
        let mut general = None;
        for entry in self.entries(control) {
            let for_all = entry.ai_systems.is_empty();
            match system {
                Some(system) if entry.ai_systems.iter().any(|named| named.as_str() == system) => {
                    return entry.decision.map(|_| included(entry));
                }
                None if !for_all && included(entry) => return Some(true),
                _ if for_all && general.is_none() => general = entry.decision.map(|_| included(entry)),
                _ => {}
            }
        }
        general
    }
}
