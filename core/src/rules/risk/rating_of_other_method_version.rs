//! A rating by another version of the risk method than the present one.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk, RiskMethod};

rule! {
    "rating-of-other-method-version", since "0.1", Integrity, on Risk, serves [],
    effort AssessAgain,
    message "`{risk}` was rated by version {methodVersion} of the risk method, but the method is at version {version}",
    hint "rate the risk again, or convert the rating by a table and record the date in `convertedOn`",
    when super::is_open,
    check same_version,
}

fn same_version<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let ratings = super::ratings(risk).into_iter().filter_map(|(field, rating)| Some((field, rating.method_version.as_ref()?)));
    let ratings: Vec<_> = ratings.collect();
    if ratings.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(version) = super::method(cx).and_then(|method| method.version.as_ref()) else { return Outcome::Unknown };
    let asked = ratings.into_iter().map(|(field, used)| {
        let place = Path::from(field).then(Rating::METHOD_VERSION);
        (used != version).then(|| fail(place).with(Rating::METHOD_VERSION, used).with(RiskMethod::VERSION, version))
    });
    asked.collect()
}
