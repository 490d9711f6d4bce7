//! A finished impact assessment that leaves out dimensions of the method.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactAssessment, ImpactDimension, RelatedAssessmentKind};

rule! {
    "impact-dimension-not-considered", since "0.1", Practice, on ImpactAssessment, serves ["A.5.4", "A.5.5"],
    effort AssessAgain,
    message "`{assessment}` does not cover {dimensions}, which the process requires",
    hint "record an impact in each dimension of the process, or name in `dimensionsConsidered` those in which none was found",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let wanted = cx.aims().impact_method.as_deref().map_or(&[][..], |method| &method.dimensions);
    let none = assessment.impacts.is_empty() && assessment.dimensions_considered.is_empty();
    if none || wanted.is_empty() || super::finished(assessment, cx.as_of).is_none() {
        return Outcome::NotAsked;
    }
    let elsewhere = |kind| assessment.related_assessments.iter().any(|related| related.kind == Some(kind));
    let looked_at = |dimension: ImpactDimension| match dimension {
        ImpactDimension::Privacy if elsewhere(RelatedAssessmentKind::DataProtection) => true,
        ImpactDimension::Environment if elsewhere(RelatedAssessmentKind::Environmental) => true,
        ImpactDimension::Safety if elsewhere(RelatedAssessmentKind::Safety) => true,
        ImpactDimension::Security if elsewhere(RelatedAssessmentKind::Security) => true,
        other if assessment.dimensions_considered.contains(&other) => true,
        other => assessment.impacts.iter().any(|impact| impact.dimension == Some(other)),
    };
    let missing: Vec<&str> = wanted.iter().filter(|dimension| !looked_at(**dimension)).map(|dimension| dimension.as_str()).collect();
    if missing.is_empty() {
        return Outcome::Pass;
    }
    fail(ImpactAssessment::IMPACTS).with("assessment", &assessment.id).with("dimensions", missing.join(", ")).into()
}
