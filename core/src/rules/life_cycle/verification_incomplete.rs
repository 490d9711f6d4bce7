//! A finished test without criteria or without a result.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};
use crate::rules::scope::says;

rule! {
    "verification-incomplete", since "0.1", Shall, on AiSystem, serves ["A.6.2.4"],
    effort RecordOnly,
    message "a test of `{system}` of {on} has no {what}",
    hint "record what had to be met in `criteria`, or in the tested requirement, and the result in `result`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.4", LifeCycleStage::Inception, system, cx) {
        return answer;
    }
    let finished = system.verifications.iter().enumerate().filter_map(|(at, test)| Some((at, test, test.on.filter(|on| *on <= cx.as_of)?)));
    let (mut defects, mut some) = (Vec::new(), false);
    for (at, test, on) in finished {
        some = true;
        let tested = |id| super::requirement(system, id).is_some_and(|requirement| says(&requirement.acceptance_criteria));
        let what = match (says(&test.criteria) || test.requirements.iter().any(tested), test.result.is_some()) {
            (true, true) => continue,
            (false, true) => "criteria",
            (true, false) => "result",
            (false, false) => "criteria and no result",
        };
        defects.push(fail(AiSystem::VERIFICATIONS.at(at)).with("system", &system.id).with("on", on).with("what", what));
    }
    if some { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
