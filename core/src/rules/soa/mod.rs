//! The Statement of Applicability: complete, decided, justified, true (6.1.3).

pub(super) mod soa_control_missing;
pub(super) mod soa_control_repeated;
pub(super) mod soa_entry_undecided;
pub(super) mod soa_excluded_but_implemented;
pub(super) mod soa_exclusion_unjustified;
pub(super) mod soa_further_controls_not_determined;
pub(super) mod soa_guidance_not_considered;
pub(super) mod soa_implementation_since_missing;
pub(super) mod soa_implemented_without_evidence;
pub(super) mod soa_inclusion_unjustified;
pub(super) mod soa_inclusion_without_driver;
pub(super) mod soa_not_approved;
pub(super) mod soa_not_communicated;
pub(super) mod soa_older_than_treatment;
pub(super) mod soa_own_control_missing;
pub(super) mod soa_planned_overdue;
pub(super) mod words;

use crate::check::{Cx, Link};
use crate::model::{AiSystem, ImplementationStatus, Root, SoaDecision, SoaEntry, StatementOfApplicability};
use crate::read::Ref;

/// Entries on a control, in the order of the statement.
pub(super) fn entries<'a>(control: &str, cx: &Cx<'a>) -> Vec<&'a SoaEntry> {
    let Some(soa) = cx.aims.statement_of_applicability.as_deref() else { return Vec::new() };
    let position = |link: &Link<'_>| {
        let mut steps = link.path.steps();
        let (part, _) = steps.next()?;
        let (list, at) = steps.next()?;
        let (field, _) = steps.next()?;
        let way = [Root::STATEMENT_OF_APPLICABILITY.index, StatementOfApplicability::ENTRIES.index, SoaEntry::CONTROL.index];
        let entry = [part, list, field] == way;
        at.filter(|_| entry)
    };
    cx.index.references(control).filter_map(|link| soa.entries.get(position(link)?)).collect()
}

/// Whether the control is asked for: not while the statement leaves it out for all AI systems.
pub(super) fn asked(control: &str, cx: &Cx<'_>) -> bool {
    !entries(control, cx).iter().any(|entry| entry.ai_systems.is_empty() && excluded(entry))
}

/// What was decided for an AI system: the entry that names the system goes before the one for all.
pub(super) fn decision(entries: &[&SoaEntry], system: &Ref<AiSystem>) -> Option<SoaDecision> {
    let named = entries.iter().find(|entry| entry.ai_systems.contains(system));
    named.or_else(|| entries.iter().find(|entry| entry.ai_systems.is_empty()))?.decision
}

/// Whether the control was found necessary for that AI system: by the entry that names the system, else by the one for all; none if nobody
/// decided. A control of Annex A binds only where it was.
pub(super) fn necessary(control: &str, system: &str, cx: &Cx<'_>) -> Option<bool> {
    let soa = cx.aims.statement_of_applicability.as_deref()?;
    let mut general = None;
    for entry in soa.entries.iter().filter(|entry| entry.control.as_str() == control) {
        if entry.ai_systems.iter().any(|named| named.as_str() == system) {
            return entry.decision.map(|decision| decision == SoaDecision::Included);
        }
        if entry.ai_systems.is_empty() && general.is_none() {
            general = entry.decision;
        }
    }
    general.map(|decision| decision == SoaDecision::Included)
}

/// Whether the entry includes its control.
pub(super) fn included(entry: &SoaEntry) -> bool {
    entry.decision == Some(SoaDecision::Included)
}

/// Whether the entry leaves its control out.
fn excluded(entry: &SoaEntry) -> bool {
    entry.decision == Some(SoaDecision::Excluded)
}

/// How far the control is carried out.
pub(super) fn status(entry: &SoaEntry) -> Option<ImplementationStatus> {
    entry.implementation.as_deref().and_then(|implementation| implementation.status)
}
