//! A communication without a channel.

use crate::check::rule;
use crate::model::Communication;

rule! {
    "communication-channel-missing", since "0.1", Shall, on Communication, serves ["7.4.s4"],
    effort RecordOnly,
    message "how to communicate has not been determined for `{communication}`",
    hint "record the channel and form in `how`",
    asks Says { field: Communication::HOW },
}
