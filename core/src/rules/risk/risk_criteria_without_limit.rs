//! Risk criteria by which every risk is acceptable, or none.

use crate::check::{Case, Outcome, fail, rule};
use crate::model::{RiskAcceptanceRule, RiskMethod};
use crate::read::Date;

rule! {
    "risk-criteria-without-limit", since "0.1", Shall, on RiskMethod, serves ["6.1.1.s5"],
    effort Decide,
    message "by the risk method every risk is acceptable: the criteria do not distinguish acceptable from unacceptable risks",
    message when NONE "by the risk method no risk is acceptable: the criteria do not distinguish acceptable from unacceptable risks",
    hint "determine in `acceptance` of each band which risks are acceptable and which are not",
    when |method, _| (!method.bands.is_empty() && method.bands.iter().all(|band| band.acceptance.is_some())).then_some(true),
    alone distinguishes,
}

fn distinguishes(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let all = |rule| method.bands.iter().all(|band| band.acceptance == Some(rule));
    if all(RiskAcceptanceRule::Acceptable) || all(RiskAcceptanceRule::NotAcceptable) {
        let case = if all(RiskAcceptanceRule::Acceptable) { Case::default() } else { NONE };
        return fail(RiskMethod::BANDS).case(case).into();
    }
    Outcome::Pass
}
