//! Competence that rests on nothing.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Competence;
use crate::rules::scope::says;

rule! {
    "competence-basis-missing", since "0.1", Shall, on Competence, serves ["7.2.s2"],
    message "`{competence}` is called met, and nothing says what it rests on",
    hint "name education, training or experience in `basis`, with the details in `basisDetail`",
}

fn check<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    if competence.person.is_none() {
        return Outcome::NotAsked;
    }
    match competence.met {
        None => Outcome::Unknown,
        Some(false) => Outcome::NotAsked,
        Some(true) if competence.assessed_on.is_some_and(|on| on > cx.as_of) => Outcome::Unknown,
        Some(true) if !competence.basis.is_empty() || says(&competence.basis_detail) => Outcome::Pass,
        Some(true) => fail(Competence::BASIS).with("competence", &competence.id).into(),
    }
}
