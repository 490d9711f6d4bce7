//! A need that is addressed by an obligation that has ended.

use crate::check::rule;
use crate::model::{InterestedParty, PartyNeed};

rule! {
    "need-rests-on-ended-obligation", since "0.1", Practice, on InterestedParty, serves ["4.2.s3"],
    effort Decide,
    message "a need of `{interestedParty}` is addressed by the {kind} `{record}`, which ended on {until}",
    hint "name the obligation that addresses the need today, or decide anew whether it is addressed",
    asks Standing { ways: [[InterestedParty::NEEDS => PartyNeed::OBLIGATIONS]] },
}
