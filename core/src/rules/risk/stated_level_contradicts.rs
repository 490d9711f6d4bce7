//! A stated level that is not the one that the risk method gives.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk};

rule! {
    "stated-level-contradicts", since "0.1", Integrity, on Risk, serves ["6.1.2.d.3"],
    effort RecordOnly,
    message "the level of `{risk}` is stated as `{statedLevel}`, but the risk method gives `{band}`",
    hint "correct the rating, or remove `statedLevel`: the level is computed",
    when |risk, _| super::any_rating(risk, |rating| rating.stated_level.is_some()),
    check as_computed,
}

fn as_computed<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut unknown) = (Vec::new(), false);
    for (field, rating) in super::ratings(risk) {
        let Some(stated) = rating.stated_level.as_ref() else { continue };
        match cx.level_of(rating).map(|level| &level.band.key) {
            // What can't be computed of one rating hides nothing in another.
            None => unknown = true,
            Some(key) if key != stated => {
                defects.push(fail(Path::from(field).then(Rating::STATED_LEVEL)).with(Rating::STATED_LEVEL, stated).with("band", key));
            }
            Some(_) => {}
        }
    }
    if defects.is_empty() && unknown { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
