//! A scope that names no activity.

use super::{any_said, settled};
use crate::check::{Cx, Outcome, rule};
use crate::model::Scope;

rule! {
    "scope-activities-missing", since "0.1", Shall, on Scope, serves ["4.3.s5"],
    effort RecordOnly,
    message "the scope does not say which activities fall under the management system",
    hint "name in `includedActivities` what is done there: development, provision, use, operation",
}

fn check<'a>(scope: &'a Scope, cx: &Cx<'a>) -> Outcome<'a> {
    settled(any_said(&scope.included_activities), Scope::INCLUDED_ACTIVITIES, cx)
}
