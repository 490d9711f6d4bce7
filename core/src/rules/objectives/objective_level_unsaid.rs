//! An objective for nobody in particular.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Objective, ObjectiveKind};

rule! {
    "objective-level-unsaid", since "0.1", Shall, on Objective, serves ["6.2.s1"],
    effort RecordOnly,
    message "nothing says for which function or level `{objective}` is set",
    hint "name its `units` or its `aiSystems`; one for the whole management system has the kind `managementSystem`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::pursued(objective, cx.as_of) {
        return Outcome::NotAsked;
    }
    if objective.kind == Some(ObjectiveKind::ManagementSystem) || !objective.units.is_empty() || !objective.ai_systems.is_empty() {
        return Outcome::Pass;
    }
    fail(Objective::UNITS).with("objective", &objective.id).into()
}
