//! A scale with two levels of one key.

use super::method::{repeats, scales};
use crate::check::{Outcome, fail, rule};
use crate::model::{RiskMethod, ScaleLevel};
use crate::read::{Date, Particular};

rule! {
    "risk-scale-key-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the {scale} scale has two levels with the key `{key}`",
    hint "give each level its own `key`, by which ratings name it",
    alone distinct,
}

fn distinct(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let mut defects = Vec::new();
    for scale in scales(method) {
        for at in repeats(scale.levels.iter().map(|level| Some(&level.key))) {
            let Some(level) = scale.levels.get(at) else { continue };
            defects.push(
                fail(scale.level(at).then(ScaleLevel::KEY)).with("scale", Particular::Word(scale.what)).with(ScaleLevel::KEY, &level.key),
            );
        }
    }
    Outcome::from_defects(defects)
}
