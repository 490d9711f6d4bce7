//! The human oversight that an obligation asks of a high-risk system in use is not recorded.

use super::{Met, duty};
use crate::check::{Cx, Path, Sink, rule};
use crate::model::{AiSystem, EuAiAct, OversightMeasure};

rule! {
    "ai-act-oversight-missing", since "0.1", Shall, on Whole, serves ["4.2.s3"],
    effort RecordOnly,
    message "`{system}` is in use without a person overseeing it who can stop or override it, which `{obligation}` requires",
    hint "name in `oversight` who oversees it, and that they can stop or override it (Articles 14 and 26(2))",
}

fn met(system: &AiSystem, _: &EuAiAct, _: &Cx<'_>) -> Met {
    let works =
        |measure: &OversightMeasure| !measure.by.is_empty() && (measure.can_stop == Some(true) || measure.can_override == Some(true));
    let overseen = system.oversight.as_deref().is_some_and(|oversight| oversight.measures.iter().any(works));
    if overseen { Met::Yes } else { Met::No(Path::from(AiSystem::OVERSIGHT)) }
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    duty(cx, sink, &["Art.14", "Art.26"], met);
}
