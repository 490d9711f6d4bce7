//! A nonconformity that was closed, and nobody says what it led to.

use crate::check::{Cx, Outcome, rule};
use crate::model::Nonconformity;
use crate::rules::scope::says;

rule! {
    "nonconformity-consequences-not-handled", since "0.1", Shall, on Nonconformity, serves ["10.2.a.2"],
    effort CarryOut,
    message "`{nonconformity}` was closed and nothing says how its consequences were dealt with",
    hint "say in `consequences` what it led to and how that was dealt with, or that it led to nothing",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    super::step(nonconformity, says(&nonconformity.consequences), Nonconformity::CONSEQUENCES, cx)
}
