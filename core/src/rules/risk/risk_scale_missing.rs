//! A risk method without a consequence scale for some who may bear the consequences.

use crate::check::{Outcome, fail, rule};
use crate::model::{ConsequenceScale, RiskMethod};
use crate::read::Date;

rule! {
    "risk-scale-missing", since "0.1", Shall, on RiskMethod, serves ["6.1.1.s8", "6.1.2.d.1"],
    effort Decide,
    message "the risk method has no scale for the consequences for {dimension}",
    hint "record in `consequenceScales` a scale with its `levels` for {dimension}",
    alone scaled,
}

fn scaled(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let has = |dimension| method.consequence_scales.iter().any(|scale| scale.dimension == Some(dimension) && !scale.levels.is_empty());
    let missing = super::DIMENSIONS.into_iter().filter(|dimension| !has(*dimension));
    let defect = |dimension| fail(RiskMethod::CONSEQUENCE_SCALES).with(ConsequenceScale::DIMENSION, dimension);
    Outcome::from_defects(missing.map(defect).collect())
}
