//! A rating of no day.

use super::{is_open, ratings};
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk};

rule! {
    "risk-rating-undated", since "0.1", Shall, on Risk, serves ["8.2.s2"],
    effort RecordOnly,
    message "nothing says when `{risk}` was rated",
    hint "record the day of each rating in `on`",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let ratings = ratings(risk);
    if !is_open(risk, cx.as_of) || ratings.is_empty() {
        return Outcome::NotAsked;
    }
    let open = ratings.into_iter().filter(|(_, rating)| rating.on.is_none());
    Outcome::from_defects(open.map(|(field, _)| fail(Path::from(field).then(Rating::ON)).with("risk", &risk.id)).collect())
}
