//! A number that does not lie in the level that was rated.

use crate::check::{Cx, Outcome, Path, consequence_level, fail, likelihood_level, rule};
use crate::model::{RatedConsequence, Rating, Risk, ScaleLevel};
use crate::read::Decimal;

rule! {
    "rated-number-outside-level", since "0.1", Integrity, on Risk, serves ["6.1.2.d.2"],
    effort RecordOnly,
    message "the likelihood of `{risk}` is rated `{level}`, but {number} lies outside the range of that level",
    message when CONSEQUENCE "a consequence of `{risk}` is rated `{level}`, but {number} lies outside the range of that level",
    hint "correct the number or the level; numbers are in the unit of the method's scale",
    when |risk, _| super::any_rating(risk, |it| it.probability.is_some() || it.consequences.iter().any(|one| one.value.is_some())),
    check inside,
}

fn inside<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(method) = super::method(cx) else { return Outcome::NotAsked };
    let (mut defects, mut asked, mut unknown) = (Vec::new(), false, false);
    for (field, rating) in super::ratings(risk) {
        let likely = rating.likelihood.as_ref().and_then(|key| likelihood_level(method, key));
        if let Some(number) = rating.probability {
            asked = true;
            match likely.and_then(|level| holds(level, number)) {
                None => unknown = true,
                Some(true) => {}
                Some(false) => {
                    let defect = fail(Path::from(field).then(Rating::PROBABILITY)).with("number", number);
                    defects.extend(likely.map(|level| defect.with("level", &level.key)));
                }
            }
        }
        for (at, consequence) in rating.consequences.iter().enumerate() {
            let Some(number) = consequence.value else { continue };
            asked = true;
            let level = consequence_level(method, consequence);
            match level.and_then(|level| holds(level, number)) {
                None => unknown = true,
                Some(true) => {}
                Some(false) => {
                    let place = Path::from(field).then_at(Rating::CONSEQUENCES, at).then(RatedConsequence::VALUE);
                    let defect = fail(place).case(CONSEQUENCE).with("number", number);
                    defects.extend(level.map(|level| defect.with("level", &level.key)));
                }
            }
        }
    }
    Outcome::of_places(defects, asked, unknown)
}

/// Whether the number lies in the level's range; none where it has no range.
fn holds(level: &ScaleLevel, number: Decimal) -> Option<bool> {
    let ranged = level.from.is_some() || level.to.is_some();
    ranged.then(|| level.from.is_none_or(|from| from <= number) && level.to.is_none_or(|to| number <= to))
}
