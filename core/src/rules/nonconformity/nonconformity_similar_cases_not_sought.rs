//! A closed nonconformity for which similar ones have not been sought.

use crate::check::rule;
use crate::model::Nonconformity;
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "nonconformity-similar-cases-not-sought", since "0.1", Shall, on Nonconformity, serves ["10.2.b.3"],
    effort AssessAgain,
    message "`{nonconformity}` was closed, but whether similar nonconformities exist or could occur has not been determined",
    hint "record in `similarElsewhere` where similar nonconformities were sought and what was found",
    when |it, _| {
        let unnamed = it.similar_elsewhere.as_deref().is_some_and(|similar| similar.found == Some(true) && similar.nonconformities.is_empty());
        if unnamed { None } else { Some(true) }
    },
    alone |it: &Nonconformity, as_of: Date| super::step(it, as_of, it.similar_elsewhere.as_deref().is_some_and(|similar| similar.found.is_some() || says(&similar.description)), Nonconformity::SIMILAR_ELSEWHERE.any()),
}
