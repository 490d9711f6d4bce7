//! A role that is to report performance to top management, with a reporting line that ends elsewhere.

use std::iter::successors;

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Role, RoleMandate};

rule! {
    "reporting-line-below-top-management", since "0.1", Practice, on Role, serves ["5.3.b"],
    effort RecordOnly,
    message "`{role}` is to report performance to top management, but its reporting line ends at `{end}`",
    hint "let `reportsTo` lead to the role with the mandate `topManagement`, or record how it reports past its line",
    when |role, _| role.mandates.contains(&RoleMandate::PerformanceReporting),
    check reports,
}

fn reports<'a>(role: &'a Role, cx: &Cx<'a>) -> Outcome<'a> {
    let above = |below: &&'a Role| cx.role(below.reports_to.as_ref()?.as_str());
    // A circle has a finding of its own.
    let line: Vec<&Role> = successors(Some(role), above).take(cx.aims().roles.len()).collect();
    match line.as_slice() {
        line if line.iter().any(|role| role.mandates.contains(&RoleMandate::TopManagement)) => Outcome::Pass,
        [_, .., end] if end.reports_to.is_none() && cx.is_top_management(role.id.as_str()).is_some() => {
            fail(Role::REPORTS_TO).with("end", &end.id).into()
        }
        _ => Outcome::Unknown,
    }
}
