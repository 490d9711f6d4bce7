//! The exemption of Article 6(3) is claimed without saying why it holds.

use super::at;
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, Article6Exemption, EuAiAct};
use crate::rules::scope::{out_of_scope, says};

rule! {
    "ai-act-exemption-undocumented", since "0.1", Practice, on AiSystem, serves [],
    effort RecordOnly,
    message "the exemption of Article 6(3) claimed for `{system}` lacks its {lacks}",
    hint "record which condition is met, why no significant risk remains, and the date on which this was documented (Article 6(4))",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let exemption = system.eu_ai_act.as_deref().and_then(|facts| facts.exemption.as_deref());
    let Some(exemption) = exemption.filter(|_| !out_of_scope(system, cx)) else { return Outcome::NotAsked };
    let (field, lacks) = match exemption.on {
        _ if exemption.condition.is_none() => (Article6Exemption::CONDITION.any(), "condition"),
        _ if !says(&exemption.reason) && exemption.document.is_none() => (Article6Exemption::REASON.any(), "reason"),
        Some(on) if on <= cx.as_of => return Outcome::Pass,
        _ => (Article6Exemption::ON.any(), "day"),
    };
    fail(Path::join(at(EuAiAct::EXEMPTION.any()), field.into())).with("system", &system.id).with("lacks", lacks).into()
}
