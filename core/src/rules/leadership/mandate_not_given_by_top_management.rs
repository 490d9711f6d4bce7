//! Conformity or reporting was assigned by others than top management.

use super::is_top_management;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Approval, Role, RoleMandate};

rule! {
    "mandate-not-given-by-top-management", since "0.1", Shall, on Role, serves ["5.3.a", "5.3.b"],
    effort Decide,
    message "`{role}` was assigned by `{by}`, who does not belong to top management",
    hint "have top management assign it; give the role of top management the mandate `topManagement`",
}

fn check<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    if !role.mandates.iter().any(|mandate| matches!(mandate, RoleMandate::AimsConformity | RoleMandate::PerformanceReporting)) {
        return Outcome::NotAsked;
    }
    let assignment = role.assignment.as_deref().filter(|assignment| assignment.on.is_none_or(|on| on <= cx.as_of));
    let Some(by) = assignment.and_then(|assignment| assignment.by.as_ref()) else { return Outcome::Unknown };
    match is_top_management(by.as_str(), cx) {
        None => Outcome::Unknown,
        Some(true) => Outcome::Pass,
        Some(false) => {
            let place = crate::check::Path::from(Role::ASSIGNMENT).then(Approval::BY);
            fail(place).with("role", &role.id).with("by", by).related(by).into()
        }
    }
}
