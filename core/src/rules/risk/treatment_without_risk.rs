//! A treatment that treats no risk.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Treatment;

rule! {
    "treatment-without-risk", since "0.1", Shall, on Treatment, serves ["6.1.3.b.i"],
    effort RecordOnly,
    message "`{treatment}` names no risk",
    hint "name in `risk` what it treats",
}

fn check<'a>(treatment: &'a Treatment, _: &Cx<'a>) -> Outcome<'a> {
    if treatment.risk.is_some() { Outcome::Pass } else { fail(Treatment::RISK).with("treatment", &treatment.id).into() }
}
