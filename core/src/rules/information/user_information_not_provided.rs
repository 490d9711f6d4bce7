//! Documentation for users that nobody gave them.

use super::{before, for_users};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, TechnicalDocumentation};

rule! {
    "user-information-not-provided", since "0.1", Shall, on AiSystem, serves ["A.8.2"],
    effort CarryOut,
    message "nothing shows that users of `{system}` got its documentation",
    hint "give it to them, and record in `providedTo` to whom, when and how",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let documentation = for_users(system);
    if documentation.is_empty() {
        return Outcome::NotAsked;
    }
    if let Some(answer) = before(system, cx) {
        return answer;
    }
    let mut times = documentation.iter().flat_map(|(_, documentation)| &documentation.provided_to).peekable();
    let (mut given, mut undated) = (false, false);
    for time in times.by_ref() {
        given |= time.on.is_some_and(|on| on <= cx.as_of);
        undated |= time.on.is_none();
    }
    let at = documentation.first().map_or(0, |(at, _)| *at);
    match (given, undated) {
        (true, _) => Outcome::Pass,
        (false, true) => Outcome::Unknown,
        (false, false) => {
            fail(AiSystem::TECHNICAL_DOCUMENTATION.at(at).then(TechnicalDocumentation::PROVIDED_TO)).with("system", &system.id).into()
        }
    }
}
