//! A rating with a key that is not on the scales of the risk method.

use crate::check::{Cx, Outcome, Path, consequence_level, fail, likelihood_level, rule};
use crate::model::{RatedConsequence, Rating, Risk};

rule! {
    "rating-off-scale", since "0.1", Integrity, on Risk, serves ["6.1.2.d.3"],
    effort RecordOnly,
    message "a rating of `{risk}` has the likelihood `{likelihood}`, which is not on the scale of the risk method",
    message when CONSEQUENCE "a rating of `{risk}` has the consequence level `{level}`, which is not on the scale of the risk method",
    hint "record a key of the method's scale for that dimension and aspect",
    when |risk, _| !super::ratings(risk).is_empty(),
    check on_scale,
}

fn on_scale<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(method) = super::method(cx) else { return Outcome::Unknown };
    let mut defects = Vec::new();
    for (field, rating) in super::ratings(risk) {
        let at = Path::from(field);
        if let Some(key) = rating.likelihood.as_ref().filter(|key| likelihood_level(method, key).is_none()) {
            defects.push(fail(at.then(Rating::LIKELIHOOD)).with(Rating::LIKELIHOOD, key));
        }
        for (number, consequence) in rating.consequences.iter().enumerate() {
            if let Some(key) = consequence.level.as_ref().filter(|_| consequence_level(method, consequence).is_none()) {
                let place = at.then_at(Rating::CONSEQUENCES, number).then(RatedConsequence::LEVEL);
                defects.push(fail(place).case(CONSEQUENCE).with(RatedConsequence::LEVEL, key));
            }
        }
    }
    Outcome::from_defects(defects)
}
