//! A communication without a time.

use crate::check::rule;
use crate::model::Communication;

rule! {
    "communication-time-missing", since "0.1", Shall, on Communication, serves ["7.4.s2"],
    effort RecordOnly,
    message "when to communicate has not been determined for `{communication}`",
    hint "record the occasion in `when`, or how often in `interval`",
    asks SaysAny { fields: [Communication::WHEN, Communication::INTERVAL] },
}
