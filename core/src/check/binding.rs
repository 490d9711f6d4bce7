//! Which controls of Annex A the Statement of Applicability includes, for which AI systems.

use super::Cx;
use crate::model::{SoaDecision, SoaEntry};

/// Entries of the Statement of Applicability by their control, each control's in the order of the statement, and what they come to.
#[derive(Debug, Default)]
pub(super) struct Entries<'a> {
    entries: Vec<&'a SoaEntry>,
    /// Controls that have an entry.
    decisions: Vec<Decisions<'a>>,
    /// Control, AI system, and the decision of the first entry that names it.
    of_systems: Vec<(&'a str, &'a str, Option<bool>)>,
}

/// What was decided on a control.
#[derive(Debug)]
struct Decisions<'a> {
    control: &'a str,
    /// By the first entry for all systems with a decision: whether it is included.
    general: Option<bool>,
    /// Whether it is included for some system.
    somewhere: bool,
}

fn decided(entry: &SoaEntry) -> Option<bool> {
    entry.decision.map(|_| included(entry))
}

impl<'a> Entries<'a> {
    pub(super) fn new(entries: &'a [SoaEntry]) -> Entries<'a> {
        let mut all = Entries { entries: entries.iter().collect(), ..Entries::default() };
        crate::order::sort_by(&mut all.entries, &mut |a, b| a.control.as_str().cmp(b.control.as_str()));
        for entry in &all.entries {
            let control = entry.control.as_str();
            if all.decisions.last().is_none_or(|last| last.control != control) {
                all.decisions.push(Decisions { control, general: None, somewhere: false });
            }
            let Some(of_control) = all.decisions.last_mut() else { continue };
            if entry.ai_systems.is_empty() {
                of_control.general = of_control.general.or(decided(entry));
            } else {
                of_control.somewhere |= included(entry);
                all.of_systems.extend(entry.ai_systems.iter().map(|system| (control, system.as_str(), decided(entry))));
            }
        }
        // The first entry that names a system comes first: what is equal keeps its order.
        crate::order::sort_by(&mut all.of_systems, &mut |a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        all
    }

    fn of(&self, control: &str) -> &[&'a SoaEntry] {
        let from = self.entries.partition_point(|entry| entry.control.as_str() < control);
        let to = self.entries.partition_point(|entry| entry.control.as_str() <= control);
        self.entries.get(from..to).unwrap_or_default()
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
    /// wherever it is included. None while it is undecided: it applies once the statement finds it necessary (6.1.3), and until then the
    /// statement is what has to be completed.
    pub(crate) fn binds(&self, control: &str, system: Option<&str>) -> Option<bool> {
        let Entries { decisions, of_systems, .. } = self.entries_by_control();
        let known = decisions.binary_search_by(|known| known.control.cmp(control)).ok().and_then(|at| decisions.get(at))?;
        let Some(system) = system else { return if known.somewhere { Some(true) } else { known.general } };
        let at = of_systems.partition_point(|known| (known.0, known.1) < (control, system));
        match of_systems.get(at).filter(|known| (known.0, known.1) == (control, system)) {
            Some((.., decided)) => *decided,
            None => known.general,
        }
    }
}
