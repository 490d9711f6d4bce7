//! A treatment that proved ineffective and stands as it was.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{EffectivenessReview, Root, Treatment};

rule! {
    "ineffective-treatment-not-revised", since "0.1", Shall, on Treatment, serves ["8.3.s4", "8.3.s5"],
    effort Decide,
    message "`{treatment}` was found ineffective on {on} and was not revised since",
    hint "choose the option anew and have the plan approved again, or replace the treatment by another",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let dated = treatment.effectiveness_reviews.iter().enumerate().filter(|(_, r)| r.on.is_some_and(|on| on <= cx.as_of));
    let Some((at, on)) = dated.max_by_key(|(_, r)| r.on).filter(|(_, r)| r.effective == Some(false)).and_then(|(at, r)| Some((at, r.on?)))
    else {
        return Outcome::NotAsked;
    };
    let approved = treatment.approval.as_deref().and_then(|approval| approval.on).is_some_and(|day| day >= on && day <= cx.as_of);
    let replaced = cx.index().referring(Root::TREATMENTS, Treatment::REPLACES, treatment.id.as_str()).next().is_some();
    if approved || replaced {
        return Outcome::Pass;
    }
    let place = Treatment::EFFECTIVENESS_REVIEWS.at(at).then(EffectivenessReview::EFFECTIVE);
    fail(place).with("treatment", &treatment.id).with("on", on).into()
}
