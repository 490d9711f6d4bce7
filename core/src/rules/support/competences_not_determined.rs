//! No competence is determined.

use crate::check::rule;
use crate::model::Root;

rule! {
    "competences-not-determined", since "0.1", Shall, on Root, serves ["7.2.s1"],
    effort RecordOnly,
    message "the necessary competence of persons whose work affects AI performance has not been determined",
    hint "record under `competences` what each role has to know or be able to do",
    asks Kept { part: Root::COMPETENCES },
}
