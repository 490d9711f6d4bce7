//! No interested party is recorded.

use crate::check::rule;
use crate::model::Root;

rule! {
    "interested-parties-missing", since "0.1", Shall, on Root, serves ["4.2.s1"],
    effort Decide,
    message "the relevant interested parties have not been determined",
    hint "record in `interestedParties` those that are relevant: customers, users, people affected, authorities, employees",
    asks Kept { part: Root::INTERESTED_PARTIES },
}
