//! Similar nonconformities that are named although none is recorded as found.

use crate::check::rule;
use crate::model::{Nonconformity, SimilarCases};

rule! {
    "similar-cases-named-but-not-found", since "0.1", Integrity, on Nonconformity, serves ["10.2.b.3"],
    effort RecordOnly,
    message "`{nonconformity}` names similar nonconformities, but records that none was found",
    hint "record in `similarElsewhere.found` that there are some, or remove the references",
    when |it, _| it.similar_elsewhere.as_deref().is_some_and(|similar| similar.found.is_some()),
    holds |it, _| it.similar_elsewhere.as_deref().is_none_or(|similar| similar.found != Some(false) || similar.nonconformities.is_empty()),
    at Nonconformity::SIMILAR_ELSEWHERE.then(SimilarCases::FOUND),
}
