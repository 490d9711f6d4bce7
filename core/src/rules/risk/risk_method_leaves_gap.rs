//! Ratings that the scales allow and that fall into no band.

use super::reach::Reach;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskFormula, RiskMethod};

rule! {
    "risk-method-leaves-gap", since "0.1", Integrity, on RiskMethod, serves ["6.1.1.s6"],
    effort RecordOnly,
    message "the method has no band for {what}; such ratings in all: {count}",
    hint "give every score and every pair of levels a band",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let matrix = method.formula == Some(RiskFormula::Matrix);
    if method.bands.is_empty() || (matrix && method.matrix.is_empty() && method.consequence_scales.is_empty()) {
        return Outcome::Unknown;
    }
    let reach = Reach::of(method);
    match reach.first_gap {
        Some(what) => {
            let at = if matrix { RiskMethod::MATRIX.any() } else { RiskMethod::BANDS.any() };
            fail(at).with("what", what).with("count", reach.gaps.len()).into()
        }
        None if reach.blind => Outcome::Unknown,
        None => Outcome::Pass,
    }
}
