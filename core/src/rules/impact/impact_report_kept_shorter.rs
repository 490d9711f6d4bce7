//! An impact assessment whose report is kept for a shorter time.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-report-kept-shorter", since "0.1", Integrity, on ImpactAssessment, serves ["A.5.3", "7.5.3.s4"],
    effort Decide,
    message "`{impactAssessment}` is to be kept for {own}, but its report `{record}` only for {retention}",
    hint "keep the report as long as the assessment",
    check kept,
}

fn kept<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let from = it.on.unwrap_or(cx.as_of);
    let own = it.retention.as_ref().or_else(|| super::method(cx)?.retention.as_ref());
    let named = it.document.as_ref().and_then(|named| Some((named, cx.document(named.as_str())?.retention.as_ref()?)));
    let Some((own, (named, kept))) = own.zip(named) else { return Outcome::NotAsked };
    match from.plus(kept) < from.plus(own) {
        true => fail(ImpactAssessment::DOCUMENT).with("own", own).with("record", named).with("retention", kept).related(named).into(),
        false => Outcome::Pass,
    }
}
