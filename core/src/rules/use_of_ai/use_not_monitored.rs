//! A system whose use is not monitored.

use crate::check::{Outcome, fail, rule};
use crate::model::AiSystem;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "use-not-monitored", since "0.1", Shall, on AiSystem, serves ["A.9.4"],
    effort AssessAgain,
    message "the monitoring of the use of `{aiSystem}` has not been determined",
    hint "record in `useMonitoring` of `responsibleUse` who monitors the use, how and how often",
    given |it, cx| super::used(it, cx),
    alone monitored,
}

fn monitored(it: &AiSystem, _: Date) -> Outcome<'_> {
    match it.responsible_use.as_deref().filter(|rules| says(&rules.use_monitoring)) {
        Some(rules) if !rules.evidence.is_empty() => Outcome::PassOn(&rules.evidence),
        Some(_) => Outcome::Pass,
        None => fail(AiSystem::RESPONSIBLE_USE).into(),
    }
}
