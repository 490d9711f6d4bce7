//! Two scales for the same dimension, of which only the first is used.

use crate::check::{Outcome, fail, rule};
use crate::model::{ConsequenceScale, RiskMethod};
use crate::read::Date;

rule! {
    "risk-scale-repeated", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the risk method has two consequence scales for {dimension}",
    message when NO_DIMENSION "the risk method has two consequence scales without a dimension",
    hint "keep one of them, or distinguish them by `dimension` or `aspect`",
    when |method, _| (!method.consequence_scales.is_empty()).then_some(true),
    alone distinct,
}

fn distinct(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let all = &method.consequence_scales;
    let twice = super::method::repeats(all.iter().map(|scale| Some((scale.dimension, scale.aspect.as_ref())))).into_iter();
    let defect = |at| {
        let defect = fail(RiskMethod::CONSEQUENCE_SCALES.at(at).then(ConsequenceScale::DIMENSION));
        match all.get(at).and_then(|scale| scale.dimension) {
            Some(dimension) => defect.with(ConsequenceScale::DIMENSION, dimension),
            None => defect.case(NO_DIMENSION),
        }
    };
    Outcome::from_defects(twice.map(defect).collect())
}
