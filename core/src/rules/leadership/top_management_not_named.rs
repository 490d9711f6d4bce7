//! Nobody is named as top management.

use super::mandated;
use crate::check::{Cx, Sink, rule};
use crate::model::RoleMandate;

rule! {
    "top-management-not-named", since "0.1", Shall, on Whole, serves ["5.1.s1"],
    effort Decide,
    message "no role is identified as top management",
    hint "give the role that directs the organization the mandate `topManagement`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    mandated(cx, sink, RoleMandate::TopManagement);
}
