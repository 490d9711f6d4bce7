//! Scores of dimensions are to be added, and a matrix gives none.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskAggregation, RiskFormula, RiskMethod};

rule! {
    "risk-aggregation-without-scores", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the method adds the scores of the dimensions, and a matrix gives no scores",
    hint "set `aggregation` to `highest`, or compute scores by a formula",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    match (method.aggregation, method.formula) {
        (None, _) => Outcome::NotAsked,
        (Some(RiskAggregation::Sum), None) => Outcome::Unknown,
        (Some(RiskAggregation::Sum), Some(RiskFormula::Matrix)) => fail(RiskMethod::AGGREGATION).into(),
        (Some(_), _) => Outcome::Pass,
    }
}
