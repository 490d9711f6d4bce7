//! A need for which it has not been decided whether it is addressed.

use crate::check::rule;
use crate::model::{InterestedParty, PartyNeed};

rule! {
    "need-not-decided", since "0.1", Shall, on InterestedParty, serves ["4.2.s3"],
    effort Decide,
    message "whether a need of `{interestedParty}` will be addressed through the management system has not been decided",
    hint "record the decision in `addressed` and the reason for it in `reason`",
    // One that became an obligation, or that is not relevant, is decided.
    asks EachHolds {
        list: InterestedParty::NEEDS,
        of: PartyNeed,
        holds: |need, _| need.addressed.is_some() || need.relevant == Some(false) || !need.obligations.is_empty(),
        at: PartyNeed::ADDRESSED,
    },
}
