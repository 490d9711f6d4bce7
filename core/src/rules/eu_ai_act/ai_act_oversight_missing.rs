//! A high-risk AI system in use without the human oversight that an obligation requires.

use crate::check::rule;
use crate::model::{AiSystem, OversightMeasure};

rule! {
    "ai-act-oversight-missing", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort RecordOnly,
    message "`{aiSystem}` is in use without a person overseeing it who can stop or override it, which `{obligation}` requires",
    hint "name in `oversight` who oversees it, and that they can stop or override it (Articles 14 and 26(2))",
    whole |cx, sink| super::duty(cx, sink, &["Art.14", "Art.26"], AiSystem::OVERSIGHT, |system, _, _| {
        let works = |it: &OversightMeasure| !it.by.is_empty() && (it.can_stop == Some(true) || it.can_override == Some(true));
        Some(system.oversight.as_deref().is_some_and(|oversight| oversight.measures.iter().any(works)))
    }),
}
