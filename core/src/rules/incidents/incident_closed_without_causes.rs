//! An incident that was closed before its causes had been determined.

use crate::check::rule;
use crate::model::Incident;

rule! {
    "incident-closed-without-causes", since "0.1", Practice, on Incident, serves ["A.8.4"],
    effort RecordOnly,
    message "`{incident}` was closed, but its causes have not been determined",
    hint "record in `causes` what was found, or that they could not be determined and why",
    when |it, as_of| super::closed(it, as_of).is_some(),
    asks Says { field: Incident::CAUSES },
}
