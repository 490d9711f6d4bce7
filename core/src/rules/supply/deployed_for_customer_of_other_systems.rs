//! A system that is deployed for a customer whose record knows nothing of it.

use crate::check::rule;
use crate::model::{AiSystem, Deployment};

rule! {
    "deployed-for-customer-of-other-systems", since "0.1", Integrity, on AiSystem, serves ["A.10.4"],
    effort RecordOnly,
    message "`{aiSystem}` is deployed for the {kind} `{record}`, whose record names other AI systems as provided",
    hint "record in `provides` of the customer that this system is provided too, or correct the deployment",
    asks OfSystems { ways: [[AiSystem::DEPLOYMENTS => Deployment::CUSTOMER]] },
}
