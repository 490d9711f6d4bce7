//! A level without the order from which the formula is calculated.

use super::method::scales;
use crate::check::{Outcome, fail, rule};
use crate::model::{RiskFormula, RiskMethod, ScaleLevel};
use crate::read::{Date, Particular};

rule! {
    "risk-scale-order-missing", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the level `{key}` of the {scale} scale has no order, but the formula is calculated from it",
    hint "record in `order` the position of the level on its scale; the lowest comes first",
    alone ordered,
}

fn ordered(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let mut defects = Vec::new();
    for scale in scales(method) {
        for (at, level) in scale.levels.iter().enumerate().filter(|(_, level)| level.order.is_none()) {
            defects.push(
                fail(scale.level(at).then(ScaleLevel::ORDER)).with("scale", Particular::Word(scale.what)).with(ScaleLevel::KEY, &level.key),
            );
        }
    }
    match method.formula {
        // A matrix is read by keys.
        Some(RiskFormula::Matrix) if !defects.is_empty() => Outcome::NotAsked,
        None => Outcome::Unknown,
        Some(_) => Outcome::from_defects(defects),
    }
}
