//! Documentation for users of which nobody says what it tells.

use super::{before, for_users};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, TechnicalDocumentation};

rule! {
    "user-information-undetermined", since "0.1", Shall, on AiSystem, serves ["A.8.2"],
    effort Decide,
    message "nothing says what users of `{system}` are told",
    hint "decide what they need: purpose, that it is AI, use and override, limits, performance, oversight, help; name it in `topics`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let documentation = for_users(system);
    if documentation.is_empty() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = before(system, cx) {
        return answer;
    }
    if documentation.iter().any(|(_, documentation)| !documentation.topics.is_empty()) {
        return Outcome::Pass;
    }
    let at = documentation.first().map_or(0, |(at, _)| *at);
    fail(AiSystem::TECHNICAL_DOCUMENTATION.at(at).then(TechnicalDocumentation::TOPICS)).with("system", &system.id).into()
}
