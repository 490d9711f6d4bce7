//! A rating after treatment that leaves out whom the first one rated.

use super::is_open;
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk};

rule! {
    "rating-leaves-dimension-out", since "0.1", Integrity, on Risk, serves ["6.1.2.d.1"],
    effort RecordOnly,
    message "the later rating of `{risk}` says nothing of {dimension}, which the first one rates",
    hint "rate {dimension} again, even if nothing is left of it",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(first) = risk.inherent.as_deref().filter(|_| is_open(risk, cx.as_of)) else { return Outcome::NotAsked };
    let later = [(Risk::CURRENT, &risk.current), (Risk::RESIDUAL, &risk.residual)];
    let (mut defects, mut asked) = (Vec::new(), false);
    for (field, rating) in later.into_iter().filter_map(|(field, rating)| Some((field, rating.as_deref()?))) {
        // One without any level has a finding of its own.
        if rating.consequences.is_empty() {
            continue;
        }
        asked = true;
        let mut rated = first.consequences.iter().filter_map(|one| one.dimension);
        if let Some(out) = rated.find(|dimension| rating.consequences.iter().all(|one| one.dimension != Some(*dimension))) {
            let place = Path::from(field).then(Rating::CONSEQUENCES);
            defects.push(fail(place).with("risk", &risk.id).with("dimension", out.as_str()));
        }
    }
    if asked { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
