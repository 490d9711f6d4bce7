//! Who would act on a finding, by what is recorded.

use super::AssessOptions;
use super::ground::ground;
use super::mend::Mender;
use crate::check::{Cx, Found, Writer};
use crate::language::Language;
use crate::model::{Role, RoleMandate, Root};
use crate::read::{ActsBasis, Diagnostic, FieldRole, Record, View, WhoActs};
use crate::rules::audit::work;

/// Gives one finding after the other who would act and, where there is no doubt, the patch that mends it.
pub(super) struct Remedies<'a> {
    cx: &'a Cx<'a>,
    language: &'a Language,
    writer: Writer<'a>,
    mender: Mender<'a>,
    /// Position of the first role that has the mandate for all AI systems, by mandate.
    general: Vec<Option<usize>>,
    /// The mandate whose work a rule's requirements are, by number of the rule, once it is asked for.
    of_rules: Vec<Option<RoleMandate>>,
}

impl<'a> Remedies<'a> {
    pub(super) fn new(cx: &'a Cx<'a>, options: AssessOptions<'a>) -> Remedies<'a> {
        let mut general = vec![None; RoleMandate::ALL.len()];
        for (at, role) in cx.aims().roles.iter().enumerate().filter(|(_, role)| role.ai_systems.is_empty()) {
            for mandate in &role.mandates {
                general.get_mut(*mandate as usize).into_iter().for_each(|first: &mut Option<usize>| *first = first.or(Some(at)));
            }
        }
        let writer = Writer::new(options.profile, options.language);
        Remedies { cx, language: options.language, writer, mender: Mender::new(cx), general, of_rules: Vec::new() }
    }

    /// The language of its texts.
    pub(super) fn language(&self) -> &'a Language {
        self.language
    }

    pub(super) fn of(&mut self, found: &Found) -> Diagnostic {
        let mut finding = self.told(found);
        finding.actor = Some(self.actor(found));
        finding.fix = self.mender.mend(found);
        finding
    }

    /// The finding alone, in words.
    pub(super) fn told(&mut self, found: &Found) -> Diagnostic {
        let mut finding = self.writer.write(found, self.cx.aims());
        finding.ground = Some(ground(found.number));
        finding
    }

    /// Who would act.
    pub(super) fn actor(&mut self, found: &Found) -> WhoActs {
        owner(found, self.cx).unwrap_or_else(|| self.mandated(found))
    }

    /// The holder of the fitting mandate; else top management.
    fn mandated(&mut self, found: &Found) -> WhoActs {
        let about = found.id.as_deref().unwrap_or_default();
        let mandate = of_kind(found.kind).or_else(|| of_place(about)).unwrap_or_else(|| self.of_rule(found));
        if let Some(role) = self.holder(mandate, about) {
            let mut acts = WhoActs::new(if mandate == RoleMandate::TopManagement { ActsBasis::TopManagement } else { ActsBasis::Mandate });
            acts.id = Some(role.id.as_str().into());
            acts.through = (mandate != RoleMandate::TopManagement).then(|| mandate.as_str().into());
            return acts;
        }
        let mut acts = WhoActs::new(ActsBasis::TopManagement);
        acts.id = self.holder(RoleMandate::TopManagement, about).map(|role| role.id.as_str().into());
        acts
    }

    /// The mandate whose work the rule's first requirement with one is.
    fn of_rule(&mut self, found: &Found) -> RoleMandate {
        if self.of_rules.len() <= found.number {
            self.of_rules.resize(found.number + 1, None);
        }
        let of_rule = || found.requirements().find_map(of_place).unwrap_or(RoleMandate::AimsConformity);
        self.of_rules.get_mut(found.number).map_or(RoleMandate::AimsConformity, |known| *known.get_or_insert_with(of_rule))
    }

    /// The first role with the mandate that is for all AI systems, or for the one in question.
    fn holder(&self, mandate: RoleMandate, about: &str) -> Option<&'a Role> {
        let roles = &self.cx.aims().roles;
        let mandated = |at: &usize| roles.get(*at).is_some_and(|role| role.mandates.contains(&mandate));
        let system = self.cx.ai_system(about);
        let own = system.and_then(|_| self.cx.index().referring(Root::ROLES, Role::AI_SYSTEMS, about).find(mandated));
        let general = self.general.get(mandate as usize).copied().flatten();
        own.into_iter().chain(general).min().and_then(|at| roles.get(at))
    }
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

/// The mandate for records of that kind, whatever is found about them.
fn of_kind(kind: &str) -> Option<RoleMandate> {
    Some(match kind {
        "policy" | "role" | "managementReview" => RoleMandate::TopManagement,
        "risk" | "riskAssessment" | "riskMethod" | "treatment" => RoleMandate::RiskManagement,
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
