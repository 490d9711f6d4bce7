//! A scope that names no activity.

use crate::check::rule;
use crate::model::Scope;

rule! {
    "scope-activities-missing", since "0.1", Shall, on Scope, serves ["4.3.s5"],
    effort Decide,
    message "the activities within the scope of the management system have not been determined",
    hint "name the activities in `includedActivities`: development, provision, use, operation",
    shows |scope, cx| super::settled(super::any_said(&scope.included_activities), cx), at Scope::INCLUDED_ACTIVITIES,
}
