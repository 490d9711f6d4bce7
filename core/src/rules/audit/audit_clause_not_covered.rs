//! Clauses of the standard that the audits of the programme do not cover.

use crate::catalogue::catalogue;
use crate::check::{Cx, Outcome, rule};
use crate::model::{AuditProgramme, AuditScope};

rule! {
    "audit-clause-not-covered", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.2"],
    effort AssessAgain,
    message "the audits of the audit programme do not cover {requirements}",
    hint "add these clauses to `requirements` in the scope of an audit within `period`",
    check all_clauses,
}

fn all_clauses<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let named = super::scopes(programme, cx).flat_map(|scope| &scope.requirements).map(|named| named.as_str()).collect();
    let leaves = catalogue().clauses().iter().filter(|clause| clause.is_leaf());
    super::covered(named, leaves.map(|clause| clause.label), AuditScope::REQUIREMENTS.any())
}
