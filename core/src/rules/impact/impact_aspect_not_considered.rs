//! A finished impact assessment that leaves out what ISO/IEC 42005 asks to look at.

use crate::check::{Cx, Outcome, Path, all_said, rule};
use crate::model::{ImpactAssessment, ImpactCause, ImpactEffect, ResourceKind};
use crate::rules::scope::says;

rule! {
    "impact-aspect-not-considered", since "0.1", Practice, on ImpactAssessment, serves ["A.5.2"],
    effort AssessAgain,
    message "`{assessment}` does not cover {what}",
    hint "describe the scope, name data and models, and record benefits, harms and the impact of failures; or record there why there are none",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    if super::finished(assessment, cx.as_of).is_none() {
        return Outcome::NotAsked;
    }
    let system = assessment.ai_system.as_ref().and_then(|id| cx.ai_system(id.as_str()));
    let made_of = |kind| {
        let mut resources = system.into_iter().flat_map(|system| &system.resources);
        resources.any(|id| cx.resource(id.as_str()).is_some_and(|resource| resource.kind == Some(kind)))
    };
    // Who is affected at all is another question.
    let impacts = &assessment.impacts;
    let has = |effect| impacts.is_empty() || impacts.iter().any(|impact| impact.effect == Some(effect));
    let failure = impacts.is_empty() || impacts.iter().any(|impact| impact.cause == Some(ImpactCause::Failure));
    let data = !assessment.data_considered.is_empty() || !made_of(ResourceKind::Dataset);
    let models = !assessment.models_considered.is_empty() || !made_of(ResourceKind::Model);
    let parts = [
        (says(&assessment.scope), ImpactAssessment::SCOPE.any(), "what it covers"),
        (!assessment.performed_by.is_empty(), ImpactAssessment::PERFORMED_BY.any(), "who carried it out"),
        (data, ImpactAssessment::DATA_CONSIDERED.any(), "which data was looked at"),
        (models, ImpactAssessment::MODELS_CONSIDERED.any(), "which models were looked at"),
        (has(ImpactEffect::Benefit), ImpactAssessment::IMPACTS.any(), "who gains from the system"),
        (has(ImpactEffect::Harm), ImpactAssessment::IMPACTS.any(), "who can be harmed"),
        (failure, ImpactAssessment::IMPACTS.any(), "what a failure of the system leads to"),
    ];
    all_said(Path::default(), ("assessment", assessment.id.as_str()), &parts)
}
