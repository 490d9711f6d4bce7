//! No interested party is recorded.

use crate::check::{Cx, Sink, kept, rule};
use crate::model::Root;

rule! {
    "interested-parties-missing", since "0.1", Shall, on Whole, serves ["4.2.s1"],
    effort RecordOnly,
    message "no interested party is recorded",
    hint "record under `interestedParties` those that matter: customers, users, people affected, authorities, staff",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    kept(cx, sink, Root::INTERESTED_PARTIES.any());
}
