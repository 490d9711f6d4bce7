//! An opportunity that no action addresses.

use crate::check::{Cx, rule};
use crate::model::{Risk, RiskKind, Root};

rule! {
    "opportunity-without-action", since "0.1", Shall, on Risk, serves ["6.1.1.a"],
    effort Decide,
    message "no action to address the opportunity `{risk}` has been planned",
    hint "record a treatment with the option `pursue` or `retain`, or name the opportunity in an improvement or change",
    when |risk, as_of| risk.kind == Some(RiskKind::Opportunity) && risk.closed_on.is_none_or(|on| on > as_of),
    shows addressed, at Risk::ID,
}

fn addressed(risk: &Risk, cx: &Cx<'_>) -> bool {
    let parts = [Root::TREATMENTS.index, Root::IMPROVEMENTS.index, Root::CHANGES.index];
    cx.index().references(risk.id.as_str()).any(|link| link.path.steps().next().is_some_and(|(part, _)| parts.contains(&part)))
}
