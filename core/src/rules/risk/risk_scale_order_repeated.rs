//! A scale with two levels of one order.

use super::method::{repeats, scales};
use crate::check::{Outcome, fail, rule};
use crate::model::{RiskMethod, ScaleLevel};
use crate::read::{Date, Particular};

rule! {
    "risk-scale-order-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the {scale} scale has two levels with the order {order}",
    hint "give each level its own `order`; the lowest comes first",
    alone distinct,
}

fn distinct(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let mut defects = Vec::new();
    for scale in scales(method) {
        for at in repeats(scale.levels.iter().map(|level| level.order)) {
            let Some(order) = scale.levels.get(at).and_then(|level| level.order) else { continue };
            defects.push(
                fail(scale.level(at).then(ScaleLevel::ORDER)).with("scale", Particular::Word(scale.what)).with(ScaleLevel::ORDER, order),
            );
        }
    }
    Outcome::from_defects(defects)
}
