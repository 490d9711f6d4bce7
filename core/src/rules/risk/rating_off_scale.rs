//! A rating uses a word that is not on the method's scales.

use super::ratings;
use crate::check::{Cx, Outcome, fail, rule};
use crate::check::{Path, consequence_level, likelihood_level};
use crate::model::{RatedConsequence, Rating, Risk};

rule! {
    "rating-off-scale", since "0.1", Integrity, on Risk, serves ["6.1.2.d.3"],
    effort RecordOnly,
    message "`{key}` is not a level of the risk method's scale",
    hint "use a key of the method's own scale for that dimension and aspect",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let ratings = ratings(risk);
    if ratings.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(method) = cx.aims().risk_method.as_deref() else { return Outcome::Unknown };
    let mut defects = Vec::new();
    for (field, rating) in ratings {
        let at = Path::from(field);
        if let Some(key) = rating.likelihood.as_ref().filter(|key| likelihood_level(method, key).is_none()) {
            defects.push(fail(at.then(Rating::LIKELIHOOD)).with("key", key));
        }
        for (number, consequence) in rating.consequences.iter().enumerate() {
            if let Some(key) = consequence.level.as_ref().filter(|_| consequence_level(method, consequence).is_none()) {
                defects.push(fail(at.then_at(Rating::CONSEQUENCES, number).then(RatedConsequence::LEVEL)).with("key", key));
            }
        }
    }
    Outcome::from_defects(defects)
}
