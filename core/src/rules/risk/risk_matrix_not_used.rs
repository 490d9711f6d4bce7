//! A matrix beside a formula that does not look at it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskFormula, RiskMethod};

rule! {
    "risk-matrix-not-used", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the method has a matrix, and its formula `{formula}` does not use it",
    hint "set `formula` to `matrix`, or take the matrix out",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    if method.matrix.is_empty() {
        return Outcome::NotAsked;
    }
    match method.formula {
        None => Outcome::Unknown,
        Some(RiskFormula::Matrix) => Outcome::Pass,
        Some(formula) => fail(RiskMethod::MATRIX).with("formula", formula).into(),
    }
}
