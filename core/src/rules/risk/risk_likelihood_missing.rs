//! A rating without a likelihood, although the risk method has a scale for it.

use crate::check::rule;
use crate::model::{Rating, Risk};

rule! {
    "risk-likelihood-missing", since "0.1", Shall, on Risk, serves ["6.1.2.d.2"],
    effort AssessAgain,
    message "the likelihood of `{risk}` has not been assessed in a rating",
    hint "record in `{field}` how likely the risk is, by the method's scale",
    given |risk, cx| match super::method(cx) {
        _ if !super::is_rated(risk, cx.as_of) => Some(false),
        // A method without likelihood does not ask for it.
        method => Some(method?.likelihood_scale.is_some()),
    },
    asks SaysEach {
        fields: [Risk::INHERENT.then(Rating::LIKELIHOOD), Risk::CURRENT.then(Rating::LIKELIHOOD), Risk::RESIDUAL.then(Rating::LIKELIHOOD)],
    },
}
