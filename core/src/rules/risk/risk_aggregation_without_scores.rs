//! A risk method that adds scores, which its matrix does not give.

use crate::check::rule;
use crate::model::{RiskAggregation, RiskFormula, RiskMethod};

rule! {
    "risk-aggregation-without-scores", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the risk method adds the scores of the dimensions, but its matrix gives no scores",
    hint "record `highest` in `aggregation`, or a formula that gives scores in `formula`",
    when |method, _| method.aggregation.is_some(),
    holds |method, _| match method.aggregation {
        Some(RiskAggregation::Sum) => method.formula.map(|formula| formula != RiskFormula::Matrix),
        _ => Some(true),
    }, at RiskMethod::AGGREGATION,
}
