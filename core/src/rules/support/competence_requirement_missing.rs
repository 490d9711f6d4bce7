//! A competence without a requirement.

use crate::check::rule;
use crate::model::Competence;

rule! {
    "competence-requirement-missing", since "0.1", Shall, on Competence, serves ["7.2.s1"],
    effort RecordOnly,
    message "the necessary competence has not been determined for `{competence}`",
    hint "record in `required` what the person has to know or be able to do",
    asks Says { field: Competence::REQUIRED },
}
