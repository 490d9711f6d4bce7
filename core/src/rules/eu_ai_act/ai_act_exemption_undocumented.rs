//! An exemption of Article 6(3) that is claimed without condition, reason or date.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Article6Exemption};
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
    let claimed = system.eu_ai_act.as_deref().map(super::exemptions).unwrap_or_default();
    let lacking = claimed.iter().filter_map(|super::Claimed { exemption: it, at, .. }| match () {
        () if it.condition.is_none() => Some(fail(at.then(Article6Exemption::CONDITION))),
        () if !says(&it.reason) && it.document.is_none() => Some(fail(at.then(Article6Exemption::REASON)).case(REASON)),
        () if it.on.is_none_or(|on| on > as_of) => Some(fail(at.then(Article6Exemption::ON)).case(DATE)),
        () => None,
    });
    let lacking: Vec<_> = lacking.collect();
    match () {
        () if claimed.is_empty() => Outcome::NotAsked,
        () if lacking.is_empty() => Outcome::Pass,
        () => Outcome::FailEach(lacking),
    }
}
