//! Evidence that neither says what it supports nor is named by a record.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "evidence-supports-nothing", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "nothing says what evidence `{id}` shows",
    hint "name the requirement, control or record in `supports`, or name the evidence in the record",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let named = || cx.index().references(evidence.id.as_str()).next().is_some();
    if !evidence.supports.is_empty() || named() {
        return Outcome::Pass;
    }
    fail(Evidence::SUPPORTS).with("id", &evidence.id).into()
}
