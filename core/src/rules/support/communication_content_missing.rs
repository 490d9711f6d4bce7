//! A communication without content.

use crate::check::rule;
use crate::model::Communication;

rule! {
    "communication-content-missing", since "0.1", Shall, on Communication, serves ["7.4.s1"],
    effort RecordOnly,
    message "on what to communicate has not been determined for `{communication}`",
    hint "record the content in `what`",
    asks Says { field: Communication::WHAT },
}
