//! No role is recorded.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "roles-missing", since "0.1", Shall, on Whole, serves ["5.3.s1", "A.3.2"],
    effort RecordOnly,
    message "no roles have been assigned",
    hint "record under `roles` who has which responsibilities and authorities",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::ROLES.any());
}
