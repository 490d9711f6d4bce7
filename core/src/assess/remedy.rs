//! Who would act on a finding, by what is recorded.

use super::AssessOptions;
use super::mend::Mender;
use crate::check::{Cx, Found};
use crate::model::{Role, RoleMandate};
use crate::read::{ActsBasis, Diagnostic, FieldRole, Record, View, WhoActs};
use crate::rules::audit::work;

/// The finding, with who would act and, where there is no doubt, the patch that mends it.
pub(super) fn with_remedy(found: &Found, mender: &mut Mender<'_>, cx: &Cx<'_>, options: AssessOptions<'_>) -> Diagnostic {
    let mut finding = found.written(cx.aims(), options.profile, options.language);
    let actor = owner(found, cx).unwrap_or_else(|| mandated(&finding, cx));
    let fix = mender.mend(found);
    finding.actor = Some(actor);
    finding.fix = fix;
    finding
}

/// The owner of the record or of its innermost part that names one who is there.
fn owner(found: &Found, cx: &Cx<'_>) -> Option<WhoActs> {
    let (mut last, mut named) = ("", None);
    for record in found.path.records(cx.aims()) {
        last = if let View::Id(id) = record.get(0) { id.as_str() } else { last };
        if let Some(id) = owned_by(record, cx) {
            let mut acts = WhoActs::new(ActsBasis::Owner);
            acts.id = Some(id.into());
            acts.through = Some(if last.is_empty() { record.table().kind } else { last }.into());
            named = Some(acts);
        }
    }
    named
}

fn owned_by<'r>(record: &'r dyn Record, cx: &Cx<'_>) -> Option<&'r str> {
    record.table().with(FieldRole::Owner).find_map(|field| match record.get(field) {
        View::Link(who, _) if acts(who.as_str(), cx) => Some(who.as_str()),
        _ => None,
    })
}

/// Whether it is a role, or a person who has not left.
fn acts(id: &str, cx: &Cx<'_>) -> bool {
    cx.role(id).is_some() || cx.person(id).is_some_and(|person| person.active_until.is_none_or(|until| until >= cx.as_of))
}

/// The holder of the fitting mandate; else top management.
fn mandated(finding: &Diagnostic, cx: &Cx<'_>) -> WhoActs {
    let subject = finding.subject.as_ref();
    let about = subject.and_then(|subject| subject.id.as_ref()).map_or("", |id| id.as_str());
    let kind = subject.map_or("", |subject| subject.kind.as_str());
    let mandate = of_kind(kind).unwrap_or_else(|| {
        let places = finding.requirements.iter().map(|id| id.as_str());
        std::iter::once(about).chain(places).find_map(of_place).unwrap_or(RoleMandate::AimsConformity)
    });
    if let Some(role) = holder(mandate, about, cx) {
        let mut acts = WhoActs::new(if mandate == RoleMandate::TopManagement { ActsBasis::TopManagement } else { ActsBasis::Mandate });
        acts.id = Some(role.id.as_str().into());
        acts.through = (mandate != RoleMandate::TopManagement).then(|| mandate.as_str().into());
        return acts;
    }
    let mut acts = WhoActs::new(ActsBasis::TopManagement);
    acts.id = holder(RoleMandate::TopManagement, about, cx).map(|role| role.id.as_str().into());
    acts
}

/// The first role with the mandate that is for all AI systems, or for the one in question.
fn holder<'a>(mandate: RoleMandate, about: &str, cx: &Cx<'a>) -> Option<&'a Role> {
    let fits = |role: &&Role| role.ai_systems.is_empty() || role.ai_systems.iter().any(|system| system.as_str() == about);
    cx.aims().roles.iter().filter(fits).find(|role| role.mandates.contains(&mandate))
}

/// The mandate for records of that kind, whatever is found about them.
fn of_kind(kind: &str) -> Option<RoleMandate> {
    Some(match kind {
        "policy" | "role" | "managementReview" => RoleMandate::TopManagement,
        "risk" | "riskMethod" | "treatment" => RoleMandate::RiskManagement,
        "impactAssessment" | "impactMethod" => RoleMandate::ImpactAssessment,
        "obligation" => RoleMandate::LegalCompliance,
        "competence" | "training" | "person" => RoleMandate::Competence,
        "incident" => RoleMandate::IncidentManagement,
        "concern" => RoleMandate::Concerns,
        "supplier" => RoleMandate::SupplierManagement,
        "document" | "evidence" => RoleMandate::DocumentControl,
        "audit" | "auditProgramme" => RoleMandate::InternalAudit,
        "metric" => RoleMandate::PerformanceReporting,
        _ => return None,
    })
}

/// The mandate whose work that place of the standard is; the narrowest.
fn of_place(id: &str) -> Option<RoleMandate> {
    let fits = |mandate: &RoleMandate| {
        work(*mandate).filter(|place| id.strip_prefix(place).is_some_and(|rest| rest.starts_with('.') || rest.is_empty()))
    };
    RoleMandate::ALL
        .iter()
        .copied()
        .filter_map(|mandate| Some((fits(&mandate)?.len(), mandate)))
        .max_by_key(|(length, _)| *length)
        .map(|(_, mandate)| mandate)
}
