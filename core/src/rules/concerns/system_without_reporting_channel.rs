//! An AI system in use of which nobody outside is told how to report harm.

use super::{covered, for_outside};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, DocumentationTopic};
use crate::rules::soa::unbound;

rule! {
    "system-without-reporting-channel", since "0.1", Shall, on AiSystem, serves ["A.8.3"],
    effort RecordOnly,
    message "nobody outside is told how to report adverse impacts of `{system}`",
    hint "give people a way to report, and name the topic `reporting` in `technicalDocumentation` for users or affected persons",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if !covered(system, cx) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.8.3", Some(system.id.as_str()), cx) {
        return answer;
    }
    let mut open = false;
    for documentation in &system.technical_documentation {
        let outside = for_outside(documentation);
        if outside == Some(true) && documentation.topics.contains(&DocumentationTopic::Reporting) {
            return Outcome::Pass;
        }
        open |= outside.is_none() || (outside == Some(true) && documentation.topics.is_empty());
    }
    if open { Outcome::Unknown } else { fail(AiSystem::TECHNICAL_DOCUMENTATION).with("system", &system.id).into() }
}
