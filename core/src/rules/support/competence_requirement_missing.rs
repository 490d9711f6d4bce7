//! A competence without a requirement.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Competence;

rule! {
    "competence-requirement-missing", since "0.1", Shall, on Competence, serves ["7.2.s1"],
    effort RecordOnly,
    message "`{competence}` does not say what one has to know or be able to do",
    hint "say it in `required`",
}

fn check<'a>(competence: &'a Competence, _: &Cx<'a>) -> Outcome<'a> {
    recorded(competence, Competence::REQUIRED, "competence")
}
