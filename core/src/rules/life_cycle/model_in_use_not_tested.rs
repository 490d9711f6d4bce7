//! A model in use that was trained after the last test.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LearningMode, LifeCycleStage};

rule! {
    "model-in-use-not-tested", since "0.1", Shall, on AiSystem, serves ["A.6.2.4"],
    effort AssessAgain,
    message "the training of `{record}` in `{aiSystem}` ended on {since}, after the latest test of the system on {on}",
    hint "test the AI system with the model before it is used, and record the test in `verifications`",
    given |it, cx| match it.learning_mode {
        // What goes on learning is tested again and again, never after the end.
        Some(LearningMode::Continuous) => Some(false),
        _ => super::reached(LifeCycleStage::Deployment, it, cx),
    },
    check tested,
}

fn tested<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    // Without any test it has a finding of its own; one without a date may be later.
    let tests: Option<Vec<_>> = it.verifications.iter().map(|test| test.on).collect();
    let Some(last) = tests.and_then(|all| all.into_iter().filter(|on| *on <= cx.as_of).max()) else { return Outcome::NotAsked };
    let models = it.resources.iter().enumerate().filter_map(|(at, named)| {
        let resource = cx.resource(named.as_str())?;
        let since = resource.model.as_deref()?.training_ended_on.filter(|on| *on <= cx.as_of)?;
        // A model that is not recorded as used may be in preparation.
        let used =
            resource.from.is_some_and(|from| since <= from && from <= cx.as_of) && resource.until.is_none_or(|until| until >= cx.as_of);
        let late = since > last;
        let defect = || fail(AiSystem::RESOURCES.at(at)).with("record", named).with("since", since).with("on", last).related(named);
        (used || !late).then(|| late.then(defect))
    });
    models.collect()
}
