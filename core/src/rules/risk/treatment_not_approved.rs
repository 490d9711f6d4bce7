//! A treatment that has not been approved.

use crate::check::rule;
use crate::model::Treatment;

rule! {
    "treatment-not-approved", since "0.1", Shall, on Treatment, serves ["6.1.3.s1"],
    effort Decide,
    message "`{treatment}` has not been approved by the designated management",
    hint "record in `approval.by` who of the designated management approved it, and the date in `approval.on`",
    asks Approved { approval: Treatment::APPROVAL },
}
