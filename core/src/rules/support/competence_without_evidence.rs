//! A competence without evidence.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Competence, Evidence, Root};

rule! {
    "competence-without-evidence", since "0.1", Shall, on Competence, serves ["7.2.s5"],
    effort ShowEvidence,
    message "`{competence}` is recorded as met, but no evidence of competence is retained",
    hint "name certificates, test results or interview records in `evidence`",
    when |competence, _| if competence.person.is_some() { competence.met } else { Some(false) },
    check evidenced,
}

fn evidenced<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    if !competence.evidence.is_empty() {
        return Outcome::PassOn(&competence.evidence);
    }
    let mut supporting = cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, competence.id.as_str());
    if supporting.next().is_some() { Outcome::Pass } else { fail(Competence::EVIDENCE).into() }
}
