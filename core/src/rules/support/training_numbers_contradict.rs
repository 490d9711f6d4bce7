//! More people at a training than its own numbers allow.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Training;

rule! {
    "training-numbers-contradict", since "0.1", Integrity, on Training, serves [],
    effort RecordOnly,
    message "`{training}` counts {attended} who attended and {named} by name, of {invited} invited",
    hint "put `invited`, `attendedCount` or `attended` right",
}

fn check<'a>(training: &'a Training, _: &Cx<'a>) -> Outcome<'a> {
    let Some(attended) = training.attended_count else { return Outcome::NotAsked };
    let named = u32::try_from(training.attended.len()).unwrap_or(u32::MAX);
    let invited = training.invited.unwrap_or(u32::MAX);
    if named <= attended && attended <= invited {
        return Outcome::Pass;
    }
    let invited = training.invited.map_or_else(|| "…".to_owned(), |invited| invited.to_string());
    let defect = fail(Training::ATTENDED_COUNT).with("training", &training.id).with("attended", attended);
    defect.with("named", named).with("invited", invited).into()
}
