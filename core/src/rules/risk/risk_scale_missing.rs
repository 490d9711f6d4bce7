//! A risk method without a scale for those who may bear the consequences.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ConsequenceDimension, RiskMethod};

rule! {
    "risk-scale-missing", since "0.1", Shall, on RiskMethod, serves ["6.1.1.s8", "6.1.2.d.1"],
    effort RecordOnly,
    message "the method has no scale of consequences for {dimension}",
    hint "describe levels of consequence for {dimension}",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let has = |dimension| method.consequence_scales.iter().any(|s| s.dimension == Some(dimension) && !s.levels.is_empty());
    let asked = [ConsequenceDimension::Organization, ConsequenceDimension::Individuals, ConsequenceDimension::Societies];
    let missing = asked.into_iter().filter(|dimension| !has(*dimension));
    Outcome::from_defects(missing.map(|d| fail(RiskMethod::CONSEQUENCE_SCALES).with("dimension", d)).collect())
}
