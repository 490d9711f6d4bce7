//! Conformity or reporting was assigned by others than top management.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Approval, Role, RoleMandate};

rule! {
    "mandate-not-given-by-top-management", since "0.1", Shall, on Role, serves ["5.3.a", "5.3.b"],
    effort Decide,
    message "`{role}` was assigned by `{assignment.by}`, who does not belong to top management",
    hint "have top management assign it; give the role of top management the mandate `topManagement`",
    when |role, _| role.mandates.iter().any(|it| matches!(it, RoleMandate::AimsConformity | RoleMandate::PerformanceReporting)),
    check given,
    with [Role::ASSIGNMENT.then(Approval::BY)],
}

fn given<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    let assignment = role.assignment.as_deref().filter(|it| it.on.is_none_or(|on| on <= cx.as_of));
    match assignment.and_then(|it| it.by.as_ref()).and_then(|by| Some((by, cx.is_top_management(by.as_str())?))) {
        None => Outcome::Unknown,
        Some((_, true)) => Outcome::Pass,
        Some((by, false)) => fail(Role::ASSIGNMENT.then(Approval::BY)).related(by).into(),
    }
}
