//! A competence that is recorded as met but names a gap.

use crate::check::rule;
use crate::model::Competence;
use crate::rules::scope::says;

rule! {
    "competence-met-despite-gap", since "0.1", Integrity, on Competence, serves ["7.2.s2"],
    effort RecordOnly,
    message "`{competence}` is recorded as met, but names a gap for which no action is recorded",
    hint "record `false` in `met`, or record in `actions` what closed the gap",
    when |competence, _| competence.met.is_some(),
    shows |competence, cx| competence.met == Some(false) || !says(&competence.gap) || super::acted(competence, cx), at Competence::MET,
}
