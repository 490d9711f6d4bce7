//! An exemption from high risk that was assessed after the system was on the market.

use super::exemptions;
use crate::check::{Cx, Defect, Outcome, Path, fail, rule};
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
    let dated: Vec<(Path, &Article6Exemption, Date)> =
        exemptions(facts).into_iter().filter_map(|claimed| Some((claimed.at, claimed.exemption, claimed.exemption.on?))).collect();
    let registered = facts.registration.as_deref().and_then(|registration| registration.on);
    if dated.is_empty() || registered.is_none() && facts.placed_on_market_on.is_none() {
        return Outcome::NotAsked;
    }
    // After a significant change it is assessed again.
    if system.last_significant_change > facts.placed_on_market_on.max(registered) {
        return Outcome::Pass;
    }
    let late: Vec<Defect> = dated.iter().filter_map(|(at, exemption, on)| late(*at, exemption, *on, facts, registered, cx)).collect();
    if late.is_empty() { Outcome::Pass } else { Outcome::FailEach(late) }
}

fn late(at: Path, exemption: &Article6Exemption, on: Date, facts: &EuAiAct, registered: Option<Date>, cx: &Cx<'_>) -> Option<Defect> {
    let defect = || fail(at.then(Article6Exemption::ON)).with("exemption.on", on);
    match (registered, facts.placed_on_market_on) {
        (_, Some(placed)) if placed < on => Some(defect().with("placedOnMarketOn", placed)),
        (Some(registered), _) if registered < on => Some(defect().case(REGISTERED).with("registration.on", registered)),
        (_, Some(placed)) => written(at, exemption, placed, cx),
        _ => None,
    }
}

/// The document of the assessment, where it is first dated after the system was placed on the market.
fn written(at: Path, exemption: &Article6Exemption, placed: Date, cx: &Cx<'_>) -> Option<Defect> {
    let document = cx.document(exemption.document.as_ref()?.as_str())?;
    let on = first_dated(document, cx).filter(|on| *on > placed)?;
    let defect = fail(at.then(Article6Exemption::DOCUMENT)).case(WRITTEN).with("document", &document.id);
    Some(defect.with("on", on).with("placedOnMarketOn", placed).related(&document.id))
}
