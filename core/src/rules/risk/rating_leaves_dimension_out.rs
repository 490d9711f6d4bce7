//! A later rating that leaves out a dimension which the inherent rating covers.

use crate::check::{Outcome, fail, rule};
use crate::model::{RatedConsequence, Rating, Risk};
use crate::read::Date;

rule! {
    "rating-leaves-dimension-out", since "0.1", Integrity, on Risk, serves ["6.1.2.d.1"],
    effort AssessAgain,
    message "a later rating of `{risk}` does not cover the consequences for {dimension}, which the inherent rating covers",
    hint "rate the consequences for {dimension} again, even if none remain",
    when super::is_open,
    alone covered,
}

fn covered(risk: &Risk, _: Date) -> Outcome<'_> {
    let Some(first) = risk.inherent.as_deref() else { return Outcome::NotAsked };
    let later = [(Risk::CURRENT, &risk.current), (Risk::RESIDUAL, &risk.residual)].into_iter();
    let later = later.filter_map(|(field, rating)| Some((field, rating.as_deref()?)));
    // One without any level has a finding of its own.
    let asked = later.filter(|(_, rating)| !rating.consequences.is_empty()).map(|(field, rating)| {
        let left_out = |dimension: &_| rating.consequences.iter().all(|one| one.dimension != Some(*dimension));
        let dimension = first.consequences.iter().filter_map(|one| one.dimension).find(left_out)?;
        Some(fail(field.then(Rating::CONSEQUENCES)).with(RatedConsequence::DIMENSION, dimension))
    });
    asked.collect()
}
