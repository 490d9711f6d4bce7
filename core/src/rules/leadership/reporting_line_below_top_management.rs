//! Who reports performance to top management has another end of the line.

use super::is_top_management;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Role, RoleMandate};

rule! {
    "reporting-line-below-top-management", since "0.1", Practice, on Role, serves ["5.3.b"],
    effort RecordOnly,
    message "`{role}` is to report performance to top management, but its reporting line ends at `{end}`",
    hint "let `reportsTo` lead to the role with the mandate `topManagement`, or record how it reports past its line",
}

fn check<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    if !role.mandates.contains(&RoleMandate::PerformanceReporting) {
        return Outcome::NotAsked;
    }
    let mut here = role;
    // A circle has a finding of its own.
    for _ in 0..cx.aims().roles.len() {
        if here.mandates.contains(&RoleMandate::TopManagement) {
            return Outcome::Pass;
        }
        let Some(above) = here.reports_to.as_ref() else {
            let open = std::ptr::eq(here, role) || is_top_management(role.id.as_str(), cx).is_none();
            return if open { Outcome::Unknown } else { fail(Role::REPORTS_TO).with("role", &role.id).with("end", &here.id).into() };
        };
        let Some(next) = cx.role(above.as_str()) else {
            return Outcome::Unknown;
        };
        here = next;
    }
    Outcome::Unknown
}
