//! No role receives concerns.

use crate::check::{Cx, Sink, fail, rule};
use crate::model::{RoleMandate, Root};

rule! {
    "concerns-received-by-nobody", since "0.1", Shall, on Whole, serves ["A.3.3"],
    effort Decide,
    message "no role has been assigned to receive concerns about AI systems",
    hint "assign the mandate `concerns` to a role in its `mandates`",
    whole received,
}

fn received(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let roles = &cx.aims().roles;
    let mut receivers = roles.iter().filter(|role| role.mandates.contains(&RoleMandate::Concerns)).peekable();
    let none = receivers.peek().is_none();
    if receivers.any(|role| !role.holders.is_empty()) {
        sink.pass(Root::ROLES.name);
    } else if none && cx.declared_complete() && !roles.is_empty() {
        sink.fail("", "", fail(Root::ROLES));
    } else {
        // A role without holder, and no role at all, are findings of their own.
        sink.unknown(Root::ROLES.name);
    }
}
