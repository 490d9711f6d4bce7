//! Competence that is called met and lacks something.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Competence;
use crate::rules::scope::says;

rule! {
    "competence-met-despite-gap", since "0.1", Integrity, on Competence, serves ["7.2.s2"],
    effort CarryOut,
    message "`{competence}` is called met and names a gap: nothing was done to close it",
    hint "set `met` to false, or record in `actions` what closed the gap",
}

fn check<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(met) = competence.met else { return Outcome::NotAsked };
    let closed = !competence.actions.is_empty() || super::trainings_for(competence, cx).next().is_some();
    if met && says(&competence.gap) && !closed {
        return fail(Competence::MET).with("competence", &competence.id).into();
    }
    Outcome::Pass
}
