//! A completed impact assessment that leaves out what ISO/IEC 42005 asks for.

use super::{caused, covered, finished};
use crate::check::{Case, Cx, Outcome, rule};
use crate::model::{ImpactAssessment, ImpactCause, ImpactEffect, ResourceKind};
use crate::rules::scope::says;

rule! {
    "impact-aspect-not-considered", since "0.1", Practice, on ImpactAssessment, serves ["A.5.2"],
    effort AssessAgain,
    message "the scope of `{impactAssessment}` is not recorded",
    message when PERFORMED "`{impactAssessment}` does not record who performed it",
    message when DATA "`{impactAssessment}` does not cover the data that the AI system uses",
    message when MODELS "`{impactAssessment}` does not cover the models that the AI system uses",
    message when BENEFITS "`{impactAssessment}` does not cover benefits",
    message when HARMS "`{impactAssessment}` does not cover harms",
    message when FAILURE "`{impactAssessment}` does not cover the impact of failures",
    hint "describe the scope, name data and models, and record benefits, harms and the impact of failures; or record there why there are none",
    when |it, as_of| finished(it, as_of).is_some(),
    check aspects,
}

fn aspects<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let system = it.ai_system.as_ref().and_then(|id| cx.ai_system(id.as_str()));
    let made_of = |kind| {
        let mut resources = system.into_iter().flat_map(|system| &system.resources);
        resources.any(|id| cx.resource(id.as_str()).is_some_and(|resource| resource.kind == Some(kind)))
    };
    // Without any impact, who is affected at all is another question.
    let has = |effect| it.impacts.is_empty() || it.impacts.iter().any(|impact| impact.effect == Some(effect));
    covered(&[
        (says(&it.scope), ImpactAssessment::SCOPE.any(), Case::default()),
        (!it.performed_by.is_empty(), ImpactAssessment::PERFORMED_BY.any(), PERFORMED),
        (!it.data_considered.is_empty() || !made_of(ResourceKind::Dataset), ImpactAssessment::DATA_CONSIDERED.any(), DATA),
        (!it.models_considered.is_empty() || !made_of(ResourceKind::Model), ImpactAssessment::MODELS_CONSIDERED.any(), MODELS),
        (has(ImpactEffect::Benefit), ImpactAssessment::IMPACTS.any(), BENEFITS),
        (has(ImpactEffect::Harm), ImpactAssessment::IMPACTS.any(), HARMS),
        (it.impacts.is_empty() || caused(it, ImpactCause::Failure), ImpactAssessment::IMPACTS.any(), FAILURE),
    ])
}
