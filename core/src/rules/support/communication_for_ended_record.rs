//! A communication that is needed for nothing any more.

use crate::check::rule;
use crate::model::Communication;

rule! {
    "communication-for-ended-record", since "0.1", Practice, on Communication, serves ["7.4.s1"],
    effort Decide,
    message "`{communication}` is planned for the {kind} `{record}`, which ended on {until}",
    hint "name what it is needed for today, or end it",
    asks Standing { ways: [[Communication::OBLIGATION], [Communication::AI_SYSTEMS]] },
}
