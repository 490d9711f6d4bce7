//! An exemption of Article 6(3) that is claimed without condition, reason or date.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Article6Exemption, EuAiAct};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "ai-act-exemption-undocumented", since "0.1", Practice, on AiSystem, serves [],
    effort RecordOnly,
    message "the exemption of Article 6(3) is claimed for `{aiSystem}`, but the condition that is met is not recorded",
    message when REASON "the exemption of Article 6(3) is claimed for `{aiSystem}`, but the reason is not documented",
    message when DATE "the exemption of Article 6(3) is claimed for `{aiSystem}`, but is not recorded as documented by the assessment date",
    hint "record which condition is met, why no significant risk remains, and the date on which this was documented (Article 6(4))",
    given super::exempted,
    alone documented,
}

fn documented(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let exemption = system.eu_ai_act.as_deref().and_then(|facts| facts.exemption.as_deref());
    let place = AiSystem::EU_AI_ACT.then(EuAiAct::EXEMPTION);
    match exemption {
        None => Outcome::NotAsked,
        Some(it) if it.condition.is_none() => fail(place.then(Article6Exemption::CONDITION)).into(),
        Some(it) if !says(&it.reason) && it.document.is_none() => fail(place.then(Article6Exemption::REASON)).case(REASON).into(),
        Some(it) if it.on.is_none_or(|on| on > as_of) => fail(place.then(Article6Exemption::ON)).case(DATE).into(),
        Some(_) => Outcome::Pass,
    }
}
