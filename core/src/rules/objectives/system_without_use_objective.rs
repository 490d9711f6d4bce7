//! An AI system that no objective for responsible use is set for.

use crate::check::{Cx, Sink, rule};
use crate::model::ObjectiveKind;
use crate::rules::risk::in_use;

rule! {
    "system-without-use-objective", since "0.1", Shall, on Whole, serves ["A.9.3"],
    message "no objective for responsible use is set for `{system}`",
    hint "name the system in the `aiSystems` of an objective; one that names none is for all",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    super::of_systems(cx, sink, ObjectiveKind::ResponsibleUse, "A.9.3", in_use);
}
