//! A role without authorities.

use crate::check::rule;
use crate::model::Role;

rule! {
    "role-without-authorities", since "0.1", Shall, on Role, serves ["5.3.s1"],
    effort RecordOnly,
    message "no authorities have been assigned to `{role}`",
    hint "record in `authorities` what the role may decide, demand or stop",
    when |role, _| !super::only_named(role),
    asks Says { field: Role::AUTHORITIES },
}
