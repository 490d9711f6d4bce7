//! Impact assessments without a process.

use crate::check::{Path, fail, rule};
use crate::model::{ImpactMethod, Root};
use crate::placeholder::any_says;

rule! {
    "impact-method-missing", since "0.1", Shall, on Whole, serves ["6.1.4.s1", "A.5.2"],
    effort RecordOnly,
    message "AI system impact assessments are performed, but no process for them is recorded",
    hint "record the process in `impactMethod`: what makes an assessment due, who performs it, which scales, what the results are used for",
    whole |cx, sink| match super::method(cx) {
        Some(method) if says_how(method) => sink.pass(Root::IMPACT_METHOD.name),
        // That there is one, and who answers for it, says nothing of the process.
        Some(_) => sink.unknown(Root::IMPACT_METHOD.name),
        None if cx.aims().impact_assessments.is_empty() => sink.unknown(Root::IMPACT_METHOD.name),
        None => sink.fail("", "", fail(Path::from(Root::IMPACT_METHOD))),
    },
}

/// Whether anything says how impacts are assessed: when, by which scale, in which dimensions, by which document or for which use.
fn says_how(method: &ImpactMethod) -> bool {
    !method.triggers.is_empty()
        || method.severity_scale.as_deref().is_some_and(|scale| !scale.levels.is_empty())
        || !method.dimensions.is_empty()
        || any_says(&method.other_dimensions)
        || crate::rules::scope::says(&method.use_of_results)
        || method.document.is_some()
}
