//! A significant change that is not recorded for the AI system that it changed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Change};

rule! {
    "significant-change-not-on-system", since "0.1", Integrity, on Change, serves ["8.1.s8"],
    effort RecordOnly,
    message "`{change}` changed `{aiSystem}` significantly on {doneOn}, but the change is not recorded for the AI system",
    hint "record this date in `lastSignificantChange` of the AI system; risks and impacts are assessed again from it",
    when |change, as_of| change.significant == Some(true) && super::made(change, as_of),
    check recorded_on_system,
    with [Change::DONE_ON],
}

fn recorded_on_system<'a>(change: &'a Change, cx: &Cx<'a>) -> Outcome<'a> {
    let recorded = |system: &AiSystem| system.last_significant_change >= change.done_on;
    let systems = change.affected.iter().enumerate().filter_map(|(at, affected)| Some((at, cx.ai_system(affected.as_str())?)));
    let defect = |at, system: &AiSystem| fail(Change::AFFECTED.at(at)).with("aiSystem", &system.id).related(&system.id);
    systems.map(|(at, system)| (!recorded(system)).then(|| defect(at, system))).collect()
}
