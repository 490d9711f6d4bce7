//! An AI policy that counts for other management systems only.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementSystem, Policy, PolicyKind};

rule! {
    "ai-policy-of-other-system", since "0.1", Integrity, on Policy, serves ["5.2.s1"],
    effort RecordOnly,
    message "`{policy}` is recorded as the AI policy, but it counts for other management systems only",
    hint "correct `kind`, or name `iso42001` in `managementSystems` if the policy is for the AI management system too",
    check for_ours,
}

fn for_ours<'a>(policy: &'a Policy, _: &Cx<'a>) -> Outcome<'a> {
    if policy.kind != Some(PolicyKind::AiPolicy) || policy.management_systems.is_empty() {
        return Outcome::NotAsked;
    }
    match ManagementSystem::ours(&policy.management_systems) {
        true => Outcome::Pass,
        false => fail(Policy::MANAGEMENT_SYSTEMS).into(),
    }
}
