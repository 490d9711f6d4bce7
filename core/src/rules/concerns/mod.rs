//! Concerns, from inside and outside: received by a role, followed up and answered (A.3.3, A.8.3).

// <rules> written by ./check bless
crate::rules::listed! {
    concern_before_its_incident concern_closed_with_open_follow_up concern_closed_without_outcome concern_dates_out_of_order
    concern_follow_up_overdue concern_names_record_of_other_system concern_not_answered concern_protection_unsaid
    concern_reported_to_absent_persons concern_response_overdue concern_with_harm_without_incident concern_without_response
    concerns_received_by_nobody impact_older_than_concern nonconformity_before_concern system_without_reporting_channel
}
// </rules>

use crate::check::Cx;
use crate::model::{AiSystem, DocumentationAudience, TechnicalDocumentation};
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

/// Whether the system is in use and the management system covers it.
pub(crate) fn covered(system: &AiSystem, cx: &Cx<'_>) -> bool {
    in_use(system) && !out_of_scope(system, cx)
}

/// Whether it is for people outside the organization; none if its audience is not recorded.
pub(super) fn for_outside(documentation: &TechnicalDocumentation) -> Option<bool> {
    Some(documentation.audience? != DocumentationAudience::Internal)
}
