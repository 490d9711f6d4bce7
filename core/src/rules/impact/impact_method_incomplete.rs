//! An impact assessment process without scales or responsible roles.

use crate::check::rule;
use crate::model::ImpactMethod;

rule! {
    "impact-method-incomplete", since "0.1", Practice, on ImpactMethod, serves ["A.5.2"],
    effort RecordOnly,
    message "the impact assessment process does not define `{field}`",
    hint "describe the levels of severity and likelihood, and name the roles that assess and approve",
    asks SaysEach { fields: [ImpactMethod::SEVERITY_SCALE, ImpactMethod::LIKELIHOOD_SCALE, ImpactMethod::RESPONSIBLE_ROLES] },
}
