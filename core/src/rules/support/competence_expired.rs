//! Competence that was shown once and no longer counts.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Competence, Root};

rule! {
    "competence-expired", since "0.1", Shall, on Competence, serves ["7.2.s2"],
    effort CarryOut,
    message "`{competence}` counted as shown until {until} and was not renewed",
    hint "judge the person again and record the new last day in `validUntil`",
}

fn check<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((until, person)) = competence.valid_until.zip(competence.person.as_ref()) else { return Outcome::NotAsked };
    if competence.met != Some(true) || competence.assessed_on.is_some_and(|on| on > cx.as_of) {
        return Outcome::NotAsked;
    }
    if until >= cx.as_of {
        return Outcome::Pass;
    }
    let of_person = cx.index().referring(Root::COMPETENCES, Competence::PERSON, person.as_str());
    let mut same_role = of_person.filter_map(|at| cx.aims().competences.get(at)).filter(|other| other.role == competence.role);
    // A later record for the same person and role took its place.
    if same_role.any(|other| other.id != competence.id && other.assessed_on > competence.assessed_on) {
        return Outcome::NotAsked;
    }
    fail(Competence::VALID_UNTIL).with("competence", &competence.id).with("until", until).into()
}
