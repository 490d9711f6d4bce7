//! Models for general purposes and their systemic risk (Art. 51 to 55).

use crate::eu_ai_act::classification::{Class, Classification, Place};
use crate::eu_ai_act::classify::{GENERAL_PURPOSE, MODEL_OF_OTHERS, PRESUMPTION_REBUTTED, SYSTEMIC_RISK, SYSTEMIC_RISK_PRESUMED};
use crate::model::EuAiAct;

pub(in crate::eu_ai_act) fn models(it: &mut Classification, facts: &EuAiAct) {
    let Some(model) = facts.gpai.as_deref() else { return };
    let place = Place::of(EuAiAct::GPAI);
    let compute = model.training_compute.as_ref().and_then(|text| beyond_threshold(text));
    let provider = |it: &mut Classification| it.found(Class::Gpai, place, "provider: true", GENERAL_PURPOSE, "Art. 3(63), 53");
    match model.provider {
        Some(false) => return it.because(place, "provider: false", MODEL_OF_OTHERS, "Art. 3(3), 53"),
        None => return it.lacks(place, Class::GpaiSystemicRisk, "Art. 3(3), 51"),
        Some(true) => {}
    }
    if model.designated == Some(true) {
        return it.found(Class::GpaiSystemicRisk, place, "designated: true", SYSTEMIC_RISK, "Art. 51(1)(b)");
    }
    // The provider may rebut it before the Commission; until that accepts it, it is presumed.
    if model.presumption_rebutted == Some(true) {
        it.because(place, "presumptionRebutted: true", PRESUMPTION_REBUTTED, "Art. 52(2), (3)");
        return provider(it);
    }
    match (model.high_impact, model.systemic_risk, compute) {
        (Some(true), ..) => it.found(Class::GpaiSystemicRisk, place, "highImpact: true", SYSTEMIC_RISK, "Art. 51(1)(a)"),
        (_, Some(true), _) => it.found(Class::GpaiSystemicRisk, place, "systemicRisk: true", SYSTEMIC_RISK, "Art. 51(1)"),
        (.., Some(true)) => it.found(Class::GpaiSystemicRisk, place, "trainingCompute > 1e25", SYSTEMIC_RISK_PRESUMED, "Art. 51(2)"),
        (None, None, None) => {
            provider(it);
            it.lacks(place, Class::GpaiSystemicRisk, "Art. 51(1), (2)");
        }
        _ => provider(it),
    }
}

/// Whether a number such as `3.2e24` is above 1e25 (Art. 51(2)); none if it is no such number.
pub(in crate::eu_ai_act) fn beyond_threshold(text: &str) -> Option<bool> {
    let (number, power) = text.trim().split_once(['e', 'E']).unwrap_or((text.trim(), "0"));
    let power: i32 = power.parse().ok()?;
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let digits: Vec<u8> = whole.bytes().chain(part.bytes()).filter(|b| *b != b'_' && *b != b' ').collect();
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    let places = digits.len() - part.len();
    let order = i32::try_from(places).ok()? - i32::try_from(zeros).ok()? - 1 + power;
    let significant = digits.get(zeros..).unwrap_or_default();
    let exactly_one = significant.first() == Some(&b'1') && significant.iter().skip(1).all(|digit| *digit == b'0');
    Some(!significant.is_empty() && (order > 25 || order == 25 && !exactly_one))
}
