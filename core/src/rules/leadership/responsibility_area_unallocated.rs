//! An area of responsibility that no role has.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::{RoleMandate, Root};
use crate::rules::soa::binds;

rule! {
    "responsibility-area-unallocated", since "0.1", Practice, on Whole, serves ["A.3.2"],
    effort Decide,
    message "these responsibilities have not been assigned to a role: {areas}",
    hint "assign them to roles in `mandates`, or justify in the Statement of Applicability why they are not needed",
}

/// Areas that the guidance on A.3.2 speaks of.
const AREAS: [RoleMandate; 9] = [
    RoleMandate::RiskManagement,
    RoleMandate::ImpactAssessment,
    RoleMandate::Security,
    RoleMandate::Safety,
    RoleMandate::Privacy,
    RoleMandate::SystemDevelopment,
    RoleMandate::HumanOversight,
    RoleMandate::LegalCompliance,
    RoleMandate::DataManagement,
];

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let roles = &cx.aims().roles;
    let bound = binds("A.3.2", None, cx);
    if roles.is_empty() || bound == Some(false) {
        return sink.not_asked();
    }
    let open = AREAS.iter().filter(|area| !roles.iter().any(|role| role.mandates.contains(area)));
    let open: Vec<&str> = open.map(|area| area.as_str()).collect();
    if open.is_empty() {
        sink.pass("roles");
    } else if cx.declared_complete() && bound.is_some() {
        sink.fail("", "", fail(Path::from(Root::ROLES)).with("areas", open.join(", ")));
    } else {
        sink.unknown("roles");
    }
}
