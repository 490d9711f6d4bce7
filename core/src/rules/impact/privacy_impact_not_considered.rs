//! A system that uses personal data, and whose impact assessment does not look at privacy.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactAssessment, ImpactDimension, RelatedAssessmentKind, Resource};
use crate::read::Ref;

rule! {
    "privacy-impact-not-considered", since "0.1", Practice, on ImpactAssessment, serves ["A.5.4"],
    effort AssessAgain,
    message "`{system}` uses the personal data `{data}`, but `{assessment}` does not cover privacy",
    hint "record the impact on privacy, or name the data protection impact assessment in `relatedAssessments`",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, _)) = super::standing(assessment, cx) else { return Outcome::NotAsked };
    let personal = |id: &&Ref<Resource>| {
        let data = cx.resource(id.as_str()).and_then(|resource| resource.dataset.as_deref()?.personal_data.as_deref());
        data.is_some_and(|data| data.present == Some(true))
    };
    let Some(data) = system.resources.iter().find(personal) else { return Outcome::NotAsked };
    let apart = assessment.related_assessments.iter().any(|other| other.kind == Some(RelatedAssessmentKind::DataProtection));
    if apart || assessment.impacts.iter().any(|impact| impact.dimension == Some(ImpactDimension::Privacy)) {
        return Outcome::Pass;
    }
    // What the method asks for in every assessment is missed there.
    let asked = |dimensions: &[ImpactDimension]| dimensions.contains(&ImpactDimension::Privacy);
    if cx.aims().impact_method.as_deref().is_some_and(|method| asked(&method.dimensions)) {
        return Outcome::Unknown;
    }
    let defect = fail(ImpactAssessment::IMPACTS).with("system", &system.id).with("data", data);
    defect.with("assessment", &assessment.id).related(&system.id).related(data).into()
}
