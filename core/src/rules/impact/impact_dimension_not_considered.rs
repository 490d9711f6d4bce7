//! A completed impact assessment that leaves out dimensions of the process.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ImpactAssessment, ImpactDimension, ImpactMethod, RelatedAssessmentKind};
use crate::read::Particular;

rule! {
    "impact-dimension-not-considered", since "0.1", Practice, on ImpactAssessment, serves ["A.5.4", "A.5.5"],
    effort AssessAgain,
    message "`{impactAssessment}` does not cover {dimensions}, which the process requires",
    hint "record an impact in each dimension of the process, or name in `dimensionsConsidered` those in which none was found",
    given |it, cx| super::finished(it, cx.as_of).is_some() && !(it.impacts.is_empty() && it.dimensions_considered.is_empty()),
    check dimensions,
}

fn dimensions<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let wanted = super::method(cx).map_or(&[][..], |method| &method.dimensions);
    let mut missing = wanted.iter().copied().filter(|dimension| !covered(it, *dimension)).peekable();
    match missing.peek() {
        _ if wanted.is_empty() => Outcome::NotAsked,
        None => Outcome::Pass,
        Some(_) => fail(ImpactAssessment::IMPACTS).with(ImpactMethod::DIMENSIONS, missing.collect::<Particular>()).into(),
    }
}

/// By an impact, as considered, or in an assessment of its own.
fn covered(it: &ImpactAssessment, dimension: ImpactDimension) -> bool {
    let apart = match dimension {
        ImpactDimension::Privacy => Some(RelatedAssessmentKind::DataProtection),
        ImpactDimension::Environment => Some(RelatedAssessmentKind::Environmental),
        ImpactDimension::Safety => Some(RelatedAssessmentKind::Safety),
        ImpactDimension::Security => Some(RelatedAssessmentKind::Security),
        _ => None,
    };
    it.dimensions_considered.contains(&dimension)
        || it.impacts.iter().any(|impact| impact.dimension == Some(dimension))
        || apart.is_some() && it.related_assessments.iter().any(|related| related.kind == apart)
}
