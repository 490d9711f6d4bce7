//! Evidence that is no longer valid, with no current evidence beside it.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::Evidence;

rule! {
    "sole-evidence-expired", since "0.1", Shall, on Evidence, serves [],
    effort ShowEvidence,
    due Evidence,
    message "`{evidence}` was valid until {due}, and no current evidence is recorded beside it",
    hint "collect it again; until then, what it supports is not supported by evidence",
    deadlines validity,
}

fn validity<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Deadlines<'a> {
    let until = evidence.valid_until.filter(|until| *until >= cx.as_of || super::stands_alone(evidence, cx));
    let open = until.map(|on| Deadline::new(Evidence::VALID_UNTIL.into(), on, DueTrigger::Expiry));
    Deadlines { asked: evidence.valid_until.is_some(), open: open.into_iter().collect(), undated: false }
}
