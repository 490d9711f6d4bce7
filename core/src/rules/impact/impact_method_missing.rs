//! Impact assessments without a process.

use crate::check::{Path, fail, rule};
use crate::model::Root;

rule! {
    "impact-method-missing", since "0.1", Shall, on Whole, serves ["6.1.4.s1", "A.5.2"],
    effort RecordOnly,
    message "AI system impact assessments are performed, but no process for them is recorded",
    hint "record the process in `impactMethod`: what makes an assessment due, who performs it, which scales, what the results are used for",
    whole |cx, sink| match super::method(cx) {
        Some(_) => sink.pass(Root::IMPACT_METHOD.name),
        None if cx.aims().impact_assessments.is_empty() => sink.unknown(Root::IMPACT_METHOD.name),
        None => sink.fail("", "", fail(Path::from(Root::IMPACT_METHOD))),
    },
}
