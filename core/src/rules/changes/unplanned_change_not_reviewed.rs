//! An unplanned change whose consequences have not been reviewed.

use crate::check::rule;
use crate::model::Change;

rule! {
    "unplanned-change-not-reviewed", since "0.1", Shall, on Change, serves ["8.1.s9"],
    effort AssessAgain,
    message "`{change}` was not planned, and its consequences have not been reviewed",
    hint "record the consequences in `outcome` or `consequencesConsidered`, and actions against adverse effects in `actions`",
    when |change, as_of| change.planned == Some(false) && change.done_on.is_none_or(|on| on <= as_of),
    asks SaysAny { fields: [Change::CONSEQUENCES_CONSIDERED, Change::OUTCOME] },
}
