//! An assessment that concludes `go`, although a residual harm is not acceptable.

use crate::check::{Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment, ImpactConclusion, ResidualImpact};
use crate::read::Date;

rule! {
    "go-despite-unacceptable-impact", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.4.s4"],
    effort Decide,
    message "`{impactAssessment}` concludes `go`, but judges the residual harm to `{party}` as not acceptable",
    message when UNNAMED "`{impactAssessment}` concludes `go`, but judges a residual harm as not acceptable",
    hint "set conditions and conclude `goWithConditions`, conclude `stop`, or record why the residual harm is acceptable",
    when |it, _| it.conclusion == Some(ImpactConclusion::Go),
    alone acceptable,
}

fn acceptable(it: &ImpactAssessment, _: Date) -> Outcome<'_> {
    let refused = |impact: &Impact| impact.residual.as_deref().is_some_and(|residual| residual.acceptable == Some(false));
    let all = it.impacts.iter().enumerate().filter(|(_, impact)| super::harms(impact) && refused(impact));
    let defect = |(at, impact): (usize, &Impact)| {
        let defect = fail(ImpactAssessment::IMPACTS.at(at).then(Impact::RESIDUAL.then(ResidualImpact::ACCEPTABLE)));
        if let Some(party) = &impact.party { defect.with(Impact::PARTY, party) } else { defect.case(UNNAMED) }
    };
    Outcome::from_defects(all.map(defect).collect())
}
