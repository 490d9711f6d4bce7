//! An AI system in use whose users get no information.

use super::{before, for_users};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "system-without-user-information", since "0.1", Shall, on AiSystem, serves ["A.8.2"],
    effort RecordOnly,
    message "users of `{system}` get no documentation",
    hint "decide what users need to know, and record it in `technicalDocumentation` with the audience `users`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = before(system, cx) {
        return answer;
    }
    if !for_users(system).is_empty() {
        Outcome::Pass
    } else if system.technical_documentation.iter().any(|documentation| documentation.audience.is_none()) {
        Outcome::Unknown
    } else {
        fail(AiSystem::TECHNICAL_DOCUMENTATION).with("system", &system.id).into()
    }
}
