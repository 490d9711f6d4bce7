//! Nobody is to see that the management system conforms to the standard.

use super::mandated;
use crate::check::{Cx, Sink, rule};
use crate::model::RoleMandate;

rule! {
    "aims-conformity-not-assigned", since "0.1", Shall, on Whole, serves ["5.3.a"],
    effort Decide,
    message "the responsibility for the conformity of the AI management system has not been assigned",
    hint "give a role the mandate `aimsConformity`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    mandated(cx, sink, RoleMandate::AimsConformity);
}
