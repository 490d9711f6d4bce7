//! A scale with two levels of one key.

use super::method::{repeats, scales};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskMethod, ScaleLevel};

rule! {
    "risk-scale-key-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the scale of {scale} has two levels with the key `{key}`",
    hint "give each level a key of its own; ratings name levels by it",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let mut defects = Vec::new();
    for scale in scales(method) {
        for at in repeats(scale.levels.iter().map(|level| Some(&level.key))) {
            let Some(level) = scale.levels.get(at) else { continue };
            defects.push(fail(scale.level(at).then(ScaleLevel::KEY)).with("scale", scale.what).with("key", &level.key));
        }
    }
    Outcome::from_defects(defects)
}
