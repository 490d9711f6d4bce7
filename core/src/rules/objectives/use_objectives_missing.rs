//! No objective for the responsible use of AI systems.

use crate::check::rule;
use crate::model::ObjectiveKind;

rule! {
    "use-objectives-missing", since "0.1", Shall, on Whole, serves ["A.9.3"],
    effort Decide,
    message "no objective for the responsible use of AI systems has been established",
    hint "record the objectives under `objectives` with `kind` `responsibleUse`, or exclude A.9.3 with a justification",
    whole |cx, sink| super::of_kind(cx, sink, ObjectiveKind::ResponsibleUse),
}
