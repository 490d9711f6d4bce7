//! An AI policy without a framework for setting AI objectives.

use crate::check::{is_ai_policy, rule};
use crate::model::{Objective, Policy, Root};
use crate::rules::scope::says;

rule! {
    "policy-without-objectives-framework", since "0.1", Shall, on Policy, serves ["5.2.b"],
    effort RecordOnly,
    message "`{policy}` does not provide a framework for setting AI objectives",
    hint "record in `objectivesFramework` from which principles objectives are set, by whom and how often",
    when |policy, _| is_ai_policy(policy),
    // Objectives that follow from it show that there is a framework; the policy has to state which.
    shows |policy, cx| {
        let followed = || cx.index().referring(Root::OBJECTIVES, Objective::POLICIES, policy.id.as_str()).next().is_some();
        let stated = says(&policy.objectives_framework);
        (stated || !followed()).then_some(stated)
    }, at Policy::OBJECTIVES_FRAMEWORK,
}
