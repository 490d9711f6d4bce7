//! Nobody is there to receive concerns.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{RoleMandate, Root};
use crate::rules::soa::binds;

rule! {
    "concerns-received-by-nobody", since "0.1", Shall, on Whole, serves ["A.3.3"],
    effort RecordOnly,
    message "no role receives concerns about AI systems",
    hint "give a role the mandate `concerns`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let roles = &cx.aims().roles;
    let mut receivers = roles.iter().filter(|role| role.mandates.contains(&RoleMandate::Concerns)).peekable();
    let nobody = receivers.peek().is_none();
    match binds("A.3.3", None, cx) {
        Some(false) => sink.not_asked(),
        Some(true) if receivers.any(|role| !role.holders.is_empty()) => sink.pass("roles"),
        // A role without holder, and no role at all, are findings of their own.
        Some(true) if nobody && cx.declared_complete() && !roles.is_empty() => sink.fail("", "", fail(Path::from(Root::ROLES))),
        _ => sink.unknown("roles"),
    }
}
