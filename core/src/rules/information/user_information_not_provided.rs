//! Documentation for users that has not been provided to them.

use crate::check::{Outcome, rule};
use crate::model::{AiSystem, TechnicalDocumentation};
use crate::read::Date;
use crate::rules::resources::covered;

rule! {
    "user-information-not-provided", since "0.1", Shall, on AiSystem, serves ["A.8.2"],
    effort CarryOut,
    message "the documentation for users of `{aiSystem}` has not been provided to them",
    hint "provide it, and record in `providedTo` to whom, when and how",
    given |system, cx| super::for_users(system).next().is_some() && covered(system, cx),
    alone provided,
}

fn provided(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let mut times = super::provided(system);
    if times.clone().any(|on| on.is_some_and(|on| on <= as_of)) {
        Outcome::Pass
    } else if times.any(|on| on.is_none()) {
        Outcome::Unknown
    } else {
        super::defect(system, TechnicalDocumentation::PROVIDED_TO.any()).into()
    }
}
