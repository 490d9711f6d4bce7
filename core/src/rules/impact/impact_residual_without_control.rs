//! A residual impact that counts on a control which does not hold.

use crate::check::{Cx, Outcome, fail, included, rule};
use crate::model::{Impact, ImpactAssessment, ImpactConclusion, ImplementationStatus, SoaEntry};
use crate::rules::nonconformity::major_since;

rule! {
    "impact-residual-without-control", since "0.1", Shall, on ImpactAssessment, serves ["8.4.s1", "A.5.2"],
    effort AssessAgain,
    message "`{impactAssessment}` accepts a residual impact of a system in use by {control}, but the implementation status of that control is {status}",
    message when NONCONFORMING "`{impactAssessment}` of {on} accepts a residual impact by {control}, but the major nonconformity `{nonconformity}`, open since {openedOn}, is about it",
    hint "assess the impact with the controls as they are today, or correct the status of the control",
    when |it, _| it.impacts.iter().any(|impact| impact.residual.is_some() && !impact.controls.is_empty()),
    check held_down,
}

fn held_down<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let (Some((system, on)), Some(named)) = (super::standing(it, cx), it.ai_system.as_ref()) else { return Outcome::NotAsked };
    let seen = it.reviewed_on.filter(|reviewed| *reviewed <= cx.as_of).map_or(on, |reviewed| reviewed.max(on));
    // Before the use, controls that are planned rightly become conditions of it.
    let used = super::in_use(system) && system.deployments.iter().any(|deployment| deployment.since.is_some_and(|since| since <= on));
    let judged =
        it.impacts.iter().enumerate().filter(|(_, impact)| impact.residual.as_deref().is_some_and(|left| left.acceptable == Some(true)));
    let asked = judged.flat_map(|(at, impact)| {
        let place = ImpactAssessment::IMPACTS.at(at);
        impact.controls.iter().enumerate().map(move |(nth, control)| (place.then_at(Impact::CONTROLS, nth), impact, control))
    });
    let compared = asked.map(|(place, impact, control)| {
        let defect = || fail(place).with(SoaEntry::CONTROL, control).related(control);
        if let Some((other, opened)) = major_since(control.as_str(), seen, std::slice::from_ref(named), cx) {
            let defect = defect().case(NONCONFORMING).with("on", on).with("nonconformity", &other.id);
            return Some(defect.with("openedOn", opened).related(&other.id));
        }
        let planned = impact.mitigations.iter().any(|action| action.done_on.is_none_or(|done| done > cx.as_of));
        // What is recorded for the system goes before what is recorded for all.
        let (own, all): (Vec<&SoaEntry>, Vec<&SoaEntry>) =
            cx.entries(control.as_str()).iter().copied().partition(|entry| !entry.ai_systems.is_empty());
        let own: Vec<&SoaEntry> = own.into_iter().filter(|entry| entry.ai_systems.contains(named)).collect();
        let entries = if own.is_empty() { all } else { own };
        let known: Option<Vec<ImplementationStatus>> = entries.into_iter().map(absent).collect();
        let counts = used && !planned && it.conclusion == Some(ImpactConclusion::Go);
        let status = known?.into_iter().next().filter(|_| counts)?;
        Some(defect().with("status", status))
    });
    compared.collect()
}

/// The status of a control that is included and has not been begun.
fn absent(entry: &SoaEntry) -> Option<ImplementationStatus> {
    let status = entry.implementation.as_deref()?.status.filter(|_| included(entry));
    status.filter(|status| matches!(status, ImplementationStatus::NotStarted | ImplementationStatus::Planned))
}
