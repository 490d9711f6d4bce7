//! An interested party without needs, expectations or requirements.

use crate::check::rule;
use crate::model::InterestedParty;

rule! {
    "party-without-needs", since "0.1", Shall, on InterestedParty, serves ["4.2.s2"],
    effort Decide,
    message "the relevant requirements of `{interestedParty}` have not been determined",
    hint "record in `needs` what the party needs, expects or can require",
    asks Says { field: InterestedParty::NEEDS },
}
