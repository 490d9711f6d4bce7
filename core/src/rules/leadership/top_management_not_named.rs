//! No role is identified as top management.

use crate::check::rule;
use crate::model::RoleMandate;

rule! {
    "top-management-not-named", since "0.1", Shall, on Whole, serves ["5.1.s1"],
    effort Decide,
    message "no role is identified as top management",
    hint "give the role that directs the organization the mandate `topManagement`",
    whole |cx, sink| super::mandated(cx, sink, RoleMandate::TopManagement),
}
