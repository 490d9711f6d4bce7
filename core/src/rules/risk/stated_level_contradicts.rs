//! A stated level that is not the one that the risk method gives.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk};

rule! {
    "stated-level-contradicts", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "the level of `{risk}` is stated as `{statedLevel}`, but the risk method gives `{band}`",
    hint "correct the rating, or remove `statedLevel`: the level is computed",
    check as_computed,
}

fn as_computed<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let stated = super::ratings(risk).into_iter().filter_map(|(field, rating)| Some((field, rating, rating.stated_level.as_ref()?)));
    let asked = stated.map(|(field, rating, stated)| {
        let key = &cx.level_of(rating)?.band.key;
        let defect = || fail(Path::from(field).then(Rating::STATED_LEVEL)).with(Rating::STATED_LEVEL, stated).with("band", key);
        Some((key != stated).then(defect))
    });
    asked.collect::<Option<Outcome<'_>>>().unwrap_or(Outcome::Unknown)
}
