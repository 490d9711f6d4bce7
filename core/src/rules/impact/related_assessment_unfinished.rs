//! An assessment that another one rests on, unfinished while the system is in use.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactAssessment, RelatedAssessment, Stated, States};

rule! {
    "related-assessment-unfinished", since "0.1", Shall, on ImpactAssessment, serves ["6.1.4.s3"],
    effort AssessAgain,
    message "`{impactAssessment}` names an assessment ({kind}) that is not finished, although `{record}` is in use",
    hint "finish the assessment and take its results into account, or record the date in `on`",
    given |it, cx| super::standing(it, cx).is_some() && it.related_assessments.iter().any(|related| related.stated_status.is_some()),
    check finished,
}

fn finished<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, _)) = super::standing(it, cx) else { return Outcome::NotAsked };
    let known = it.related_assessments.iter().enumerate().filter_map(|(at, related)| Some((at, related, related.stated_status?.stated())));
    known
        .map(|(at, related, says)| {
            let open = says == Stated::Open && related.on.is_none_or(|on| on > cx.as_of) && super::in_use(system);
            open.then(|| {
                let defect = fail(ImpactAssessment::RELATED_ASSESSMENTS.at(at).then(RelatedAssessment::STATED_STATUS));
                let defect = related
                    .kind
                    .map_or(fail(ImpactAssessment::RELATED_ASSESSMENTS.at(at)), |kind| defect.with(RelatedAssessment::KIND, kind));
                defect.with("record", &system.id).related(&system.id)
            })
        })
        .collect()
}
