//! A stated score that is not the one that the risk method gives.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk};
use crate::read::Decimal;

rule! {
    "stated-score-contradicts", since "0.1", Integrity, on Risk, serves ["6.1.2.d.3"],
    effort RecordOnly,
    message "the score of `{risk}` is stated as {statedScore}, but the risk method gives {score}",
    message when BAND "the score of `{risk}` is stated as {statedScore}, which lies outside the band `{band}` that the risk method gives",
    hint "correct the rating, or remove `statedScore`: the score is computed",
    when |risk, _| super::any_rating(risk, |rating| rating.stated_score.is_some()),
    check as_computed,
}

fn as_computed<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut asked, mut unknown) = (Vec::new(), false, false);
    for (field, rating) in super::ratings(risk) {
        let Some(stated) = rating.stated_score else { continue };
        asked = true;
        let defect = || fail(Path::from(field).then(Rating::STATED_SCORE)).with(Rating::STATED_SCORE, stated);
        match cx.level_of(rating) {
            None => unknown = true,
            Some(level) => match level.score.map(Decimal::from) {
                Some(score) if score != stated => defects.push(defect().with("score", score)),
                Some(_) => {}
                // A matrix gives no score; a band may have a range all the same.
                None if level.band.from.is_none() && level.band.to.is_none() => unknown = true,
                None if level.band.from.is_some_and(|from| stated < from) || level.band.to.is_some_and(|to| stated > to) => {
                    defects.push(defect().case(BAND).with("band", &level.band.key));
                }
                None => {}
            },
        }
    }
    Outcome::of_places(defects, asked, unknown)
}
