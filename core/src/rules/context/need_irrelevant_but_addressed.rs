//! A need that is recorded as not relevant, but is addressed.

use crate::check::rule;
use crate::model::{InterestedParty, PartyNeed};

rule! {
    "need-irrelevant-but-addressed", since "0.1", Integrity, on InterestedParty, serves ["4.2.s3"],
    effort RecordOnly,
    message "a need of `{interestedParty}` is recorded as not relevant, but it is addressed through the management system",
    hint "set `relevant` to true, or correct `addressed` and `obligations`",
    asks EachHolds {
        list: InterestedParty::NEEDS,
        of: PartyNeed,
        holds: |need, _| need.relevant != Some(false) || (need.addressed != Some(true) && need.obligations.is_empty()),
        at: PartyNeed::RELEVANT,
    },
}
