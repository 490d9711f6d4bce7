//! An impact method without scales or without people who carry it out.

use crate::check::{Outcome, Path, all_said, rule};
use crate::model::ImpactMethod;
use crate::read::Date;

rule! {
    "impact-method-incomplete", since "0.1", Practice, on ImpactMethod, serves ["A.5.2"],
    effort RecordOnly,
    message "{method} does not define {what}",
    hint "describe the levels of severity and likelihood, and name the roles that assess and approve",
    alone check,
}

fn check<'a>(method: &'a ImpactMethod, _: Date) -> Outcome<'a> {
    let parts = [
        (method.severity_scale.is_some(), ImpactMethod::SEVERITY_SCALE.any(), "how severity is rated"),
        (method.likelihood_scale.is_some(), ImpactMethod::LIKELIHOOD_SCALE.any(), "how likelihood is rated"),
        (!method.responsible_roles.is_empty(), ImpactMethod::RESPONSIBLE_ROLES.any(), "who assesses and who approves"),
    ];
    all_said(Path::default(), ("method", "the impact method"), &parts)
}
