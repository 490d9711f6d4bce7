//! Data about people that a model learns from, and nobody looked for bias.

use crate::check::{Cx, Outcome, rule};
use crate::model::{Dataset, Resource};

rule! {
    "data-bias-not-evaluated", since "0.1", Practice, on Resource, serves ["A.7.4"],
    effort AssessAgain,
    message "nobody looked whether `{data}` is biased, and a model learns from it",
    hint "compare the groups that the data is about and record the result in `biasEvaluation`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.4", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let people = data.personal_data.as_deref().and_then(|personal| personal.present);
    if people == Some(false) || !data.uses.iter().any(super::for_training) {
        return Outcome::NotAsked;
    }
    let evaluated = data.bias_evaluation.as_deref();
    if evaluated.is_some_and(|bias| super::says(&bias.result) || bias.bias_found.is_some()) {
        return Outcome::Pass;
    }
    if people.is_none() { Outcome::Unknown } else { super::told(false, resource, Dataset::BIAS_EVALUATION) }
}
