//! Necessary controls that have not been communicated within the organization.

use crate::check::rule;
use crate::model::StatementOfApplicability as Soa;

rule! {
    "soa-not-communicated", since "0.1", Shall, on StatementOfApplicability, serves ["6.1.3.s5"],
    effort CarryOut,
    message "the necessary controls have not been communicated within the organization",
    hint "communicate them, and record in `communicatedTo` to whom, when and how",
    holds |soa, as_of| soa.communicated_to.iter().any(|it| it.on.is_none_or(|on| on <= as_of)), at Soa::COMMUNICATED_TO,
}
