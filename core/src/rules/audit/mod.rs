//! Internal audit: the programme, single audits, their findings and the reporting of their results (9.2).

// <rules> written by ./check bless
crate::rules::listed! {
    audit_before_programme_approval audit_before_system audit_clause_not_covered audit_control_not_covered
    audit_ended_before_start audit_finding_closed_with_open_nonconformity audit_finding_due_contradicts
    audit_finding_grade_contradicts audit_finding_names_nonconformity_of_other_system audit_finding_not_described
    audit_finding_overdue audit_finding_without_nonconformity audit_ignores_own_requirements audit_of_other_system_only
    audit_part_not_covered audit_plan_incomplete audit_programme_ended audit_programme_incomplete audit_programme_missing
    audit_programme_priorities_missing audit_programme_undocumented audit_report_approved_before_end audit_report_missing
    audit_reported_before_end audit_reported_to_absent_persons audit_result_not_reported audit_shows_nothing audit_without_auditor
    audit_without_conclusion auditor_audits_own_work auditor_from_audited_unit auditor_is_auditee auditor_not_competent_then
    auditor_wrote_what_was_audited internal_audit_missing internal_audit_overdue nonconformity_before_its_audit
    planned_audit_date_contradicts planned_audit_held_by_customer planned_audit_not_held planned_audit_of_other_system
}
// </rules>

use crate::check::{Cx, Outcome, fail};
use crate::model::{
    Actor, Audit, AuditKind, AuditPart, AuditProgramme, AuditScope, AuditTeamMember, ManagementSystem, Person, Role, RoleMandate, Root,
};
use crate::read::{AnyField, Date, Particular, Ref};

/// The date on which an internal audit of the management system ended, if it has.
pub(crate) fn held(audit: &Audit, as_of: Date) -> Option<Date> {
    audit.on.filter(|on| *on <= as_of && internal(audit) && ManagementSystem::ours(&audit.management_systems))
}

/// Whether the organization audits itself, whichever of its management systems.
fn internal(audit: &Audit) -> bool {
    audit.kind.is_none_or(|kind| kind == AuditKind::Internal)
}

/// Internal audits that ended in the programme's period.
fn held_in<'a>(programme: &AuditProgramme, cx: &Cx<'a>) -> impl Iterator<Item = &'a Audit> {
    let (from, to) = programme.period.as_deref().map_or((None, None), |period| (period.from, period.to));
    let (inside, as_of) = (move |on: Date| from.is_none_or(|from| on >= from) && to.is_none_or(|to| on <= to), cx.as_of);
    cx.aims().audits.iter().filter(move |audit| held(audit, as_of).is_some_and(inside))
}

/// What the programme covers: audits that were conducted, and while its period lasts those that are planned.
fn scopes<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> impl Iterator<Item = &'a AuditScope> {
    let lasts = programme.period.as_deref().and_then(|period| period.to).is_none_or(|to| to >= cx.as_of);
    let planned = programme.planned_audits.iter().filter(move |_| lasts).filter_map(|planned| planned.scope.as_deref());
    held_in(programme, cx).filter_map(|audit| audit.scope.as_deref()).chain(planned)
}

/// Fails with the places of the standard that no scope names; unknown where the scopes name none at all.
fn covered<'a>(named: Vec<&str>, places: impl Iterator<Item = &'a str>, shown: AnyField) -> Outcome<'a> {
    if named.is_empty() {
        return Outcome::Unknown;
    }
    let mut open: Vec<&str> = Vec::new();
    for place in places.filter(|place| !named.iter().any(|named| touches(named, place))) {
        if !open.contains(&place) {
            open.push(place);
        }
    }
    if open.is_empty() {
        Outcome::Pass
    } else {
        fail(AuditProgramme::PLANNED_AUDITS).with(shown, open.into_iter().collect::<Particular>()).into()
    }
}

/// The audit's auditors, with their place in the team; observers and trainees are none.
fn auditors(audit: &Audit) -> impl Iterator<Item = (usize, &AuditTeamMember, &Ref<Person>)> {
    let audits = |member: &AuditTeamMember| !matches!(member.part, Some(AuditPart::Observer | AuditPart::Trainee));
    audit
        .team
        .iter()
        .enumerate()
        .filter(move |(_, member)| audits(member))
        .filter_map(|(at, member)| Some((at, member, member.person.as_ref()?)))
}

/// Whether what is named covers that place of the standard: the same, something above it, or something below it.
pub(super) fn touches(named: &str, place: &str) -> bool {
    let named = named.strip_prefix("iso42001:").unwrap_or(named);
    let below = |above: &str, below: &str| below.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    below(named, place) || below(place, named)
}

/// Whether the person is the actor, or holds the role that the actor is.
pub(super) fn acts_as(person: &str, actor: &str, cx: &Cx<'_>) -> bool {
    person == actor || cx.role(actor).is_some_and(|role| role.holders.iter().any(|holder| holder.as_str() == person))
}

/// The place of the standard whose work the mandate is, where there is one.
pub(crate) fn work(mandate: RoleMandate) -> Option<&'static str> {
    Some(match mandate {
        RoleMandate::RiskManagement => "6.1",
        RoleMandate::Competence => "7.2",
        RoleMandate::DocumentControl => "7.5",
        RoleMandate::ImpactAssessment => "8.4",
        RoleMandate::Concerns => "A.3.3",
        RoleMandate::SystemDevelopment => "A.6",
        RoleMandate::DataManagement => "A.7",
        RoleMandate::IncidentManagement => "A.8.4",
        RoleMandate::HumanOversight => "A.9",
        RoleMandate::SupplierManagement => "A.10",
        _ => return None,
    })
}

/// What of the audit's scope the person, or the role, is responsible for.
fn answers_for<'a>(scope: &AuditScope, person: &str, cx: &Cx<'a>) -> Option<&'a str> {
    let theirs = |owner: &Option<Ref<Actor>>| owner.as_ref().is_some_and(|owner| acts_as(person, owner.as_str(), cx));
    let mut systems = scope.ai_systems.iter().filter_map(|system| cx.ai_system(system.as_str()));
    if let Some(system) = systems.find(|system| theirs(&system.owner)) {
        return Some(system.id.as_str());
    }
    let units = cx.aims().organization.as_deref().map_or(Default::default(), |organization| organization.units.as_slice());
    let mut headed = units.iter().filter(|unit| theirs(&unit.head)).filter_map(|unit| Some(unit.id.as_ref()?.as_str()));
    if let Some(unit) = headed.find(|unit| scope.units.iter().any(|audited| audited.as_str() == *unit)) {
        return Some(unit);
    }
    let processes = cx.aims().scope.as_deref().map_or(Default::default(), |scope| scope.processes.as_slice());
    let audited = |place: &str| scope.requirements.iter().any(|named| touches(named.as_str(), place));
    let process = processes.iter().find(|p| theirs(&p.owner) && p.requirements.iter().any(|r| audited(r.as_str())));
    if let Some(process) = process {
        return process.id.as_ref().map(|id| id.as_str()).or(Some("processes"));
    }
    let held = cx.index().referring(Root::ROLES, Role::HOLDERS, person).filter_map(|at| cx.aims().roles.get(at));
    let mut roles = cx.role(person).into_iter().chain(held);
    let names = |place: &str| audited(place) || scope.controls.iter().any(|named| touches(named.as_str(), place));
    let theirs = |mandate: &RoleMandate| match mandate {
        // Who sees to the conformity of the whole can't audit any of its clauses.
        RoleMandate::AimsConformity => !scope.requirements.is_empty(),
        mandate => work(*mandate).is_some_and(names),
    };
    roles.find(|role| role.mandates.iter().any(theirs)).map(|role| role.id.as_str())
}
