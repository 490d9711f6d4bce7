//! Clauses of the standard that the audits of the programme do not cover.

use crate::catalogue::catalogue;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AuditProgramme, AuditScope};

rule! {
    "audit-clause-not-covered", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.2"],
    effort AssessAgain,
    message "the audits of the audit programme do not cover {requirements}",
    message when CONTROLS_ONLY "the audits of the audit programme cover controls only, and no clause of the standard",
    hint "add these clauses to `requirements` in the scope of an audit within `period`",
    check all_clauses,
}

fn all_clauses<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let named: Vec<&str> = super::scopes(programme, cx).flat_map(|scope| &scope.requirements).map(|named| named.as_str()).collect();
    let leaves = catalogue().clauses().iter().filter(|clause| clause.is_leaf());
    let controls = || super::scopes(programme, cx).any(|scope| !scope.controls.is_empty());
    if named.is_empty() && controls() {
        return fail(AuditProgramme::PLANNED_AUDITS).case(CONTROLS_ONLY).into();
    }
    super::covered(named, leaves.map(|clause| clause.label), AuditScope::REQUIREMENTS.any())
}
