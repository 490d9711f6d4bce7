//! An obligation that was found not to be met, without a nonconformity.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ComplianceEvaluation, Obligation};

rule! {
    "obligation-unmet-without-nonconformity", since "0.1", Shall, on Obligation, serves ["10.2.a.1"],
    effort RecordOnly,
    message "`{obligation}` was found not to be met on {on}, but no nonconformity was opened",
    hint "open a nonconformity whose `raisedFrom` or `against` names the obligation, or evaluate again when it is met",
    when super::in_force,
    check followed_up,
}

fn followed_up<'a>(it: &'a Obligation, cx: &Cx<'a>) -> Outcome<'a> {
    let made = it.evaluations.iter().enumerate().filter_map(|(at, one)| Some((at, one.on.filter(|on| *on <= cx.as_of)?, one.met)));
    match made.max_by_key(|(_, on, _)| *on) {
        None => Outcome::NotAsked,
        Some((.., None)) => Outcome::Unknown,
        Some((at, on, Some(false))) if !super::raised(it, cx) => {
            fail(Obligation::EVALUATIONS.at(at).then(ComplianceEvaluation::MET)).with(ComplianceEvaluation::ON, on).into()
        }
        Some(_) => Outcome::Pass,
    }
}
