//! Deadlines: what is to be done by a date, as rules, calendar and gates read it.

use super::path::Path;
use crate::read::{Date, vocabulary};

vocabulary! {
    /// What makes something due.
    pub enum DueTrigger "dueTrigger" {
        /// A date that is recorded for it.
        "date" Date,
        /// An interval has elapsed since it was last done.
        "interval" Interval,
        /// The validity of what was granted or shown ends.
        "expiry" Expiry,
        /// It has not been done before.
        "initial" Initial,
        /// A significant change.
        "change" Change,
        /// A new place, purpose or manner of use.
        "newUse" NewUse,
        /// An incident.
        "incident" Incident,
        /// An obligation that takes effect.
        "obligation" Obligation,
        /// A supplier that changed, or whose assessment is no longer valid.
        "supplier" Supplier,
        /// A measured value that crossed its threshold.
        "threshold" Threshold,
        /// The law itself.
        "law" Law,
    }
}

vocabulary! {
    /// What is to be done.
    pub enum DueKind "dueKind" {
        /// Reassess the risk.
        "riskAssessment" RiskAssessment,
        /// Perform the AI system impact assessment.
        "impactAssessment" ImpactAssessment,
        /// Reassess the supplier.
        "supplierAssessment" SupplierAssessment,
        /// Monitor the supplier.
        "supplierMonitoring" SupplierMonitoring,
        /// Reassess the customer's needs and expectations.
        "customerAssessment" CustomerAssessment,
        /// Review the policy.
        "policyReview" PolicyReview,
        /// Review the document.
        "documentReview" DocumentReview,
        /// Review the role.
        "roleReview" RoleReview,
        /// Review the objective.
        "objectiveReview" ObjectiveReview,
        /// Achieve the objective.
        "objectiveTarget" ObjectiveTarget,
        /// Review the method.
        "methodReview" MethodReview,
        /// Review the context of the organization.
        "contextReview" ContextReview,
        /// Review the obligation.
        "obligationReview" ObligationReview,
        /// Review the control or the Statement of Applicability.
        "controlReview" ControlReview,
        /// Review the AI system.
        "systemReview" SystemReview,
        /// Review the record.
        "recordReview" RecordReview,
        /// Conduct the internal audit.
        "internalAudit" InternalAudit,
        /// Conduct the audit.
        "otherAudit" OtherAudit,
        /// Plan the audits of the next period.
        "auditProgramme" AuditProgramme,
        /// Conduct the management review.
        "managementReview" ManagementReview,
        /// Complete an action of the risk treatment plan.
        "treatmentAction" TreatmentAction,
        /// Complete a corrective action.
        "correctiveAction" CorrectiveAction,
        /// Close the nonconformity.
        "nonconformity" Nonconformity,
        /// Meet a condition of the impact assessment.
        "impactCondition" ImpactCondition,
        /// Complete a measure that mitigates an impact.
        "impactMitigation" ImpactMitigation,
        /// Complete an action following the incident.
        "incidentAction" IncidentAction,
        /// Submit the notification of the incident.
        "incidentNotification" IncidentNotification,
        /// Complete an action on the concern.
        "concernAction" ConcernAction,
        /// Implement the change.
        "change" Change,
        /// Complete an action of the change.
        "changeAction" ChangeAction,
        /// Implement the improvement.
        "improvement" Improvement,
        /// Complete an action of the improvement.
        "improvementAction" ImprovementAction,
        /// Complete an action to achieve the objective.
        "objectiveAction" ObjectiveAction,
        /// Complete an action to acquire competence.
        "competenceAction" CompetenceAction,
        /// Implement a decision of the management review.
        "reviewAction" ReviewAction,
        /// Complete an action from the supplier assessment.
        "supplierAction" SupplierAction,
        /// Complete an action for the customer.
        "customerAction" CustomerAction,
        /// Complete an action.
        "action" Action,
        /// Implement the control.
        "controlImplementation" ControlImplementation,
        /// Renew the acceptance of the residual risk.
        "riskAcceptance" RiskAcceptance,
        /// Renew the evidence.
        "evidence" Evidence,
        /// Renew the attestation.
        "attestation" Attestation,
        /// Re-evaluate the competence.
        "competence" Competence,
        /// Repeat the training.
        "training" Training,
        /// Communicate as planned.
        "communication" Communication,
        /// Monitor and measure.
        "measurement" Measurement,
        /// Follow up on the crossed threshold.
        "thresholdReaction" ThresholdReaction,
        /// The obligation takes effect; show how it is met.
        "obligation" Obligation,
        /// A duty under the EU AI Act takes effect; show how it is met.
        "aiActDuty" AiActDuty,
        /// Repeat the conformity assessment of the AI system.
        "conformityAssessment" ConformityAssessment,
        /// Undergo the audit of the certification body.
        "certificationAudit" CertificationAudit,
        /// Undergo the surveillance audit.
        "surveillanceAudit" SurveillanceAudit,
        /// Undergo the recertification audit.
        "recertificationAudit" RecertificationAudit,
        /// Respond to or close a finding of the certification body.
        "certificationFinding" CertificationFinding,
        /// Renew the certificate.
        "certificate" Certificate,
        /// Renew or end the contract.
        "contract" Contract,
        /// Use, support or validity ends.
        "ending" Ending,
    }
}

/// One thing that is to be done by a date and has not been done.
#[derive(Debug, Clone)]
pub(crate) struct Deadline<'a> {
    /// Where the date stands, below the subject.
    pub(crate) at: Path,
    /// The last date on which it is in time.
    pub(crate) on: Date,
    /// What makes it due.
    pub(crate) why: DueTrigger,
    /// The record that makes it due, by kind and id; none where it is the subject.
    pub(crate) source: Option<(&'static str, &'a str)>,
    /// That record's own date.
    pub(crate) since: Option<Date>,
    /// What is to be done, where it is something else than the rule's other deadlines are about.
    pub(crate) what: Option<DueKind>,
}

impl<'a> Deadline<'a> {
    /// The date that is recorded in the subject itself.
    pub(crate) fn new(at: Path, on: Date, why: DueTrigger) -> Deadline<'a> {
        Deadline { at, on, why, source: None, since: None, what: None }
    }

    /// Of another kind than the rule's other deadlines.
    pub(crate) fn of(self, what: DueKind) -> Deadline<'a> {
        Deadline { what: Some(what), ..self }
    }
}

/// What a subject's deadlines come to.
#[derive(Debug, Default)]
pub(crate) struct Deadlines<'a> {
    /// What has not been done, in the order of the record.
    pub(crate) open: Vec<Deadline<'a>>,
    /// Whether something that has not been done has no date.
    pub(crate) undated: bool,
    /// Whether there is, or was, anything to do.
    pub(crate) asked: bool,
}

impl Deadlines<'_> {
    /// Takes in something that is to be done by a date of its own, which stands at that place.
    pub(crate) fn add(&mut self, at: Path, on: Option<Date>, done: bool) {
        self.asked = true;
        match on {
            _ if done => {}
            Some(on) => self.open.push(Deadline::new(at, on, DueTrigger::Date)),
            None => self.undated = true,
        }
    }
}
