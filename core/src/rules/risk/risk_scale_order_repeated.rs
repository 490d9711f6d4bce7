//! A scale with two levels at one place.

use super::method::{repeats, scales};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskMethod, ScaleLevel};

rule! {
    "risk-scale-order-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the scale of {scale} has two levels with the order {order}",
    hint "give each level a place of its own; the lowest comes first",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let mut defects = Vec::new();
    for scale in scales(method) {
        for at in repeats(scale.levels.iter().map(|level| level.order)) {
            let Some(order) = scale.levels.get(at).and_then(|level| level.order) else { continue };
            defects.push(fail(scale.level(at).then(ScaleLevel::ORDER)).with("scale", scale.what).with("order", order));
        }
    }
    Outcome::from_defects(defects)
}
