//! A treatment that was found effective before one of its controls is there.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{EffectivenessReview, ImplementationStatus, SoaEntry, Treatment};
use crate::rules::soa::{entries, included, status};

rule! {
    "treatment-effective-without-control", since "0.1", Integrity, on Treatment, serves ["8.3.s2"],
    effort RecordOnly,
    message "`{treatment}` was found effective, and its control `{control}` is {status}",
    hint "review the effect once the control is in place, or correct its status in the Statement of Applicability",
}

/// How far the control is, where it is included and has not begun.
fn absent(entry: &SoaEntry) -> Option<ImplementationStatus> {
    let begun = |status: &ImplementationStatus| !matches!(status, ImplementationStatus::NotStarted | ImplementationStatus::Planned);
    status(entry).filter(|status| included(entry) && !begun(status))
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let reviews = treatment.effectiveness_reviews.iter().filter(|review| review.on.is_some_and(|on| on <= cx.as_of));
    let last: Option<&EffectivenessReview> = reviews.max_by_key(|review| review.on);
    if last.is_none_or(|review| review.effective != Some(true)) {
        return Outcome::NotAsked;
    }
    for (at, control) in treatment.controls.iter().enumerate() {
        let entries = entries(control.as_str(), cx);
        let Some(status) = entries.iter().find_map(|entry| absent(entry)) else { continue };
        let defect = fail(Treatment::CONTROLS.at(at)).with("treatment", &treatment.id).with("control", control);
        return defect.with("status", status.as_str()).related(control).into();
    }
    Outcome::Pass
}
