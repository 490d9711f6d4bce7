//! A concern that was to be answered by a date and was not.

use crate::check::rule;
use crate::model::Concern;

rule! {
    "concern-response-overdue", since "0.1", Shall, on Concern, serves ["A.3.3"],
    effort CarryOut,
    due ConcernAction,
    unless ["concern-without-response"],
    message "`{concern}` was to be answered by {due}, but has not been",
    hint "answer the person who raised it and record `answeredOn`, or record why that is not possible in `outcome`",
    when |concern, _| concern.anonymous != Some(true),
    asks Due { due: Concern::DUE, done: [Concern::ANSWERED_ON, Concern::CLOSED_ON] },
}
