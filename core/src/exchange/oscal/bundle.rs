//! All documents of one export, by the names of the files under which they refer to each other.

use super::cx::Cx;
use super::json::Object;
use super::{catalog, plan, poam, profile, results, statement};

pub(super) const CATALOG_FILE: &str = "catalog.json";
pub(super) const PROFILE_FILE: &str = "profile.json";
pub(super) const STATEMENT_FILE: &str = "system-security-plan.json";
pub(super) const PLAN_FILE: &str = "assessment-plan.json";
pub(super) const RESULTS_FILE: &str = "assessment-results.json";
pub(super) const ACTIONS_FILE: &str = "plan-of-action-and-milestones.json";

/// All documents that there are.
pub(super) fn document(cx: &Cx<'_>) -> Object {
    Object::new()
        .object(CATALOG_FILE, catalog::document(cx))
        .object(PROFILE_FILE, profile::document(cx))
        .object(STATEMENT_FILE, statement::document(cx))
        .object(PLAN_FILE, plan::document(cx))
        .object(RESULTS_FILE, results::document(cx))
        .object(ACTIONS_FILE, poam::document(cx).unwrap_or_default())
}
