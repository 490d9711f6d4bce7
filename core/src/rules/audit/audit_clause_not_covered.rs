//! Clauses of the standard that the audit programme leaves out.

use crate::catalogue::catalogue;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AuditProgramme;

rule! {
    "audit-clause-not-covered", since "0.1", Shall, on AuditProgramme, serves ["9.2.1.a.2"],
    effort AssessAgain,
    message "no audit of the programme covers {clauses}",
    hint "add them to the scope of an audit inside the programme's `period`",
}

fn check<'a>(programme: &'a AuditProgramme, cx: &Cx<'a>) -> Outcome<'a> {
    let named: Vec<&str> = super::scopes(programme, cx).into_iter().flat_map(|scope| &scope.requirements).map(|r| r.as_str()).collect();
    // Scopes in words alone don't tell.
    if named.is_empty() {
        return Outcome::Unknown;
    }
    let leaves = catalogue().clauses().iter().filter(|clause| clause.is_leaf());
    let open: Vec<&str> = leaves.map(|clause| clause.label).filter(|label| !named.iter().any(|n| super::touches(n, label))).collect();
    if open.is_empty() { Outcome::Pass } else { fail(AuditProgramme::PLANNED_AUDITS).with("clauses", open.join(", ")).into() }
}
