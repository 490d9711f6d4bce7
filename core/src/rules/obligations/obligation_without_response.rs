//! An obligation that nothing in the management system answers.

use super::in_force;
use crate::check::{Cx, Link, Outcome, fail, rule};
use crate::model::{Obligation, Root};
use crate::rules::scope::says;

rule! {
    "obligation-without-response", since "0.1", Shall, on Obligation, serves ["4.2.s3", "6.1.1.s1"],
    effort RecordOnly,
    message "`{obligation}` applies, but how the AI management system addresses it has not been determined",
    hint "record in `howMet` how it is met, or let a control, treatment, objective or communication name it",
}

fn check<'a>(obligation: &'a Obligation, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_force(obligation, cx.as_of) {
        return Outcome::NotAsked;
    }
    // That a party needs it, that evidence is about it, or that it was given notice of, does not meet it.
    let passive = [Root::INTERESTED_PARTIES.index, Root::EVIDENCE.index, Root::INCIDENTS.index, Root::CONCERNS.index];
    let answers = |link: &Link<'_>| link.path.steps().next().is_some_and(|(register, _)| !passive.contains(&register));
    if says(&obligation.how_met) || cx.index().references(obligation.id.as_str()).any(answers) {
        Outcome::Pass
    } else {
        fail(Obligation::HOW_MET).with("obligation", &obligation.id).into()
    }
}
