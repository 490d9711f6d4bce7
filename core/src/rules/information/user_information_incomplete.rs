//! Documentation for users that leaves out what they need most.

use super::{before, for_users};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, DocumentationTopic, TechnicalDocumentation};

rule! {
    "user-information-incomplete", since "0.1", Practice, on AiSystem, serves ["A.8.2"],
    effort RecordOnly,
    message "users of `{system}` are not told about `{topic}`",
    hint "tell them, and name `{topic}` in `topics`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let documentation = for_users(system);
    let told = |topic: &DocumentationTopic| documentation.iter().any(|(_, documentation)| documentation.topics.contains(topic));
    if documentation.iter().all(|(_, documentation)| documentation.topics.is_empty()) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = before(system, cx) {
        return answer;
    }
    let needed = [DocumentationTopic::Purpose, DocumentationTopic::Instructions, DocumentationTopic::Limitations];
    let at = documentation.first().map_or(0, |(at, _)| *at);
    match needed.iter().find(|topic| !told(topic)) {
        None => Outcome::Pass,
        Some(topic) => {
            let place = AiSystem::TECHNICAL_DOCUMENTATION.at(at).then(TechnicalDocumentation::TOPICS);
            fail(place).with("system", &system.id).with("topic", topic).into()
        }
    }
}
