//! The result of an impact assessment was handed out before there was one.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Distribution, ImpactAssessment};

rule! {
    "impact-result-shared-before-finish", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.4.n1"],
    effort RecordOnly,
    message "`{assessment}` was shared on {shared}, and finished on {on}",
    hint "correct the day, or share the finished result",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    if assessment.shared_with.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(on) = assessment.on.filter(|on| *on <= cx.as_of) else { return Outcome::Unknown };
    let days = assessment.shared_with.iter().enumerate().filter_map(|(at, one)| Some((at, one.on.filter(|day| *day < on)?)));
    let place = |at| ImpactAssessment::SHARED_WITH.at(at).then(Distribution::ON);
    let defect = |(at, day)| fail(place(at)).with("assessment", &assessment.id).with("shared", day).with("on", on);
    Outcome::from_defects(days.map(defect).collect())
}
