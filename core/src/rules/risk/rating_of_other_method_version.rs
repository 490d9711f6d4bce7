//! A rating by another version of the method than the one that judges it.

use super::{is_open, ratings};
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk};

rule! {
    "rating-of-other-method-version", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "`{risk}` was rated by version {used} of the method, which is at version {version}",
    hint "rate the risk again, or carry the rating over by a table and say so in `convertedOn`",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let ratings = ratings(risk).into_iter().filter_map(|(field, rating)| Some((field, rating.method_version.as_ref()?)));
    let ratings: Vec<_> = ratings.collect();
    if !is_open(risk, cx.as_of) || ratings.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(version) = cx.aims().risk_method.as_deref().and_then(|method| method.version.as_ref()) else { return Outcome::Unknown };
    let other = ratings.into_iter().filter(|(_, used)| *used != version);
    let place = |field| Path::from(field).then(Rating::METHOD_VERSION);
    let defect = |(field, used)| fail(place(field)).with("risk", &risk.id).with("used", used).with("version", version);
    Outcome::from_defects(other.map(defect).collect())
}
