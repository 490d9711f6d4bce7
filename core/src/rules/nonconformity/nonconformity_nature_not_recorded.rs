//! A nonconformity that does not say what was not met.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;
use crate::rules::scope::says;

rule! {
    "nonconformity-nature-not-recorded", since "0.1", Shall, on Nonconformity, serves ["10.2.s2"],
    effort RecordOnly,
    message "`{nonconformity}` does not say what was not met",
    hint "say in `statement` what was not met and what shows it",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    if nonconformity.opened_on.is_some_and(|on| on > cx.as_of) {
        return Outcome::NotAsked;
    }
    if says(&nonconformity.statement) || says(&nonconformity.description) {
        Outcome::Pass
    } else {
        fail(Nonconformity::STATEMENT).with("nonconformity", &nonconformity.id).into()
    }
}
