//! People deal with a system, and nobody tells them that it is AI, as an obligation asks.

use super::{Met, duty};
use crate::check::{Cx, Path, Sink, rule};
use crate::model::{AiSystem, DocumentationTopic, EuAiAct, TechnicalDocumentation, TransparencyDuty};
use crate::rules::concerns::for_outside;

rule! {
    "ai-act-notice-missing", since "0.1", Shall, on Whole, serves ["4.2.s3", "A.8.2"],
    effort RecordOnly,
    message "the notice that `{system}` is AI, which `{obligation}` requires, is not recorded",
    hint "provide it (Article 50), and name the topic `aiNotice` in `technicalDocumentation` for users, affected persons or the public",
}

fn met(system: &AiSystem, facts: &EuAiAct, _: &Cx<'_>) -> Met {
    let told = [TransparencyDuty::InteractsWithPeople, TransparencyDuty::EmotionOrBiometric];
    if !told.iter().any(|duty| facts.transparency_duties.contains(duty)) {
        return Met::NotAsked;
    }
    let notice = |it: &TechnicalDocumentation| for_outside(it) != Some(false) && it.topics.contains(&DocumentationTopic::AiNotice);
    if system.technical_documentation.iter().any(notice) { Met::Yes } else { Met::No(Path::from(AiSystem::TECHNICAL_DOCUMENTATION)) }
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    duty(cx, sink, &["Art.50"], met);
}
