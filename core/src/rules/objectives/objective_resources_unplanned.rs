//! An objective without the resources it requires.

use crate::check::{rule, says};
use crate::model::Objective;
use crate::read::Value;

rule! {
    "objective-resources-unplanned", since "0.1", Shall, on Objective, serves ["6.2.s3"],
    effort Decide,
    message "the resources required to achieve `{objective}` have not been determined",
    hint "record in `resources` what is required: people, budget, data, tools",
    when |objective, as_of| of_actions(objective) || super::planned(objective, as_of),
    holds |objective, _| of_actions(objective) || says(&objective.resources.view()), at Objective::RESOURCES,
}

fn of_actions(objective: &Objective) -> bool {
    objective.actions.iter().any(|action| says(&action.resources.view()))
}
