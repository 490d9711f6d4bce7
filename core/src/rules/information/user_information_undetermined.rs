//! Documentation for users without the topics that it covers.

use crate::check::{Outcome, rule};
use crate::model::{AiSystem, TechnicalDocumentation};
use crate::read::Date;
use crate::rules::resources::covered;

rule! {
    "user-information-undetermined", since "0.1", Shall, on AiSystem, serves ["A.8.2"],
    effort Decide,
    message "the information that users of `{aiSystem}` need has not been determined",
    hint "name it in `topics`: purpose, that it is AI, use and override, limitations, performance, oversight, support",
    given |system, cx| super::for_users(system).next().is_some() && covered(system, cx),
    alone determined,
}

fn determined(system: &AiSystem, _: Date) -> Outcome<'_> {
    if super::topics(system).next().is_some() { Outcome::Pass } else { super::defect(system, TechnicalDocumentation::TOPICS.any()).into() }
}
