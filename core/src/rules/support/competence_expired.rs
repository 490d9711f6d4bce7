//! A competence that is no longer valid.

use crate::check::{Cx, rule};
use crate::model::Competence;
use crate::order::place_of;

rule! {
    "competence-expired", since "0.1", Shall, on Competence, serves ["7.2.s2"],
    effort AssessAgain,
    due Competence,
    message "`{competence}` was valid until {due} and has not been renewed",
    hint "assess the person again and record the new last day in `validUntil`",
    given at_stake,
    asks Until { until: Competence::VALID_UNTIL },
}

/// Whether the competence was shown by a person who is still there, and no later record on the same role took its place.
fn at_stake(competence: &Competence, cx: &Cx<'_>) -> bool {
    let past = |other: &Competence| other.assessed_on.is_none_or(|on| on <= cx.as_of);
    let Some(id) = competence.person.as_ref().filter(|_| competence.met == Some(true) && past(competence)) else { return false };
    let left = cx.person(id.as_str()).and_then(|person| person.active_until).is_some_and(|until| until < cx.as_of);
    let last = place_of(&cx.aims().competences, competence).is_some_and(|at| cx.latest_competence(at));
    !left && last
}
