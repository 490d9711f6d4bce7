//! A risk without a rating.

use super::{just_found, ratings};
use crate::check::rule;
use crate::model::Risk;

rule! {
    "risk-not-rated", since "0.1", Shall, on Risk, serves ["6.1.2.d.3"],
    effort AssessAgain,
    message "the level of `{risk}` has not been determined: it has no rating",
    hint "record in `inherent` the likelihood and the consequences for the organization, individuals and societies",
    when super::is_open,
    holds |risk, as_of| match ratings(risk) {
        none if none.is_empty() => (!just_found(risk, as_of)).then_some(false),
        all => all.iter().any(|(_, rating)| rating.on.is_none_or(|on| on <= as_of)).then_some(true),
    }, at Risk::INHERENT,
}
