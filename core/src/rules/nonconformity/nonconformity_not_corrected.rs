//! A nonconformity that was closed without being corrected.

use crate::check::{Cx, Outcome, rule};
use crate::model::Nonconformity;
use crate::rules::scope::says;

rule! {
    "nonconformity-not-corrected", since "0.1", Shall, on Nonconformity, serves ["10.2.a.1"],
    effort CarryOut,
    message "`{nonconformity}` was closed and nothing says how it was corrected",
    hint "say in `correction` what was done to control and correct it",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    super::step(nonconformity, says(&nonconformity.correction), Nonconformity::CORRECTION, cx)
}
