//! A treatment that was found effective before one of its controls was implemented.

use crate::check::{Cx, Outcome, fail, included, rule};
use crate::model::{ImplementationStatus, SoaEntry, Treatment};

rule! {
    "treatment-effective-without-control", since "0.1", Integrity, on Treatment, serves ["8.3.s2"],
    effort RecordOnly,
    message "`{treatment}` was found effective, but the implementation status of its control `{control}` is {status}",
    hint "review the effectiveness once the control is implemented, or correct its status in the Statement of Applicability",
    when |treatment, as_of| super::latest_review(treatment, as_of).is_some_and(|(.., review)| review.effective == Some(true)),
    check begun,
}

fn begun<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let absent = treatment.controls.iter().enumerate().find_map(|(at, control)| {
        let status = cx.entries(control.as_str()).iter().find_map(|entry| absent(entry))?;
        Some(fail(Treatment::CONTROLS.at(at)).with(SoaEntry::CONTROL, control).with("status", status).related(control))
    });
    absent.map_or(Outcome::Pass, Outcome::from)
}

/// The status of a control that is included and has not been begun.
fn absent(entry: &SoaEntry) -> Option<ImplementationStatus> {
    let status = entry.implementation.as_deref()?.status.filter(|_| included(entry));
    status.filter(|status| matches!(status, ImplementationStatus::NotStarted | ImplementationStatus::Planned))
}
