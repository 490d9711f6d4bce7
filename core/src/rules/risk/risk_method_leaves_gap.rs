//! Ratings that the scales allow and that fall into no band.

use super::reach::{Gap, Reach};
use crate::check::{Outcome, fail, rule};
use crate::model::{MatrixCell, RiskFormula, RiskMethod};
use crate::read::Date;

rule! {
    "risk-method-leaves-gap", since "0.1", Integrity, on RiskMethod, serves ["6.1.1.s6"],
    effort RecordOnly,
    message "the risk method has no band for the score {score}; ratings without a band: {count}",
    message when PAIR "the risk method has no band for `{likelihood}` with `{consequence}`; ratings without a band: {count}",
    message when CONSEQUENCE "the risk method has no band for the consequence `{consequence}`; ratings without a band: {count}",
    hint "complete `bands` and `matrix` so that each score and each pair of levels has a band",
    when super::method::banded,
    alone complete,
}

fn complete(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let matrix = method.formula == Some(RiskFormula::Matrix);
    if matrix && method.matrix.is_empty() && method.consequence_scales.is_empty() {
        return Outcome::Unknown;
    }
    let reach = Reach::of(method);
    let blind = reach.blind;
    let Some((gap, count)) = reach.gaps() else { return if blind { Outcome::Unknown } else { Outcome::Pass } };
    let at = if matrix { RiskMethod::MATRIX.any() } else { RiskMethod::BANDS.any() };
    let defect = fail(at).with("count", count);
    match gap {
        Gap::Score(score) => defect.with("score", score),
        Gap::Pair(likelihood, consequence) => {
            defect.case(PAIR).with(MatrixCell::LIKELIHOOD, likelihood).with(MatrixCell::CONSEQUENCE, consequence)
        }
        Gap::Consequence(consequence) => defect.case(CONSEQUENCE).with(MatrixCell::CONSEQUENCE, consequence),
    }
    .into()
}
