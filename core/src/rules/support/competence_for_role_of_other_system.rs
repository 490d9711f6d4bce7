//! A competence for a role that is about other systems.

use crate::check::rule;
use crate::model::Competence;

rule! {
    "competence-for-role-of-other-system", since "0.1", Integrity, on Competence, serves ["7.2.s1"],
    effort RecordOnly,
    message "`{competence}` is about other AI systems than its {kind} `{record}`",
    hint "correct `aiSystems` of the role or of the competence",
    asks OfSystems { ways: [[Competence::ROLE]] },
}
