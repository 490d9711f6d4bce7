//! The level that the assessor wrote is not what the method gives.

use super::ratings;
use crate::check::{Cx, Outcome, fail, rule};
use crate::check::{Path, level};
use crate::model::{Rating, Risk};

rule! {
    "stated-level-contradicts", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "`{risk}` is stated as `{stated}`, and the method gives `{computed}`",
    hint "correct the rating or leave `statedLevel` out; the level is computed",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let stated: Vec<_> = ratings(risk).into_iter().filter_map(|(field, r)| Some((field, r, r.stated_level.as_ref()?))).collect();
    if stated.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(method) = cx.aims().risk_method.as_deref() else { return Outcome::Unknown };
    let mut defects = Vec::new();
    for (field, rating, word) in stated {
        let Some(computed) = level(method, rating) else { return Outcome::Unknown };
        if computed.band.key != *word {
            let at = Path::from(field).then(Rating::STATED_LEVEL);
            defects.push(fail(at).with("risk", &risk.id).with("stated", word).with("computed", &computed.band.key));
        }
    }
    Outcome::from_defects(defects)
}
