//! No role is to report the performance of the management system to top management.

use crate::check::rule;
use crate::model::RoleMandate;

rule! {
    "performance-reporting-not-assigned", since "0.1", Shall, on Whole, serves ["5.3.b"],
    effort Decide,
    message "the responsibility for reporting the performance of the AI management system to top management has not been assigned",
    hint "give a role the mandate `performanceReporting`",
    whole |cx, sink| super::mandated(cx, sink, RoleMandate::PerformanceReporting),
}
