//! An incident in which a closed risk materialized.

use crate::check::rule;
use crate::model::Incident;

rule! {
    "incident-of-closed-risk", since "0.1", Integrity, on Incident, serves ["8.2.s1"],
    effort AssessAgain,
    message "`{incident}` of {on} names the {kind} `{record}`, which had been closed on {until}",
    message when NOT_YET "`{incident}` of {on} names the {kind} `{record}`, which began on {since} only",
    hint "open the risk again and rate it, or name the risk that materialized",
    asks StoodThen { ways: [[Incident::RISKS]], on: [own Incident::OCCURRED_AT, own Incident::DETECTED_AT], not_yet: NOT_YET },
}
