//! Incidents: communicated in time, contained, investigated, and considered in risks and impacts (A.8.4, 8.4).

// <rules> written by ./check bless
crate::rules::listed! {
    customer_not_told_of_incident incident_action_overdue incident_action_shown_by_older_evidence incident_closed_uncontained
    incident_closed_with_open_actions incident_closed_without_causes incident_communicated_to_nobody
    incident_communication_plan_missing incident_names_record_of_other_system incident_notification_late incident_of_closed_risk
    incident_reported_to_absent_persons incident_risks_not_reassessed incident_times_out_of_order
    incident_without_impact_reassessment incident_without_nonconformity_decision nonconformity_before_incident
    notification_not_shown
}
// </rules>

use crate::model::{Incident, IncidentSeverity};
use crate::read::Date;

/// Whether it is serious under the EU AI Act, or of critical or high severity; none where that is not recorded.
pub(crate) fn grave(incident: &Incident) -> Option<bool> {
    let severe = incident.severity.map(|severity| matches!(severity, IncidentSeverity::Critical | IncidentSeverity::High));
    if incident.serious == Some(true) { Some(true) } else { severe }
}

/// Date on which it was detected, or else occurred, by that date.
pub(crate) fn noticed(incident: &Incident, as_of: Date) -> Option<Date> {
    incident.detected_at.as_ref().or(incident.occurred_at.as_ref()).map(|at| at.date()).filter(|on| *on <= as_of)
}

/// Date on which it was closed, by that date.
fn closed(incident: &Incident, as_of: Date) -> Option<Date> {
    incident.closed_on.filter(|on| *on <= as_of)
}
