//! A deployment for a customer before its contract began.

use crate::check::rule;
use crate::model::{AiSystem, Deployment};

rule! {
    "deployed-outside-contract", since "0.1", Practice, on AiSystem, serves ["A.10.4"],
    effort RecordOnly,
    message "`{aiSystem}` was deployed for the {kind} `{record}` on {on}, after the contract had ended on {until}",
    message when NOT_YET "`{aiSystem}` was deployed for the {kind} `{record}` on {on}, before the contract began on {since}",
    hint "correct the dates, or have the contract cover the time of use",
    asks StoodThen { ways: [[AiSystem::DEPLOYMENTS => Deployment::CUSTOMER]], on: [of Deployment::SINCE], not_yet: NOT_YET },
}
