//! Applicable controls that the audits of the programme do not cover.

use crate::catalogue::catalogue;
use crate::check::{Cx, Outcome, included, rule};
use crate::model::{AuditProgramme, AuditScope};

rule! {
    "audit-control-not-covered", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.1"],
    effort AssessAgain,
    message "the audits of the audit programme do not cover the necessary controls {controls}",
    hint "add these controls to `controls` in the scope of an audit within `period`",
    given |_, cx| cx.aims().statement_of_applicability.is_some(),
    check all_controls,
}

fn all_controls<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let named = super::scopes(programme, cx).flat_map(|scope| &scope.controls).map(|named| named.as_str()).collect();
    let entries = cx.aims().statement_of_applicability.iter().flat_map(|soa| &soa.entries).filter(|entry| included(entry));
    let controls = entries.map(|entry| entry.control.as_str()).filter(|control| catalogue().control(control).is_some());
    super::covered(named, controls, AuditScope::CONTROLS.any())
}
