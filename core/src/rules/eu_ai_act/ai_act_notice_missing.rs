//! An AI system that interacts with people, without the notice that an obligation requires.

use crate::check::rule;
use crate::model::{AiSystem, DocumentationTopic, EuAiAct, TechnicalDocumentation, TransparencyDuty};
use crate::rules::concerns::for_outside;

rule! {
    "ai-act-notice-missing", since "0.1", Shall, on Whole, serves ["4.2.s3", "A.8.2"],
    effort RecordOnly,
    message "the notice that `{aiSystem}` is AI, which `{obligation}` requires, is not recorded",
    hint "provide it (Article 50), and name the topic `aiNotice` in `technicalDocumentation` for users, affected persons or the public",
    whole |cx, sink| super::duty(cx, sink, &["Art.50"], AiSystem::TECHNICAL_DOCUMENTATION, |system, facts, _| notified(system, facts)),
}

fn notified(system: &AiSystem, facts: &EuAiAct) -> Option<bool> {
    let duties = [TransparencyDuty::InteractsWithPeople, TransparencyDuty::EmotionOrBiometric];
    let notice = |it: &TechnicalDocumentation| for_outside(it) != Some(false) && it.topics.contains(&DocumentationTopic::AiNotice);
    let asked = duties.iter().any(|duty| facts.transparency_duties.contains(duty));
    asked.then(|| system.technical_documentation.iter().any(notice))
}
