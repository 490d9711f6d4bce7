//! No objective for the responsible development of AI systems.

use crate::check::rule;
use crate::model::ObjectiveKind;

rule! {
    "development-objectives-missing", since "0.1", Shall, on Whole, serves ["A.6.1.2"],
    effort Decide,
    message "no objective for the responsible development of AI systems has been established",
    hint "record the objectives under `objectives` with `kind` `responsibleDevelopment`, or exclude A.6.1.2 with a justification",
    whole |cx, sink| super::of_kind(cx, sink, ObjectiveKind::ResponsibleDevelopment),
}
