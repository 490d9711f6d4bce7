//! An AI system that no objective for responsible development is set for.

use crate::check::{Cx, Sink, rule};
use crate::model::ObjectiveKind;

rule! {
    "system-without-development-objective", since "0.1", Shall, on Whole, serves ["A.6.1.2"],
    message "no objective for responsible development is set for `{system}`",
    hint "name the system in the `aiSystems` of an objective; one that names none is for all",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::of_systems(cx, sink, ObjectiveKind::ResponsibleDevelopment, "A.6.1.2", super::developed);
}
