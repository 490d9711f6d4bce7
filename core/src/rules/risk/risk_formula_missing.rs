//! A risk method that does not say how a level comes about.

use crate::check::fail;
use crate::check::{Cx, Outcome, rule};
use crate::model::RiskMethod;

rule! {
    "risk-formula-missing", since "0.1", Shall, on RiskMethod, serves ["6.1.2.d.3"],
    effort RecordOnly,
    message "the risk method does not say how likelihood and consequence give a level of risk",
    hint "set `formula`: a product, a sum, the higher of both, or a matrix with its cells",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    if method.formula.is_some() { Outcome::Pass } else { fail(RiskMethod::FORMULA).into() }
}
