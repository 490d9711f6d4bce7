//! Missing competence about which nothing is done.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Competence;

rule! {
    "competence-gap-without-action", since "0.1", Shall, on Competence, serves ["7.2.s3"],
    effort CarryOut,
    message "`{competence}` is not met, and nothing is done about it",
    hint "record in `actions` what closes the gap: training, coaching, hiring, contracting",
}

fn check<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    if !competence.actions.is_empty() || super::trainings_for(competence, cx).next().is_some() {
        return Outcome::Pass;
    }
    if competence.met == Some(false) { recorded(competence, Competence::ACTIONS, "competence") } else { Outcome::NotAsked }
}
