//! A supplier that was first assessed after the supply began.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Root, Supplier};
use crate::read::Date;

rule! {
    "supplier-first-assessed-in-use", since "0.1", Shall, on Supplier, serves ["A.10.3"],
    effort AssessAgain,
    message "`{supplier}` has provided since {since}, but was first assessed on {on}",
    hint "record the earlier assessment; if there was none, open a nonconformity and review how suppliers are chosen",
    given |it, cx| !told_of_a_system(it, cx),
    alone assessed_first,
}

/// Whether a system that names it went live only after the supply began: then the rule on systems asks.
fn told_of_a_system(it: &Supplier, cx: &Cx<'_>) -> bool {
    let since = it.provides.iter().filter_map(|provision| provision.since).min();
    let named = cx.index().referring(Root::AI_SYSTEMS, AiSystem::SUPPLIERS, it.id.as_str()).filter_map(|at| cx.aims().ai_systems.get(at));
    named
        .filter_map(|system| system.deployments.iter().filter_map(|deployment| deployment.since).min())
        .any(|live| since.is_none_or(|since| since <= live))
}

fn assessed_first(it: &Supplier, as_of: Date) -> Outcome<'_> {
    let since = it.provides.iter().filter_map(|provision| provision.since).filter(|on| *on <= as_of).min();
    let first = it.assessments.iter().filter_map(|assessment| assessment.on).min();
    Outcome::in_order(first, since, |on, since| fail(Supplier::ASSESSMENTS).with("since", since).with("on", on))
}
