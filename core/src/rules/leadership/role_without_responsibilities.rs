//! A role without responsibilities.

use crate::check::rule;
use crate::model::Role;

rule! {
    "role-without-responsibilities", since "0.1", Shall, on Role, serves ["5.3.s1", "A.3.2"],
    effort RecordOnly,
    message "no responsibilities have been assigned to `{role}`",
    hint "record them in `responsibilities` or `mandates`",
    when |role, _| !super::only_named(role),
    asks SaysAny { fields: [Role::RESPONSIBILITIES, Role::MANDATES] },
}
