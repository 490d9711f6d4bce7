//! Two scales for the same dimension, of which only the first is used.

use super::method::repeats;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ConsequenceScale, RiskMethod};

rule! {
    "risk-scale-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the method has two scales of consequence for {dimension}",
    hint "keep one, or tell them apart by `aspect`",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let all = &method.consequence_scales;
    let mut defects = Vec::new();
    for at in repeats(all.iter().map(|scale| Some((scale.dimension, scale.aspect.as_ref())))) {
        let dimension = all.get(at).and_then(|scale| scale.dimension).map_or("no dimension", |dimension| dimension.as_str());
        let place = RiskMethod::CONSEQUENCE_SCALES.at(at).then(ConsequenceScale::DIMENSION);
        defects.push(fail(place).with("dimension", dimension));
    }
    if all.is_empty() { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
