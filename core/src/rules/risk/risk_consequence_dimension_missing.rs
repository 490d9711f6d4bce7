//! A risk whose consequences have not been assessed for all who may bear them.

use crate::check::{Outcome, fail, rule};
use crate::model::{ConsequenceDimension, RatedConsequence, Risk};
use crate::read::{Date, Particular};

rule! {
    "risk-consequence-dimension-missing", since "0.1", Shall, on Risk, serves ["6.1.2.d.1"],
    effort AssessAgain,
    message "the consequences of `{risk}` have not been assessed for: {dimension}",
    hint "describe or rate the consequences for {dimension}, even if there are none",
    when super::is_open,
    alone all_assessed,
}

fn all_assessed(risk: &Risk, as_of: Date) -> Outcome<'_> {
    let ratings = super::ratings(risk);
    let assessed = |dimension: &ConsequenceDimension| {
        let dimension = Some(*dimension);
        risk.consequences.iter().any(|described| described.dimension == dimension)
            || ratings.iter().any(|(_, rating)| rating.consequences.iter().any(|rated| rated.dimension == dimension))
    };
    let mut missing = super::DIMENSIONS.into_iter().filter(|dimension| !assessed(dimension)).peekable();
    if missing.peek().is_none() {
        Outcome::Pass
    } else if ratings.is_empty() && super::just_found(risk, as_of) {
        Outcome::Unknown
    } else {
        // One finding for all: whoever has assessed none has one thing to do.
        fail(Risk::CONSEQUENCES).with(RatedConsequence::DIMENSION, missing.collect::<Particular>()).into()
    }
}
