//! Internal audit: the programme, single audits, their findings and who hears of them (9.2).

pub(super) mod audit_clause_not_covered;
pub(super) mod audit_control_not_covered;
pub(super) mod audit_finding_grade_contradicts;
pub(super) mod audit_finding_without_nonconformity;
pub(super) mod audit_ignores_own_requirements;
pub(super) mod audit_plan_incomplete;
pub(super) mod audit_programme_incomplete;
pub(super) mod audit_programme_missing;
pub(super) mod audit_programme_priorities_missing;
pub(super) mod audit_programme_undocumented;
pub(super) mod audit_report_missing;
pub(super) mod audit_reported_before_end;
pub(super) mod audit_result_not_reported;
pub(super) mod audit_without_auditor;
pub(super) mod audit_without_conclusion;
pub(super) mod auditor_audits_own_work;
pub(super) mod auditor_from_audited_unit;
pub(super) mod internal_audit_missing;
pub(super) mod internal_audit_overdue;
pub(super) mod planned_audit_not_held;

use crate::check::Cx;
use crate::model::{Audit, AuditKind, AuditProgramme, AuditScope};
use crate::read::Date;

/// The last day of an internal audit that is over.
fn held(audit: &Audit, as_of: Date) -> Option<Date> {
    audit.on.filter(|on| *on <= as_of && audit.kind.is_none_or(|kind| kind == AuditKind::Internal))
}

/// Internal audits that ended in the programme's period.
fn held_in<'a>(programme: &AuditProgramme, cx: &Cx<'a>) -> Vec<&'a Audit> {
    let (from, to) = programme.period.as_deref().map_or((None, None), |period| (period.from, period.to));
    let inside = |on: Date| from.is_none_or(|from| on >= from) && to.is_none_or(|to| on <= to);
    cx.aims.audits.iter().filter(|audit| held(audit, cx.as_of).is_some_and(inside)).collect()
}

/// What the programme covers: audits that were held, and while its period lasts those that are planned.
fn scopes<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Vec<&'a AuditScope> {
    let mut scopes: Vec<&AuditScope> = held_in(programme, cx).into_iter().filter_map(|audit| audit.scope.as_deref()).collect();
    if !programme.period.as_deref().and_then(|period| period.to).is_some_and(|to| to < cx.as_of) {
        scopes.extend(programme.planned_audits.iter().filter_map(|planned| planned.scope.as_deref()));
    }
    scopes
}

/// Whether what is named covers that place of the standard: the same, something above it, or something below it.
fn touches(named: &str, place: &str) -> bool {
    let named = named.strip_prefix("iso42001:").unwrap_or(named);
    let below = |above: &str, below: &str| below.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    below(named, place) || below(place, named)
}

/// Whether the person is the actor, or holds the role that the actor is.
pub(super) fn acts_as(person: &str, actor: &str, cx: &Cx<'_>) -> bool {
    person == actor || cx.role(actor).is_some_and(|role| role.holders.iter().any(|holder| holder.as_str() == person))
}
