//! An opportunity about which nothing is planned.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Risk, RiskKind, Root};

rule! {
    "opportunity-without-action", since "0.1", Shall, on Risk, serves ["6.1.1.a"],
    effort CarryOut,
    message "nothing is planned about the opportunity `{opportunity}`",
    hint "record a treatment with the option `pursue` or `retain`, or name the opportunity where an improvement or change takes it up",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if risk.kind != Some(RiskKind::Opportunity) || risk.closed_on.is_some_and(|on| on <= cx.as_of) {
        return Outcome::NotAsked;
    }
    let takes_up = |part: u8| [Root::TREATMENTS.any(), Root::IMPROVEMENTS.any(), Root::CHANGES.any()].iter().any(|field| field.index == part);
    let mut links = cx.index().references(risk.id.as_str());
    if links.any(|link| link.path.steps().next().is_some_and(|(part, _)| takes_up(part))) {
        Outcome::Pass
    } else {
        fail(Risk::ID.any()).with("opportunity", &risk.id).into()
    }
}
