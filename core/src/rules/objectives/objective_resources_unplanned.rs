//! An objective without resources.

use crate::check::{Cx, Outcome, rule};
use crate::model::Objective;
use crate::rules::scope::says;

rule! {
    "objective-resources-unplanned", since "0.1", Shall, on Objective, serves ["6.2.s3"],
    effort Decide,
    message "nothing says what is needed to reach `{objective}`",
    hint "say in `resources` what it takes: people, money, data, tools",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if objective.actions.iter().any(|action| says(&action.resources)) {
        return Outcome::Pass;
    }
    super::planned(objective, Objective::RESOURCES, cx)
}
