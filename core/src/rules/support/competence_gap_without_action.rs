//! A competence that is not met and on which no action is taken.

use crate::check::rule;
use crate::model::Competence;

rule! {
    "competence-gap-without-action", since "0.1", Shall, on Competence, serves ["7.2.s3"],
    effort CarryOut,
    message "`{competence}` is not met, but no action to acquire the competence is recorded",
    hint "record in `actions` how the competence is acquired: training, mentoring, reassignment, hiring or contracting",
    given |competence, cx| competence.met == Some(false) || super::acted(competence, cx),
    shows super::acted, at Competence::ACTIONS,
}
