//! A system in use, and nobody looks whether it is used as intended.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::rules::scope::says;

rule! {
    "use-not-monitored", since "0.1", Shall, on AiSystem, serves ["A.9.4"],
    effort AssessAgain,
    message "the monitoring of the use of `{system}` has not been determined",
    hint "record in `useMonitoring` of `responsibleUse` who monitors the use, how and how often",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::unless_used("A.9.4", system, cx) {
        return answer;
    }
    match system.responsible_use.as_deref() {
        Some(rules) if says(&rules.use_monitoring) && !rules.evidence.is_empty() => Outcome::PassOn(&rules.evidence),
        Some(rules) if says(&rules.use_monitoring) => Outcome::Pass,
        _ => fail(AiSystem::RESPONSIBLE_USE).with("system", &system.id).into(),
    }
}
