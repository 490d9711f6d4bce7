//! An implemented control whose effectiveness has not been monitored.

use crate::check::{Cx, rule};
use crate::model::{Audit, ImplementationStatus, Metric, Root, SoaEntry};
use crate::read::Date;

rule! {
    "control-effect-not-monitored", since "0.1", Shall, on SoaEntry, serves ["8.1.s5"],
    effort AssessAgain,
    message "the effectiveness of `{soaEntry}` has not been monitored since it was implemented",
    hint "measure it by a metric that names the control, audit it, or review it and record the date in `reviewedOn`",
    when |it, _| super::included(it) && super::status(it) == Some(ImplementationStatus::Implemented),
    // Metrics and audits may still be to come.
    shows |it, cx| if monitored(it, cx) { Some(true) } else { cx.declared_complete().then_some(false) }, at SoaEntry::REVIEWED_ON,
}

fn monitored(it: &SoaEntry, cx: &Cx<'_>) -> bool {
    // A start that lies ahead is a finding of its own.
    let since = it.implementation.as_deref().and_then(|implementation| implementation.since).filter(|since| *since <= cx.as_of);
    let counts = |on: Date| on <= cx.as_of && since.is_none_or(|since| on >= since);
    let measured = |at: usize| cx.aims().metrics.get(at).is_some_and(|metric| metric.measurements.iter().any(|one| counts(one.on)));
    let audited = |at: usize| cx.aims().audits.get(at).is_some_and(|audit| audit.on.is_some_and(counts));
    it.reviewed_on.is_some_and(counts)
        || cx.index().referring(Root::METRICS, Metric::CONTROLS, it.control.as_str()).any(measured)
        || cx.index().referring(Root::AUDITS, Audit::SCOPE, it.control.as_str()).any(audited)
}
