//! No role is to ensure that the management system conforms to the standard.

use crate::check::rule;
use crate::model::RoleMandate;

rule! {
    "aims-conformity-not-assigned", since "0.1", Shall, on Whole, serves ["5.3.a"],
    effort Decide,
    message "the responsibility for the conformity of the AI management system has not been assigned",
    hint "give a role the mandate `aimsConformity`",
    whole |cx, sink| super::mandated(cx, sink, RoleMandate::AimsConformity),
}
