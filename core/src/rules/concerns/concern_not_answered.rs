//! Someone who can be reached raised a concern and got no answer.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Concern;

rule! {
    "concern-not-answered", since "0.1", Practice, on Concern, serves ["A.3.3", "A.8.3"],
    effort CarryOut,
    message "`{concern}` was closed on {closed}, and the one who raised it got no answer",
    hint "answer the one who raised it, and record the day in `answeredOn`",
}

fn check<'a>(concern: &'a Concern, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(closed) = concern.closed_on.filter(|on| *on <= cx.as_of && concern.anonymous == Some(false)) else {
        return Outcome::NotAsked;
    };
    match concern.answered_on {
        Some(on) if on <= cx.as_of => Outcome::Pass,
        _ => fail(Concern::ANSWERED_ON).with("concern", &concern.id).with("closed", closed).into(),
    }
}
