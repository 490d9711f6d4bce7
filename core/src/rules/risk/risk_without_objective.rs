//! A risk that is tied to no AI objective.

use super::is_open;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "risk-without-objective", since "0.1", Shall, on Risk, serves ["6.1.2.c"],
    effort RecordOnly,
    message "`{risk}` names no AI objective that it affects",
    hint "name in `affectedObjectives` objectives of Annex C.2 or your own",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    if risk.affected_objectives.is_empty() { fail(Risk::AFFECTED_OBJECTIVES).with("risk", &risk.id).into() } else { Outcome::Pass }
}
