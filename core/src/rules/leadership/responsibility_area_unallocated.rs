//! An area of responsibility that has not been assigned to a role.

use crate::check::{Cx, Sink, fail, rule};
use crate::model::{Role, RoleMandate, Root};
use crate::read::Particular;

rule! {
    "responsibility-area-unallocated", since "0.1", Practice, on Whole, serves ["A.3.2"],
    effort Decide,
    message "these responsibilities have not been assigned to a role: {mandates}",
    hint "assign them to roles in `mandates`, or justify in the Statement of Applicability why they are not needed",
    whole allocated,
}

/// Areas that the guidance on A.3.2 names.
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

fn allocated(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let roles = &cx.aims().roles;
    let open: Vec<_> = AREAS.into_iter().filter(|area| !roles.iter().any(|role| role.mandates.contains(area))).collect();
    match () {
        () if roles.is_empty() => sink.not_asked(),
        () if open.is_empty() => sink.pass(Root::ROLES.name),
        () if !cx.declared_complete() => sink.unknown(Root::ROLES.name),
        () => sink.fail("", "", fail(Root::ROLES).with(Role::MANDATES, open.into_iter().collect::<Particular>())),
    }
}
