//! A blank form that is offered as evidence.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Evidence;

rule! {
    "evidence-is-template", since "0.1", Practice, on Evidence, serves [],
    effort ShowEvidence,
    message "`{id}` is a template, offered as evidence",
    hint "link the filled-in record; keep the blank form among the documents",
}

fn check<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    if evidence.template != Some(true) {
        return Outcome::Pass;
    }
    let offered = !evidence.supports.is_empty() || cx.index().references(evidence.id.as_str()).next().is_some();
    if offered { fail(Evidence::TEMPLATE).with("id", &evidence.id).into() } else { Outcome::NotAsked }
}
