//! No objective for responsible development.

use crate::check::{Cx, Sink, rule};
use crate::model::ObjectiveKind;

rule! {
    "development-objectives-missing", since "0.1", Shall, on Whole, serves ["A.6.1.2"],
    effort RecordOnly,
    message "no objective is set for responsible development of AI systems",
    hint "set objectives for responsible development under `objectives` with the kind `responsibleDevelopment`, or exclude A.6.1.2 with a reason",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::of_kind(cx, sink, ObjectiveKind::ResponsibleDevelopment, "A.6.1.2");
}
