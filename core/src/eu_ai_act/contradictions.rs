//! Facts that are told twice and differ: between older and newer fields, and within one.

use super::classification::Place;
use super::law;
use super::steps;
use crate::model::{
    AiSystem, AnnexIProduct, AnnexIiiUse, EuAiAct, EuAiActPart, Gpai, MarketState, PracticeFacts, SignificantChange, TransparencyException,
};
use crate::read::{AnyField, Date};

/// Two facts that can't both hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Contradiction {
    /// The newer or more particular one.
    pub(crate) place: Place,
    /// The other.
    pub(crate) other: Place,
    /// The article that both are about.
    pub(crate) article: &'static str,
}

/// Every contradiction within the facts of a system.
pub(crate) fn contradictions(system: &AiSystem, facts: &EuAiAct, as_of: Date) -> Vec<Contradiction> {
    let mut all = Vec::new();
    let mut add = |place: Place, other: Place, article: &'static str| all.push(Contradiction { place, other, article });
    let law = law::applied(as_of);
    practices(facts, &mut add);
    parts(facts, law, &mut add);
    for (at, product) in facts.products.iter().enumerate() {
        let place = |field: AnyField| Place::item(EuAiAct::PRODUCTS, at, field);
        let known = product.act.as_ref().and_then(|act| law.annex_i(act));
        if known.zip(product.section).is_some_and(|((_, section), recorded)| section != recorded) {
            add(place(AnnexIProduct::SECTION.any()), place(AnnexIProduct::ACT.any()), "Art. 6(1)");
        }
        if product.failure_endangers == Some(true) && facts.safety_component == Some(false) {
            add(
                place(AnnexIProduct::FAILURE_ENDANGERS.any()),
                Place::of(EuAiAct::SAFETY_COMPONENT),
                if law.narrower_products { "Art. 6(1b)" } else { "Art. 3(14)" },
            );
        }
        if product.third_party_assessment.zip(facts.third_party_assessment).is_some_and(|(one, other)| one != other)
            && facts.products.len() == 1
        {
            add(place(AnnexIProduct::THIRD_PARTY_ASSESSMENT.any()), Place::of(EuAiAct::THIRD_PARTY_ASSESSMENT), "Art. 6(1)(b)");
        }
    }
    for (at, listed) in facts.annex_iii.iter().enumerate() {
        let place = |field: AnyField| Place::item(EuAiAct::ANNEX_III, at, field);
        if listed.profiling == Some(true) && facts.profiling == Some(false) {
            add(place(AnnexIiiUse::PROFILING.any()), Place::of(EuAiAct::PROFILING), "Art. 6(3)");
        }
        // A point of another area can't be read beside its area, but can alone.
        let alone = listed.point.as_ref().and_then(|text| super::citation::point(text, None));
        if listed.area.is_some() && alone.is_some() && steps::point_of(listed).is_none() {
            add(place(AnnexIiiUse::POINT.any()), place(AnnexIiiUse::AREA.any()), "Art. 6(2)");
        }
        if let (Some(exception), Some(point)) = (listed.exception, steps::point_of(listed)) {
            let (within, letter) = steps::excepts(exception);
            if super::citation::number(within) != point.area || point.is_whole() && !point.has(letter) {
                add(place(AnnexIiiUse::EXCEPTION.any()), place(AnnexIiiUse::POINT.any()), "Art. 6(2)");
            }
        }
    }
    for (at, one) in facts.transparency_exceptions.iter().enumerate() {
        let known = one.duty.zip(one.exception).is_none_or(|(duty, exception)| steps::knows(duty, exception));
        if !known {
            let place = |field: AnyField| Place::item(EuAiAct::TRANSPARENCY_EXCEPTIONS, at, field);
            add(place(TransparencyException::EXCEPTION.any()), place(TransparencyException::DUTY.any()), "Art. 50");
        }
    }
    market(facts, as_of, &mut add);
    // One truth on the latest change: other judgements are compared with it.
    for (at, change) in facts.significant_changes.iter().enumerate() {
        if change.on.is_some_and(|on| on <= as_of && system.last_significant_change.is_none_or(|last| last < on)) {
            let place = Place::item(EuAiAct::SIGNIFICANT_CHANGES, at, SignificantChange::ON);
            add(place, Place::system(AiSystem::LAST_SIGNIFICANT_CHANGE), "Art. 111(2)");
        }
    }
    if let Some(model) = facts.gpai.as_deref() {
        let risk = Place::of(EuAiAct::GPAI.then(Gpai::SYSTEMIC_RISK));
        let facts = [
            (model.designated, Gpai::DESIGNATED, false, "Art. 51(1)"),
            (model.high_impact, Gpai::HIGH_IMPACT, false, "Art. 51(1)"),
            (model.presumption_rebutted, Gpai::PRESUMPTION_REBUTTED, true, "Art. 52(3)"),
        ];
        for (fact, field, contrary, article) in facts {
            if fact == Some(true) && model.systemic_risk == Some(contrary) {
                add(Place::of(EuAiAct::GPAI.then(field)), risk, article);
            }
        }
    }
    all
}

fn practices(facts: &EuAiAct, add: &mut dyn FnMut(Place, Place, &'static str)) {
    for (at, entry) in facts.practices.iter().enumerate() {
        let place = |field: AnyField| Place::item(EuAiAct::PRACTICES, at, field);
        if steps::concluded(entry).is_ok_and(|present| entry.present.is_some_and(|recorded| recorded != present)) {
            add(place(PracticeFacts::PRESENT.any()), place(PracticeFacts::ELEMENTS.any()), "Art. 5(1)");
        }
        let present = entry.present == Some(true) || entry.present.is_none() && steps::concluded(entry) == Ok(true);
        if present && facts.practice_present == Some(false) {
            add(place(PracticeFacts::PRESENT.any()), Place::of(EuAiAct::PRACTICE_PRESENT), "Art. 5(1)");
        }
        let earlier = facts
            .practices
            .iter()
            .take(at)
            .any(|one| one.practice.is_some() && one.practice == entry.practice && one.present != entry.present);
        if earlier {
            add(place(PracticeFacts::PRESENT.any()), Place::of(EuAiAct::PRACTICES), "Art. 5(1)");
        }
    }
    let named = |entry: &PracticeFacts| entry.practice.is_some_and(|practice| facts.prohibited_practices.contains(&practice));
    let absent = |entry: &PracticeFacts| entry.present.map_or_else(|| steps::concluded(entry) == Ok(false), |present| !present);
    let all_absent = !facts.prohibited_practices.is_empty()
        && facts
            .prohibited_practices
            .iter()
            .all(|practice| facts.practices.iter().any(|entry| entry.practice == Some(*practice) && absent(entry)));
    if facts.practice_present == Some(true)
        && all_absent
        && let Some(at) = facts.practices.iter().position(named)
    {
        add(Place::item(EuAiAct::PRACTICES, at, PracticeFacts::PRESENT), Place::of(EuAiAct::PRACTICE_PRESENT), "Art. 5(1)");
    }
}

/// What is recorded as absent, and is listed.
fn parts(facts: &EuAiAct, law: &law::Version, add: &mut dyn FnMut(Place, Place, &'static str)) {
    for part in &facts.none_of {
        let listed = match part {
            EuAiActPart::Practices if !steps::present(facts, law).is_empty() => Some((EuAiAct::PRACTICES.any(), "Art. 5(1)")),
            EuAiActPart::Products if !facts.products.is_empty() => Some((EuAiAct::PRODUCTS.any(), "Art. 6(1)")),
            EuAiActPart::Products if !facts.annex_i.is_empty() => Some((EuAiAct::ANNEX_I.any(), "Art. 6(1)")),
            EuAiActPart::Uses if !facts.annex_iii.is_empty() => Some((EuAiAct::ANNEX_III.any(), "Art. 6(2)")),
            EuAiActPart::Transparency if !facts.transparency_duties.is_empty() => Some((EuAiAct::TRANSPARENCY_DUTIES.any(), "Art. 50")),
            EuAiActPart::Models if facts.gpai.as_ref().is_some_and(|model| model.provider == Some(true)) => {
                Some((EuAiAct::GPAI.any(), "Art. 51"))
            }
            _ => None,
        };
        if let Some((field, article)) = listed {
            add(Place::of(EuAiAct::NONE_OF), Place::of(field), article);
        }
    }
}

fn market(facts: &EuAiAct, as_of: Date, add: &mut dyn FnMut(Place, Place, &'static str)) {
    let placed = facts.placed_on_market_on;
    let state = match facts.placed_on_market {
        Some(MarketState::Planned) => placed.is_some_and(|on| on <= as_of),
        Some(MarketState::Placed) => placed.is_some_and(|on| on > as_of),
        None => false,
    };
    if state {
        add(Place::of(EuAiAct::PLACED_ON_MARKET), Place::of(EuAiAct::PLACED_ON_MARKET_ON), "Art. 3(9), 3(11)");
    }
    if facts.generator_on_market_before == Some(true)
        && placed.is_some_and(|on| on >= law::applied(as_of).begins(law::Start::General).date())
    {
        add(Place::of(EuAiAct::GENERATOR_ON_MARKET_BEFORE), Place::of(EuAiAct::PLACED_ON_MARKET_ON), "Art. 111(4)");
    }
    let over = facts.out_of_scope_ground == Some(crate::model::OutOfScopeGround::BeforeMarket) && steps::on_market(facts, as_of);
    if over {
        let on = if placed.is_some() { EuAiAct::PLACED_ON_MARKET_ON.any() } else { EuAiAct::PLACED_ON_MARKET.any() };
        add(Place::of(EuAiAct::OUT_OF_SCOPE_GROUND), Place::of(on), "Art. 2(8)");
    }
}
