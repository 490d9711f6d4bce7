//! A system that uses personal data, but whose impact assessment does not cover privacy.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactAssessment, ImpactDimension, RelatedAssessmentKind, Resource};
use crate::read::{Kind, Ref};

rule! {
    "privacy-impact-not-considered", since "0.1", Practice, on ImpactAssessment, serves ["A.5.4"],
    effort AssessAgain,
    message "`{aiSystem}` uses the personal data `{resource}`, but `{impactAssessment}` does not cover privacy",
    hint "record the impact on privacy, or name the data protection impact assessment in `relatedAssessments`",
    check considered,
    with [ImpactAssessment::AI_SYSTEM],
}

fn considered<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let facts = |id: &Ref<Resource>| cx.resource(id.as_str())?.dataset.as_deref()?.personal_data.as_deref();
    let Some((system, _)) = super::standing(it, cx) else { return Outcome::NotAsked };
    let Some(data) = system.resources.iter().find(|id| facts(id).is_some_and(|data| data.present == Some(true))) else {
        return Outcome::NotAsked;
    };
    let apart = it.related_assessments.iter().any(|other| other.kind == Some(RelatedAssessmentKind::DataProtection));
    match super::method(cx) {
        _ if apart || it.impacts.iter().any(|impact| impact.dimension == Some(ImpactDimension::Privacy)) => Outcome::Pass,
        // What the process requires of every assessment is missing there.
        Some(method) if method.dimensions.contains(&ImpactDimension::Privacy) => Outcome::Unknown,
        _ => fail(ImpactAssessment::IMPACTS).with(Resource::TABLE.kind, data).related(&system.id).related(data).into(),
    }
}
