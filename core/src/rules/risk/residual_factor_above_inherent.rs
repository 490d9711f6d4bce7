//! A residual rating whose likelihood or consequence is above the inherent one, though its level is not.

use crate::check::{Cx, Outcome, Path, consequence_level, fail, likelihood_level, rule};
use crate::model::{ConsequenceDimension, RatedConsequence, Rating, Risk};

rule! {
    "residual-factor-above-inherent", since "0.1", Practice, on Risk, serves ["6.1.3.a"],
    effort AssessAgain,
    message "the residual likelihood of `{risk}` (`{residual}`) is above the inherent one (`{inherent}`), which no treatment explains",
    message when CONSEQUENCE "the residual consequence of `{risk}` for {dimension} (`{residual}`) is above the inherent one (`{inherent}`), which no treatment explains",
    hint "correct the rating, or give the reason in `residualHigherReason`",
    check not_higher,
}

fn not_higher<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((inherent, residual)) = risk.inherent.as_deref().zip(risk.residual.as_deref()) else { return Outcome::NotAsked };
    if crate::rules::scope::says(&risk.residual_higher_reason) {
        return Outcome::Pass;
    }
    // That the level itself rises has a finding of its own.
    let Some((before, after)) = cx.level_of(inherent).zip(cx.level_of(residual)) else { return Outcome::Unknown };
    if (after.rank, after.score) > (before.rank, before.score) {
        return Outcome::NotAsked;
    }
    let Some(method) = super::method(cx) else { return Outcome::Unknown };
    let likelihood = |rating: &Rating| likelihood_level(method, rating.likelihood.as_ref()?)?.order;
    let mut defects = Vec::new();
    if likelihood(residual) > likelihood(inherent) && likelihood(inherent).is_some() {
        let (from, to) = (inherent.likelihood.clone(), residual.likelihood.clone());
        let defect = fail(Risk::RESIDUAL.then(Rating::LIKELIHOOD));
        defects.extend(from.zip(to).map(|(from, to)| defect.with(Risk::RESIDUAL, &to).with(Risk::INHERENT, &from)));
    }
    let order = |rated: &RatedConsequence| consequence_level(method, rated)?.order;
    let key =
        |rated: &'a RatedConsequence| -> (Option<ConsequenceDimension>, &'a Option<crate::read::Text>) { (rated.dimension, &rated.aspect) };
    for (at, rated) in residual.consequences.iter().enumerate() {
        let Some(first) = inherent.consequences.iter().find(|first| key(first) == key(rated)) else { continue };
        let Some((before, after)) = order(first).zip(order(rated)) else { continue };
        let Some(((from, to), dimension)) = first.level.as_ref().zip(rated.level.as_ref()).zip(rated.dimension) else { continue };
        if after > before {
            let place = Path::from(Risk::RESIDUAL).then_at(Rating::CONSEQUENCES, at).then(RatedConsequence::LEVEL);
            let defect = fail(place).case(CONSEQUENCE).with(RatedConsequence::DIMENSION, dimension);
            defects.push(defect.with(Risk::RESIDUAL, to).with(Risk::INHERENT, from));
        }
    }
    Outcome::from_defects(defects)
}
