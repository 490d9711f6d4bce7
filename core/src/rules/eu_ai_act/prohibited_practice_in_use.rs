//! A prohibited practice in use.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::eu_ai_act::{law, prohibited};
use crate::model::{AiSystem, EuAiAct};
use crate::rules::life_cycle::{retired, runs};
use crate::rules::risk::in_use;

rule! {
    "prohibited-practice-in-use", since "0.1", Integrity, on AiSystem, serves [],
    effort CarryOut,
    message "`{aiSystem}` is in use although it is a practice that Article 5 has prohibited since {since}",
    hint "withdraw it from use at once; if it is none, record this in `practicePresent` and the reason in `practiceAssessment`",
    when |system, as_of| in_use(system) || !retired(system) && system.deployments.iter().any(|deployment| runs(deployment, as_of)),
    check allowed,
}

fn allowed<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((facts, judged)) = super::judged(system, cx) else { return Outcome::NotAsked };
    // By the facts, the earliest of those that are present; by the recorded class alone, the general day.
    let since = prohibited(facts, cx.as_of).iter().map(|one| one.since.date()).min();
    let general = law::applied(cx.as_of).begins(law::Start::Prohibitions).date();
    match super::prohibited(facts, &judged) {
        true if since.unwrap_or(general) <= cx.as_of => {
            let place = if facts.practices.is_empty() { EuAiAct::PROHIBITED_PRACTICES.any() } else { EuAiAct::PRACTICES.any() };
            fail(Path::from(AiSystem::EU_AI_ACT).then(place)).with("since", since.unwrap_or(general)).into()
        }
        false if judged.class.is_none() => Outcome::Unknown,
        _ => Outcome::Pass,
    }
}
