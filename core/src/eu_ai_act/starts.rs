//! From which day a duty applies to a system: by the state of the law, by its age and its changes (Art. 111, 113).

use super::classification::{Class, Classification, Place};
use super::duties::{Applies, For};
use super::law::{Day, Start, Version};
use crate::model::{AiSystem, EuAiAct, MarketState, TransparencyDuty};
use crate::read::{Date, openness};

pub(super) fn from(day: Day) -> (Applies, &'static str) {
    (Applies::From(day.date()), day.rests_on)
}

/// What the day of duties for high-risk systems rests on.
pub(super) fn rests_on(it: &Classification, law: &Version) -> &'static str {
    high_risk_day(it, law).rests_on
}

fn high_risk_day(it: &Classification, law: &Version) -> Day {
    law.begins(if it.holds.contains(&Class::HighRiskAnnexIii) { Start::AnnexIii } else { Start::AnnexI })
}

/// Depends on whether the thing was on the market before `new`: older things have until `old`.
fn by_age(placed: Option<Date>, planned: bool, new: Day, old: Day, fact: Place) -> (Applies, &'static str) {
    match placed.map(|placed| openness::noticed(|| placed < new.date())) {
        Some((false, false)) => from(new),
        _ if planned => from(new),
        // A year or a month around the day leaves it as open as no date.
        None | Some((_, true)) => (Applies::Undecided(fact), new.rests_on),
        Some((true, false)) => from(old),
    }
}

pub(super) fn start(system: &AiSystem, facts: &EuAiAct, when: For, it: &Classification, law: &Version) -> (Applies, &'static str) {
    let planned = facts.placed_on_market == Some(MarketState::Planned);
    match when {
        For::Any => from(law.begins(Start::Prohibitions)),
        For::Exempt => from(law.begins(Start::AnnexIii)),
        For::Transparency(TransparencyDuty::SyntheticContent) => {
            let new = law.begins(Start::General);
            let Some(old) = law.day(Start::OlderGenerators) else { return from(new) };
            match facts.generator_on_market_before {
                Some(before) => from(if before { old } else { new }),
                None => by_age(facts.placed_on_market_on, planned, new, old, Place::of(EuAiAct::PLACED_ON_MARKET_ON)),
            }
        }
        For::Transparency(_) => from(law.begins(Start::General)),
        For::Gpai | For::Systemic => {
            let placed = facts.gpai.as_deref().and_then(|model| model.placed_on_market_on);
            by_age(placed, false, law.begins(Start::Models), law.begins(Start::OlderModels), Place::of(EuAiAct::GPAI))
        }
        For::High | For::Listed | For::CriticalInfrastructure | For::Rights | For::PublicBody | For::OutsideUnion => {
            high_risk(system, facts, planned, (high_risk_day(it, law), law))
        }
    }
}

/// Systems that were there before the day are caught by the first significant change of their design from then on, or by 2030 in the hands of
/// authorities.
fn high_risk(system: &AiSystem, facts: &EuAiAct, planned: bool, (day, law): (Day, &Version)) -> (Applies, &'static str) {
    const OLDER: &str = "2024/1689, Art. 111(2)";
    let before = law.older_before.unwrap_or(day).date();
    match facts.placed_on_market_on.map(|placed| openness::noticed(|| placed >= before)) {
        Some((true, false)) => return from(day),
        _ if planned => return from(day),
        None | Some((_, true)) => return (Applies::Undecided(Place::of(EuAiAct::PLACED_ON_MARKET_ON)), OLDER),
        Some((false, false)) => {}
    }
    let changes = facts.significant_changes.iter().map(|change| change.on).chain([system.last_significant_change]);
    let (changed, vague) = openness::noticed(|| changes.flatten().filter(|on| *on >= before).min());
    let public = law.begins(Start::OlderPublic);
    match (changed, facts.used_by_public_authority) {
        _ if vague => (Applies::Undecided(Place::system(AiSystem::LAST_SIGNIFICANT_CHANGE)), OLDER),
        (Some(changed), authority) if authority != Some(true) || changed <= public.date() => {
            (Applies::From(changed.max(day.date())), OLDER)
        }
        (_, Some(true)) => from(public),
        (_, Some(false)) => (Applies::OnSignificantChange, OLDER),
        (_, None) => (Applies::Undecided(Place::of(EuAiAct::USED_BY_PUBLIC_AUTHORITY)), OLDER),
    }
}
