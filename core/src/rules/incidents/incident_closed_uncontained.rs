//! An incident that was closed without containment.

use crate::check::rule;
use crate::model::Incident;

rule! {
    "incident-closed-uncontained", since "0.1", Practice, on Incident, serves [],
    effort CarryOut,
    message "`{incident}` was closed on {closedOn}, but its containment is not recorded",
    hint "record in `containment` what was done at once, and in `containedAt` when it was contained",
    when |it, as_of| super::closed(it, as_of).is_some(),
    asks SaysAny { fields: [Incident::CONTAINMENT, Incident::CONTAINED_AT] },
    with [Incident::CLOSED_ON],
}
