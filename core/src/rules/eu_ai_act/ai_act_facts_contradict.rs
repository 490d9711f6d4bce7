//! Facts for the EU AI Act that are recorded twice and differ.

use crate::check::{Cx, Outcome, fail, rule};
use crate::eu_ai_act::contradictions;
use crate::model::AiSystem;

rule! {
    "ai-act-facts-contradict", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "for `{aiSystem}`, `{field}` and `{other}` contradict each other (EU AI Act, {article})",
    hint "correct one of both; where both tell the same, one is enough",
    check agree,
}

fn agree<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(facts) = system.eu_ai_act.as_deref() else { return Outcome::NotAsked };
    let defects = contradictions(system, facts, cx.as_of).into_iter().map(|one| {
        let defect = fail(super::path(one.place)).with("field", one.place.asked()).with("other", one.other.asked());
        defect.with("article", one.article)
    });
    let defects: Vec<_> = defects.collect();
    if defects.is_empty() { Outcome::Pass } else { Outcome::FailEach(defects) }
}
