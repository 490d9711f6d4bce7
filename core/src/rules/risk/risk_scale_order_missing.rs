//! A level without the number that the formula computes with.

use super::method::scales;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskFormula, RiskMethod, ScaleLevel};

rule! {
    "risk-scale-order-missing", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "`{key}` on the scale of {scale} has no order, and the formula computes with it",
    hint "say in `order` at which place of the scale it stands; the lowest comes first",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let mut defects = Vec::new();
    for scale in scales(method) {
        for (at, level) in scale.levels.iter().enumerate().filter(|(_, level)| level.order.is_none()) {
            defects.push(fail(scale.level(at).then(ScaleLevel::ORDER)).with("scale", scale.what).with("key", &level.key));
        }
    }
    match method.formula {
        // A matrix goes by keys.
        Some(RiskFormula::Matrix) if !defects.is_empty() => Outcome::NotAsked,
        None => Outcome::Unknown,
        Some(_) => Outcome::from_defects(defects),
    }
}
