//! Competence that is claimed and not shown.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Competence, Evidence, Root};

rule! {
    "competence-without-evidence", since "0.1", Shall, on Competence, serves ["7.2.s5"],
    effort ShowEvidence,
    message "`{competence}` is called met, and nothing shows it",
    hint "name certificates, test results or notes of an interview in `evidence`",
}

fn check<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    if competence.person.is_none() || competence.met == Some(false) {
        return Outcome::NotAsked;
    }
    if competence.met.is_none() {
        return Outcome::Unknown;
    }
    if !competence.evidence.is_empty() {
        return Outcome::PassOn(&competence.evidence);
    }
    let mut supporting = cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, competence.id.as_str());
    if supporting.next().is_some() { Outcome::Pass } else { fail(Competence::EVIDENCE).with("competence", &competence.id).into() }
}
