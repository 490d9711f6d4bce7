//! Nobody is there to receive concerns.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{Role, RoleMandate, Root};
use crate::rules::supply::left_out;

rule! {
    "concerns-received-by-nobody", since "0.1", Shall, on Whole, serves ["A.3.3"],
    message "no role with a holder receives concerns about AI systems",
    hint "give a role the mandate `concerns` and name in `holders` who holds it",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let receives = |role: &&Role| role.mandates.contains(&RoleMandate::Concerns);
    let held = cx.aims.roles.iter().filter(receives).any(|role| !role.holders.is_empty());
    let named = cx.aims.roles.iter().position(|role| receives(&role));
    match named {
        _ if held => sink.pass("roles"),
        _ if left_out("A.3.3", None, cx) => sink.not_asked(),
        Some(at) => sink.fail("", "", fail(Root::ROLES.at(at).then(Role::HOLDERS))),
        None if cx.declared_complete() => sink.fail("", "", fail(Path::from(Root::ROLES))),
        None => sink.unknown("roles"),
    }
}
