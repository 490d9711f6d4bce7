//! A harm to rights that does not say which.

use crate::check::{Outcome, fail, rule};
use crate::model::{Impact, ImpactAssessment, ImpactDimension};
use crate::read::Date;

rule! {
    "impact-rights-unsaid", since "0.1", Practice, on ImpactAssessment, serves [],
    effort RecordOnly,
    message "`{impactAssessment}` names a harm to rights, but not which rights are touched",
    hint "name the rights in `rights`",
    when |it, _| it.impacts.iter().any(|impact| impact.dimension == Some(ImpactDimension::Rights)),
    alone named,
}

fn named(it: &ImpactAssessment, _: Date) -> Outcome<'_> {
    let of_rights =
        it.impacts.iter().enumerate().filter(|(_, impact)| impact.dimension == Some(ImpactDimension::Rights) && super::harms(impact));
    of_rights.map(|(at, impact)| impact.rights.is_empty().then(|| fail(ImpactAssessment::IMPACTS.at(at).then(Impact::RIGHTS)))).collect()
}
