//! An AI policy from which no objectives can be set.

use super::is_ai_policy;
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::{Objective, Policy, Root};

rule! {
    "policy-without-objectives-framework", since "0.1", Shall, on Policy, serves ["5.2.b"],
    effort RecordOnly,
    message "`{policy}` does not provide a framework for setting AI objectives",
    hint "record in `objectivesFramework` from which principles objectives are set, by whom and how often",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        return Outcome::NotAsked;
    }
    let followed = || cx.index().referring(Root::OBJECTIVES, Objective::POLICIES, policy.id.as_str()).next().is_some();
    match recorded(policy, Policy::OBJECTIVES_FRAMEWORK, "policy") {
        // Objectives that follow from it show that there is a frame; which one, the policy has to say.
        Outcome::Fail(_) if followed() => Outcome::Unknown,
        outcome => outcome,
    }
}
