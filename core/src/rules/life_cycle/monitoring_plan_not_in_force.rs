//! A system in use whose monitoring plan is not in force.

use crate::check::rule;
use crate::model::{AiSystem, MonitoringPlan};
use crate::rules::resources::covered;

rule! {
    "monitoring-plan-not-in-force", since "0.1", Shall, on AiSystem, serves ["A.6.2.6", "7.5.3.a"],
    effort CarryOut,
    message "the monitoring plan of `{aiSystem}` follows the {kind} `{record}`, which was in force only until {until}",
    message when NOT_YET "the monitoring plan of `{aiSystem}` follows the {kind} `{record}`, which is in force only from {since}",
    hint "bring the document into force, or name the one that is followed today",
    given |it, cx| covered(it, cx),
    asks StoodThen { ways: [[AiSystem::MONITORING_PLAN.then(MonitoringPlan::DOCUMENT)]], on: [today], not_yet: NOT_YET },
}
