//! An obligation for AI systems that are all retired or out of the scope.

use super::in_force;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, Obligation};
use crate::rules::scope::out_of_scope;

rule! {
    "obligation-applies-to-nothing", since "0.1", Practice, on Obligation, serves [],
    effort RecordOnly,
    message "`{obligation}` is in force, but all AI systems it applies to are retired or outside the scope",
    hint "end it in `appliesUntil`, or name in `appliesTo` what it concerns today",
}

fn check<'a>(obligation: &'a Obligation, cx: &Cx<'a>) -> Outcome<'a> {
    if obligation.applies_to.is_empty() || !in_force(obligation, cx.as_of) {
        return Outcome::NotAsked;
    }
    let stage = |system: &AiSystem| system.life_cycle.as_deref().and_then(|cycle| cycle.stage);
    let gone = |system: &AiSystem| stage(system) == Some(LifeCycleStage::Retirement) || out_of_scope(system, cx);
    // Controls, resources and suppliers are something, and so is what does not resolve.
    if obligation.applies_to.iter().all(|subject| cx.ai_system(subject.as_str()).is_some_and(gone)) {
        fail(Obligation::APPLIES_TO).with("obligation", &obligation.id).into()
    } else {
        Outcome::Pass
    }
}
