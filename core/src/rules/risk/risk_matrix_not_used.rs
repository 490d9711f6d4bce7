//! A matrix beside a formula that does not use it.

use crate::check::rule;
use crate::model::{RiskFormula, RiskMethod};

rule! {
    "risk-matrix-not-used", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the risk method has a matrix, but its formula {formula} does not use it",
    hint "record `matrix` in `formula`, or remove `matrix`",
    when super::method::has_matrix,
    holds |method, _| method.formula.map(|formula| formula == RiskFormula::Matrix), at RiskMethod::MATRIX,
    with [RiskMethod::FORMULA],
}
