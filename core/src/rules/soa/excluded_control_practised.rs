//! A control that is excluded although records show that what it is about is done.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiRole, AiSystem, Dataset, Resource, ResponsibilityHolder, ResponsibilityShare, SoaEntry};
use crate::read::Text;
use crate::rules::life_cycle::retired;
use crate::rules::scope::out_of_scope;

rule! {
    "excluded-control-practised", since "0.1", Practice, on SoaEntry, serves ["6.1.3.f.iii"],
    effort Decide,
    message "`{soaEntry}` is excluded, but `{record}` shows that what it is about is done",
    hint "include the control, or give a reason for its exclusion that fits what is recorded",
    // Excluded for some systems only, it may be included where it is practised.
    when |entry, _| super::excluded(entry) && entry.ai_systems.is_empty(),
    check not_practised,
}

fn not_practised<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let control = entry.control.as_str();
    let systems = || cx.aims().ai_systems.iter().filter(|it| !retired(it) && !out_of_scope(it, cx));
    let shown = |record: &'a Text| fail(SoaEntry::DECISION).with("record", record).related(record);
    if let Some(system) = systems().find(|it| of_system(control, it)) {
        return shown(system.id.as_text()).into();
    }
    let developed = || systems().find(|it| it.ai_roles.iter().any(|held| held.role == Some(AiRole::Producer)));
    let kept = |it: &&Resource| it.dataset.as_deref().is_some_and(|it| of_dataset(control, it));
    // Who only uses systems may keep what their maker says of the data.
    if let Some(resource) = developed().and_then(|_| cx.aims().resources.iter().find(kept)) {
        return shown(resource.id.as_text()).into();
    }
    if let Some(party) = shared_out(control, cx) {
        return shown(party).into();
    }
    let other = match control {
        "A.3.3" => cx.aims().concerns.first().map(|it| it.id.as_text()),
        "A.5.2" | "A.5.3" => cx.aims().impact_assessments.first().map(|it| it.id.as_text()),
        "A.8.4" => cx.aims().incidents.iter().find(|it| !it.notifications.is_empty()).map(|it| it.id.as_text()),
        "A.10.4" => cx.aims().customers.iter().find(|it| !it.assessments.is_empty()).map(|it| it.id.as_text()),
        _ => None,
    };
    other.map_or(Outcome::Pass, |record| shown(record).into())
}

/// The supplier or customer with whom it is agreed that the organization does its part of the control.
fn shared_out<'a>(control: &str, cx: &Cx<'a>) -> Option<&'a Text> {
    // Included for single systems, it may be shared out for those.
    if cx.binds(control, None) != Some(false) {
        return None;
    }
    let own =
        |share: &ResponsibilityShare| matches!(share.held_by, Some(ResponsibilityHolder::Organization | ResponsibilityHolder::Shared));
    let ours = |shares: &[ResponsibilityShare]| {
        shares.iter().any(|share| own(share) && share.control.as_ref().is_some_and(|it| it.as_str() == control))
    };
    let supplied = cx.aims().suppliers.iter().find(|it| ours(&it.responsibilities)).map(|it| it.id.as_text());
    supplied.or_else(|| cx.aims().customers.iter().find(|it| ours(&it.responsibilities)).map(|it| it.id.as_text()))
}

/// Whether the system has what the control asks for.
fn of_system(control: &str, it: &AiSystem) -> bool {
    match control {
        "A.6.2.2" => !it.requirements.is_empty(),
        "A.6.2.3" => !it.design_decisions.is_empty(),
        "A.6.2.4" => !it.verifications.is_empty(),
        "A.6.2.5" => it.deployment_plan.is_some(),
        "A.6.2.6" => it.monitoring_plan.is_some(),
        "A.6.2.7" => !it.technical_documentation.is_empty(),
        "A.6.2.8" => it.event_log_policy.as_deref().is_some_and(|policy| !policy.stages.is_empty()),
        "A.9.2" | "A.9.4" => it.responsible_use.is_some(),
        _ => false,
    }
}

/// Whether the data were handled as the control asks.
fn of_dataset(control: &str, it: &Dataset) -> bool {
    match control {
        "A.7.4" => !it.quality_measures.is_empty(),
        "A.7.5" => it.provenance.is_some(),
        "A.7.6" => it.preparation.is_some(),
        _ => false,
    }
}
