//! A nonconformity that was closed, and nobody looked for the like elsewhere.

use crate::check::{Cx, Outcome, rule};
use crate::model::Nonconformity;
use crate::rules::scope::says;

rule! {
    "nonconformity-similar-cases-not-sought", since "0.1", Shall, on Nonconformity, serves ["10.2.b.3"],
    effort AssessAgain,
    message "`{nonconformity}` was closed and nobody looked whether the like exists or could happen elsewhere",
    hint "record in `similarElsewhere` where was looked and what was found",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let similar = nonconformity.similar_elsewhere.as_deref();
    let sought = similar.is_some_and(|similar| similar.found.is_some() || says(&similar.description));
    // Found, and no record tells which they are: what became of them can't be told.
    if similar.is_some_and(|similar| similar.found == Some(true) && similar.nonconformities.is_empty()) {
        return Outcome::Unknown;
    }
    super::step(nonconformity, sought, Nonconformity::SIMILAR_ELSEWHERE, cx)
}
