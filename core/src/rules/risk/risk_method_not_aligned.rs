//! A risk method that names neither the AI policy nor the AI objectives that it follows.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::RiskMethod;

rule! {
    "risk-method-not-aligned", since "0.1", Shall, on RiskMethod, serves ["6.1.2.a"],
    message "the risk method names no {what} that it is aligned with",
    hint "name them in the method's `policies` and `objectives`",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let open = [
        (method.policies.is_empty(), RiskMethod::POLICIES, "AI policy"),
        (method.objectives.is_empty(), RiskMethod::OBJECTIVES, "AI objective"),
    ];
    let open = open.into_iter().filter(|(missing, ..)| *missing);
    Outcome::from_defects(open.map(|(_, field, what)| fail(field).with("what", what)).collect())
}
