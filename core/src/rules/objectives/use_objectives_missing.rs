//! No objective for responsible use.

use crate::check::{Cx, Sink, rule};
use crate::model::ObjectiveKind;

rule! {
    "use-objectives-missing", since "0.1", Shall, on Whole, serves ["A.9.3"],
    effort RecordOnly,
    message "no objective is set for responsible use of AI systems",
    hint "set objectives for responsible use under `objectives` with the kind `responsibleUse`, or exclude A.9.3 with a reason",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::of_kind(cx, sink, ObjectiveKind::ResponsibleUse, "A.9.3");
}
