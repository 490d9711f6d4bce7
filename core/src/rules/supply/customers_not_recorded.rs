//! An organization that provides AI systems and records no customer.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::{AiRole, AiSystem, Root};
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;
use crate::rules::soa::binds;

rule! {
    "customers-not-recorded", since "0.1", Shall, on Whole, serves ["A.10.4"],
    effort RecordOnly,
    message "AI systems are provided to others, and no customer is recorded",
    hint "record the customers, or kinds of customers, with what they expect and need",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let provided = |system: &AiSystem| {
        system.ai_roles.iter().any(|held| held.role == Some(AiRole::Provider)) && in_use(system) && !out_of_scope(system, cx)
    };
    match binds("A.10.4", None, cx).filter(|_| cx.aims().ai_systems.iter().any(provided)) {
        Some(true) => kept(cx, sink, Root::CUSTOMERS.any()),
        _ => sink.not_asked(),
    }
}
