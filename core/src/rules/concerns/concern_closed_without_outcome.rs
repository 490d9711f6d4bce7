//! A concern that was closed without an outcome.

use crate::check::rule;
use crate::model::Concern;

rule! {
    "concern-closed-without-outcome", since "0.1", Practice, on Concern, serves ["A.3.3"],
    effort RecordOnly,
    message "`{concern}` was closed on {closedOn}, but its outcome is not recorded",
    hint "record in `outcome` what was found and decided",
    when |concern, as_of| concern.closed_on.is_some_and(|on| on <= as_of),
    asks Says { field: Concern::OUTCOME },
    with [Concern::CLOSED_ON],
}
