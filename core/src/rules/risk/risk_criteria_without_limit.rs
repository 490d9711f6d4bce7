//! Risk criteria that call every risk acceptable, or none.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskAcceptanceRule, RiskMethod};

rule! {
    "risk-criteria-without-limit", since "0.1", Shall, on RiskMethod, serves ["6.1.1.s5"],
    effort RecordOnly,
    message "by the risk method each risk is {verdict}: it tells none apart",
    hint "say from which band on a risk can't be left as it is, or which may be",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    if method.bands.is_empty() || method.bands.iter().any(|band| band.acceptance.is_none()) {
        return Outcome::Unknown;
    }
    for (rule, verdict) in [(RiskAcceptanceRule::Acceptable, "acceptable"), (RiskAcceptanceRule::NotAcceptable, "not acceptable")] {
        if method.bands.iter().all(|band| band.acceptance == Some(rule)) {
            return fail(RiskMethod::BANDS).with("verdict", verdict).into();
        }
    }
    Outcome::Pass
}
