//! Applicable controls that the audit programme leaves out.

use crate::catalogue::catalogue;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AuditProgramme, SoaDecision};

rule! {
    "audit-control-not-covered", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1"],
    effort AssessAgain,
    message "no audit of the programme covers the applicable controls {controls}",
    hint "add them to the scope of an audit inside the programme's `period`",
}

fn check<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(soa) = cx.aims().statement_of_applicability.as_deref() else { return Outcome::NotAsked };
    let named: Vec<&str> = super::scopes(programme, cx).into_iter().flat_map(|scope| &scope.controls).map(|c| c.as_str()).collect();
    if named.is_empty() {
        return Outcome::Unknown;
    }
    let mut open: Vec<&str> = Vec::new();
    let included = soa.entries.iter().filter(|entry| entry.decision == Some(SoaDecision::Included));
    for control in included.map(|entry| entry.control.as_str()).filter(|control| catalogue().control(control).is_some()) {
        if !open.contains(&control) && !named.iter().any(|n| super::touches(n, control)) {
            open.push(control);
        }
    }
    if open.is_empty() { Outcome::Pass } else { fail(AuditProgramme::PLANNED_AUDITS).with("controls", open.join(", ")).into() }
}
