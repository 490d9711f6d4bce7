//! Necessary controls that nobody in the organization was told of.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::StatementOfApplicability;

rule! {
    "soa-not-communicated", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.s5"],
    effort CarryOut,
    message "the necessary controls were communicated to nobody inside the organization",
    hint "record in `communicatedTo` who was told, when and how",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    if soa.communicated_to.iter().any(|told| told.on.is_none_or(|on| on <= cx.as_of)) {
        Outcome::Pass
    } else {
        fail(StatementOfApplicability::COMMUNICATED_TO).into()
    }
}
