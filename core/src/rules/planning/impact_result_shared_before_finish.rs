//! The result of an impact assessment that was shared before the assessment was completed.

use crate::check::{Outcome, fail, rule};
use crate::model::{Distribution, ImpactAssessment};
use crate::read::Date;

rule! {
    "impact-result-shared-before-finish", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.4.n1"],
    effort RecordOnly,
    message "the result of `{impactAssessment}` was shared on {sharedWith.on}, before the assessment was completed on {on}",
    hint "correct the date, or share the completed result",
    when |it, as_of| if it.shared_with.is_empty() { Some(false) } else { it.on.filter(|on| *on <= as_of).map(|_| true) },
    alone shared_after,
    with [ImpactAssessment::ON],
}

fn shared_after<'a>(assessment: &'a ImpactAssessment, _: Date) -> Outcome<'a> {
    let place = |at| ImpactAssessment::SHARED_WITH.at(at).then(Distribution::ON);
    let early = assessment.shared_with.iter().enumerate().filter_map(|(at, one)| {
        let on = one.on.filter(|on| Some(*on) < assessment.on)?;
        Some(fail(place(at)).with("sharedWith.on", on))
    });
    Outcome::from_defects(early.collect())
}
