//! A competence that is called met although its training was found not to work.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Competence;

rule! {
    "competence-met-despite-no-effect", since "0.1", Integrity, on Competence, serves ["7.2.s2"],
    effort CarryOut,
    message "`{competence}` is called met, and what was done for it was found not to work on {on}",
    hint "set `met` to false, or assess the competence again after something else was done",
}

fn check<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    let review = competence.effectiveness.as_deref();
    let Some((on, effective)) = review.and_then(|review| review.on.filter(|on| *on <= cx.as_of).zip(review.effective)) else {
        return Outcome::NotAsked;
    };
    // Assessed again later, it may have come by other means.
    let again = competence.assessed_on.is_some_and(|assessed| assessed > on);
    if competence.met == Some(true) && !effective && !again {
        return fail(Competence::MET).with("competence", &competence.id).with("on", on).into();
    }
    Outcome::Pass
}
