//! An organization that provides AI systems and records no customer.

use crate::check::{Cx, rule};
use crate::model::{AiRole, AiSystem, Root};
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

rule! {
    "customers-not-recorded", since "0.1", Shall, on Root, serves ["A.10.4"],
    effort RecordOnly,
    message "AI systems are provided to others, but no customers are recorded",
    hint "record the customers, or kinds of customers, under `customers` with their expectations and needs",
    given |root, cx| root.ai_systems.iter().any(|system| provided(system, cx)),
    asks Kept { part: Root::CUSTOMERS },
}

fn provided(system: &AiSystem, cx: &Cx<'_>) -> bool {
    system.ai_roles.iter().any(|held| held.role == Some(AiRole::Provider)) && in_use(system) && !out_of_scope(system, cx)
}
