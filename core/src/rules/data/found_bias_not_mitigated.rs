//! Bias that was found in data, and nothing was done about it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{BiasEvaluation, Dataset, Resource};

rule! {
    "found-bias-not-mitigated", since "0.1", Practice, on Resource, serves ["A.7.4"],
    effort CarryOut,
    message "bias was found in `{data}`, and nothing says what was done about it",
    hint "say in `mitigation` what was done, or why the data can be used as it is",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.4", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let Some(bias) = data.bias_evaluation.as_deref() else { return Outcome::NotAsked };
    match bias.bias_found {
        None => Outcome::Unknown,
        Some(true) if !super::says(&bias.mitigation) => {
            fail(super::place(Dataset::BIAS_EVALUATION).then(BiasEvaluation::MITIGATION)).with("data", &resource.id).into()
        }
        Some(_) => Outcome::Pass,
    }
}
