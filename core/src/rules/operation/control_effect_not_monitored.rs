//! A control that is carried out, and nobody looks whether it works.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, ImplementationStatus, Metric, Root, SoaEntry};

rule! {
    "control-effect-not-monitored", since "0.1", Shall, on SoaEntry, serves ["8.1.s5"],
    effort AssessAgain,
    message "the effectiveness of `{control}` has not been monitored since it was implemented",
    hint "measure it by a metric that names the control, audit it, or review it and record the date in `reviewedOn`",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::included(entry) || super::status(entry) != Some(ImplementationStatus::Implemented) {
        return Outcome::NotAsked;
    }
    let control = entry.control.as_str();
    // A start that lies ahead is a finding of its own.
    let since = entry.implementation.as_deref().and_then(|implementation| implementation.since).filter(|since| *since <= cx.as_of);
    let counts = |day| day <= cx.as_of && since.is_none_or(|since| day >= since);
    let measured = |at: usize| cx.aims().metrics.get(at).is_some_and(|metric| metric.measurements.iter().any(|m| counts(m.on)));
    let audited = |at: usize| cx.aims().audits.get(at).is_some_and(|audit| audit.on.is_some_and(counts));
    if entry.reviewed_on.is_some_and(counts)
        || cx.index().referring(Root::METRICS, Metric::CONTROLS, control).any(measured)
        || cx.index().referring(Root::AUDITS, Audit::SCOPE, control).any(audited)
    {
        return Outcome::Pass;
    }
    // Metrics and audits may still be to come.
    if cx.declared_complete() { fail(SoaEntry::REVIEWED_ON).with("control", control).into() } else { Outcome::Unknown }
}
