//! Documentation for users without its most important topics.

use crate::check::{Outcome, rule};
use crate::model::{AiSystem, DocumentationTopic, TechnicalDocumentation};
use crate::read::Date;
use crate::rules::resources::covered;

rule! {
    "user-information-incomplete", since "0.1", Practice, on AiSystem, serves ["A.8.2"],
    effort CarryOut,
    message "the documentation for users of `{aiSystem}` does not cover the topic {topics}",
    hint "inform the users, and add `{topics}` to `topics`",
    given |system, cx| super::topics(system).next().is_some() && covered(system, cx),
    alone complete,
}

fn complete(system: &AiSystem, _: Date) -> Outcome<'_> {
    let needed = [DocumentationTopic::Purpose, DocumentationTopic::Instructions, DocumentationTopic::Limitations];
    let missing = needed.into_iter().find(|topic| !super::topics(system).any(|named| named == topic));
    let topics = TechnicalDocumentation::TOPICS;
    missing.map_or(Outcome::Pass, |topic| super::defect(system, topics.any()).with(topics, topic).into())
}
