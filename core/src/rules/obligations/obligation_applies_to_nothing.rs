//! An obligation for AI systems that are all retired or out of the scope.

use crate::check::{Cx, rule};
use crate::model::{AiSystem, Obligation};
use crate::rules::life_cycle::retired;
use crate::rules::scope::out_of_scope;

rule! {
    "obligation-applies-to-nothing", since "0.1", Practice, on Obligation, serves [],
    effort RecordOnly,
    message "`{obligation}` is in force, but all AI systems it applies to are retired or outside the scope",
    hint "end it in `appliesUntil`, or name in `appliesTo` what it concerns today",
    when |obligation, as_of| super::in_force(obligation, as_of) && !obligation.applies_to.is_empty(),
    // Controls, resources and suppliers are something, and so is what does not resolve.
    shows |obligation, cx| !obligation.applies_to.iter().all(|named| cx.ai_system(named.as_str()).is_some_and(|it| gone(it, cx))),
        at Obligation::APPLIES_TO,
}

fn gone(system: &AiSystem, cx: &Cx<'_>) -> bool {
    retired(system) || out_of_scope(system, cx)
}
