//! A deployment in another country than the site at which it is.

use crate::check::rule;
use crate::model::{AiSystem, Deployment, Site};

rule! {
    "deployment-country-contradicts-site", since "0.1", Integrity, on AiSystem, serves ["6.1.4.s3"],
    effort RecordOnly,
    message "`{aiSystem}` is recorded as in use in {own}, but the {kind} `{record}`, at which it is in use, is in {their}",
    hint "correct the country of the deployment or of the site",
    asks Agrees { ways: [[AiSystem::DEPLOYMENTS => Deployment::SITE]], own: Deployment::COUNTRY, their: Site::COUNTRY },
}
