//! Nobody is to report the performance of the management system to top management.

use super::mandated;
use crate::check::{Cx, Sink, rule};
use crate::model::RoleMandate;

rule! {
    "performance-reporting-not-assigned", since "0.1", Shall, on Whole, serves ["5.3.b"],
    effort Decide,
    message "the responsibility for reporting the performance of the AI management system to top management has not been assigned",
    hint "give a role the mandate `performanceReporting`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    mandated(cx, sink, RoleMandate::PerformanceReporting);
}
