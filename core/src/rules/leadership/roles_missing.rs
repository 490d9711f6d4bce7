//! No role is recorded.

use crate::check::rule;
use crate::model::Root;

rule! {
    "roles-missing", since "0.1", Shall, on Root, serves ["5.3.s1", "A.3.2"],
    effort RecordOnly,
    message "no roles have been assigned",
    hint "record under `roles` who has which responsibilities and authorities",
    asks Kept { part: Root::ROLES },
}
