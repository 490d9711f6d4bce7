//! The Statement of Applicability: complete, decided, justified, true (6.1.3).

// <rules> written by ./check bless
crate::rules::listed! {
    soa_approval_of_other_version soa_approved_before_prepared soa_before_first_rating soa_control_missing soa_control_repeated
    soa_driver_ended soa_entry_undecided soa_excluded_but_implemented soa_excluded_despite_obligation soa_exclusion_unjustified
    soa_further_controls_not_determined soa_guidance_not_considered soa_implementation_since_missing soa_implemented_ahead
    soa_implemented_without_evidence soa_inclusion_unjustified soa_inclusion_without_driver soa_not_approved soa_not_communicated
    soa_older_than_treatment soa_own_control_missing soa_planned_overdue
}
// </rules>
pub(super) mod words;

use crate::check::{Cx, Link, Outcome, Path};
use crate::model::{Approval, ImplementationStatus, Root, SoaDecision, SoaEntry, StatementOfApplicability};
use crate::read::Date;

/// Entries on a control, in the order of the statement.
pub(super) fn entries<'a>(control: &str, cx: &Cx<'a>) -> Vec<&'a SoaEntry> {
    let Some(soa) = cx.aims().statement_of_applicability.as_deref() else { return Vec::new() };
    let position = |link: &Link<'_>| {
        let mut steps = link.path.steps();
        let (part, _) = steps.next()?;
        let (list, at) = steps.next()?;
        let (field, _) = steps.next()?;
        let way = [Root::STATEMENT_OF_APPLICABILITY.index, StatementOfApplicability::ENTRIES.index, SoaEntry::CONTROL.index];
        let entry = [part, list, field] == way;
        at.filter(|_| entry)
    };
    cx.index().references(control).filter_map(|link| soa.entries.get(position(link)?)).collect()
}

/// Whether a control of Annex A binds: for an AI system by the entry that names it, else by the one for all; with no system in question wherever
/// it is included. None while nobody decided on it: it binds once the statement finds it necessary (6.1.3), and until then the statement is
/// what has to be put right.
pub(super) fn binds(control: &str, system: Option<&str>, cx: &Cx<'_>) -> Option<bool> {
    let soa = cx.aims().statement_of_applicability.as_deref()?;
    let mut general = None;
    for entry in soa.entries.iter().filter(|entry| entry.control.as_str() == control) {
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

/// What a rule that serves this control alone answers before it looks: not asked where the control is left out, unknown where nobody decided
/// on it; none where it binds. Contradictions between records are found in any case, and so is what serves a clause.
pub(super) fn unbound<'a>(control: &str, system: Option<&str>, cx: &Cx<'_>) -> Option<Outcome<'a>> {
    match binds(control, system, cx) {
        Some(true) => None,
        Some(false) => Some(Outcome::NotAsked),
        None => Some(Outcome::Unknown),
    }
}

/// Whether somebody has approved the statement.
pub(super) fn approved(soa: &StatementOfApplicability, cx: &Cx<'_>) -> bool {
    let approval = soa.approval.as_deref();
    approval.is_some_and(|approval| approval.by.is_some() && approval.on.is_some_and(|on| on <= cx.as_of))
}

/// The latest day by which somebody prepared, approved or reviewed the statement, and where that stands.
fn looked_at(soa: &StatementOfApplicability, as_of: Date) -> Option<(Date, Path)> {
    let approved = soa.approval.as_deref().and_then(|approval| approval.on);
    let looks = [
        (soa.prepared_on, Path::from(StatementOfApplicability::PREPARED_ON)),
        (approved, Path::from(StatementOfApplicability::APPROVAL).then(Approval::ON)),
        (soa.reviewed_on, Path::from(StatementOfApplicability::REVIEWED_ON)),
    ];
    let dated = looks.into_iter().filter_map(|(day, place)| Some((day.filter(|on| *on <= as_of)?, place)));
    dated.max_by_key(|(day, _)| *day)
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
