//! An exemption from high risk that was assessed after the system was on the market.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Article6Exemption, EuAiAct};
use crate::read::Date;
use crate::rules::documents::first_dated;

rule! {
    "ai-act-exemption-assessed-late", since "0.1", Integrity, on AiSystem, serves ["A.6.2.5"],
    effort Decide,
    message "the assessment that `{aiSystem}` is not high-risk is of {exemption.on}, after it was placed on the market on {placedOnMarketOn}",
    message when REGISTERED "the assessment that `{aiSystem}` is not high-risk is of {exemption.on}, after it was registered on {registration.on}",
    message when WRITTEN "`{document}`, the assessment that `{aiSystem}` is not high-risk, is first dated {on}, after it was placed on the market on {placedOnMarketOn}",
    hint "record the earlier assessment; if there was none, open a nonconformity",
    check beforehand,
}

fn beforehand<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(facts) = system.eu_ai_act.as_deref() else { return Outcome::NotAsked };
    let Some(on) = facts.exemption.as_deref().and_then(|exemption| exemption.on) else { return Outcome::NotAsked };
    let registered = facts.registration.as_deref().and_then(|registration| registration.on);
    // After a significant change it is assessed again.
    if system.last_significant_change > facts.placed_on_market_on.max(registered) {
        return Outcome::Pass;
    }
    let defect = || fail(AiSystem::EU_AI_ACT.then(EuAiAct::EXEMPTION).then(Article6Exemption::ON)).with("exemption.on", on);
    match (registered, facts.placed_on_market_on) {
        (None, None) => Outcome::NotAsked,
        (_, Some(placed)) if placed < on => defect().with("placedOnMarketOn", placed).into(),
        (Some(registered), _) if registered < on => defect().case(REGISTERED).with("registration.on", registered).into(),
        (_, Some(placed)) => written(facts, placed, cx).unwrap_or(Outcome::Pass),
        _ => Outcome::Pass,
    }
}

/// The document of the assessment, where it is first dated after the system was placed on the market.
fn written<'a>(facts: &'a EuAiAct, placed: Date, cx: &Cx<'a>) -> Option<Outcome<'a>> {
    let document = cx.document(facts.exemption.as_deref()?.document.as_ref()?.as_str())?;
    let on = first_dated(document, cx).filter(|on| *on > placed)?;
    let defect =
        fail(AiSystem::EU_AI_ACT.then(EuAiAct::EXEMPTION).then(Article6Exemption::DOCUMENT)).case(WRITTEN).with("document", &document.id);
    Some(defect.with("on", on).with("placedOnMarketOn", placed).related(&document.id).into())
}
