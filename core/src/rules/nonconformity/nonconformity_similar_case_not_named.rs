//! The like was found elsewhere, and no nonconformity is named for it.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Nonconformity, SimilarCases};

rule! {
    "nonconformity-similar-case-not-named", since "0.1", Practice, on Nonconformity, serves ["10.2.b.3"],
    message "the like of `{nonconformity}` was found elsewhere, and none is named",
    hint "record each as a nonconformity and name it in `similarElsewhere.nonconformities`",
}

fn check<'a>(nonconformity: &'a Nonconformity, _: &Cx<'a>) -> Outcome<'a> {
    match nonconformity.similar_elsewhere.as_deref() {
        Some(similar) if similar.found == Some(true) && similar.nonconformities.is_empty() => {
            let place = Path::from(Nonconformity::SIMILAR_ELSEWHERE).then(SimilarCases::NONCONFORMITIES);
            fail(place).with("nonconformity", &nonconformity.id).into()
        }
        Some(similar) if similar.found.is_some() => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
