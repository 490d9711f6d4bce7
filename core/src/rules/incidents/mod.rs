//! Incidents: told in time, ended, understood, and carried into risks and impacts (A.8.4, 8.4).

// <rules> written by ./check bless
crate::rules::listed! {
    incident_action_overdue incident_closed_uncontained incident_closed_with_open_actions incident_closed_without_causes
    incident_communicated_to_nobody incident_communication_plan_missing incident_notification_late incident_risks_not_reassessed
    incident_times_out_of_order incident_without_impact_reassessment incident_without_nonconformity_decision
}
// </rules>

use crate::model::{Incident, IncidentSeverity};
use crate::read::Date;

/// Whether much was at stake: serious under the EU AI Act, or critical or high in the organization's own words; none if nobody says.
pub(crate) fn grave(incident: &Incident) -> Option<bool> {
    let severe = incident.severity.map(|severity| matches!(severity, IncidentSeverity::Critical | IncidentSeverity::High));
    if incident.serious == Some(true) { Some(true) } else { severe }
}

/// The day on which it was noticed, if that day has come.
pub(crate) fn noticed(incident: &Incident, as_of: Date) -> Option<Date> {
    incident.detected_at.as_ref().or(incident.occurred_at.as_ref()).map(|at| at.date()).filter(|on| *on <= as_of)
}

/// The day on which it was closed, if that day has come.
fn closed(incident: &Incident, as_of: Date) -> Option<Date> {
    incident.closed_on.filter(|on| *on <= as_of)
}
