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
        /// The validity of what was given or shown ends.
        "expiry" Expiry,
        /// It has not been done yet.
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
        /// A measured value beyond its threshold.
        "threshold" Threshold,
        /// The law itself.
        "law" Law,
    }
}

vocabulary! {
    /// What is to be done.
    pub enum DueKind "dueKind" {
        /// Assess the risk again.
        "riskAssessment" RiskAssessment,
        /// Assess the impacts of the AI system.
        "impactAssessment" ImpactAssessment,
        /// Assess the supplier again.
        "supplierAssessment" SupplierAssessment,
        /// Look at the supplier.
        "supplierMonitoring" SupplierMonitoring,
        /// Look at the customer's needs again.
        "customerAssessment" CustomerAssessment,
        /// Review the policy.
        "policyReview" PolicyReview,
        /// Review the document.
        "documentReview" DocumentReview,
        /// Review the role.
        "roleReview" RoleReview,
        /// Review the objective.
        "objectiveReview" ObjectiveReview,
        /// Reach the objective.
        "objectiveTarget" ObjectiveTarget,
        /// Review the method.
        "methodReview" MethodReview,
        /// Review the context.
        "contextReview" ContextReview,
        /// Review the obligation.
        "obligationReview" ObligationReview,
        /// Review the control or the statement.
        "controlReview" ControlReview,
        /// Review the AI system.
        "systemReview" SystemReview,
        /// Review the record.
        "recordReview" RecordReview,
        /// Hold the internal audit.
        "internalAudit" InternalAudit,
        /// Hold the audit.
        "otherAudit" OtherAudit,
        /// Hold the management review.
        "managementReview" ManagementReview,
        /// Finish an action of the risk treatment.
        "treatmentAction" TreatmentAction,
        /// Finish a corrective action.
        "correctiveAction" CorrectiveAction,
        /// Close the nonconformity.
        "nonconformity" Nonconformity,
        /// Meet a condition of the impact assessment.
        "impactCondition" ImpactCondition,
        /// Finish a measure against an impact.
        "impactMitigation" ImpactMitigation,
        /// Finish an action after the incident.
        "incidentAction" IncidentAction,
        /// Notify of the incident.
        "incidentNotification" IncidentNotification,
        /// Follow up the concern.
        "concernAction" ConcernAction,
        /// Make the change.
        "change" Change,
        /// Finish an action of the change.
        "changeAction" ChangeAction,
        /// Make the improvement.
        "improvement" Improvement,
        /// Finish an action of the improvement.
        "improvementAction" ImprovementAction,
        /// Finish an action for the objective.
        "objectiveAction" ObjectiveAction,
        /// Finish an action for competence.
        "competenceAction" CompetenceAction,
        /// Carry out a decision of the management review.
        "reviewAction" ReviewAction,
        /// Finish an action from the assessment of the supplier.
        "supplierAction" SupplierAction,
        /// Finish an action for the customer.
        "customerAction" CustomerAction,
        /// Finish an action.
        "action" Action,
        /// Carry out the control.
        "controlImplementation" ControlImplementation,
        /// Have the risk accepted again.
        "riskAcceptance" RiskAcceptance,
        /// Collect the evidence anew.
        "evidence" Evidence,
        /// Have the judgement given again.
        "attestation" Attestation,
        /// Show the competence again.
        "competence" Competence,
        /// Hold the training again.
        "training" Training,
        /// Hold the communication.
        "communication" Communication,
        /// Measure.
        "measurement" Measurement,
        /// React to the broken threshold.
        "thresholdReaction" ThresholdReaction,
        /// Be ready: the obligation comes into force.
        "obligation" Obligation,
        /// Be ready: a duty of the EU AI Act applies.
        "aiActDuty" AiActDuty,
        /// Assess the conformity of the AI system again.
        "conformityAssessment" ConformityAssessment,
        /// Undergo the audit of the certification body.
        "certificationAudit" CertificationAudit,
        /// Undergo the surveillance audit.
        "surveillanceAudit" SurveillanceAudit,
        /// Undergo the recertification audit.
        "recertificationAudit" RecertificationAudit,
        /// Answer or close a finding of the certification body.
        "certificationFinding" CertificationFinding,
        /// Have the certificate renewed.
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
}

impl<'a> Deadline<'a> {
    /// The date that is recorded in the subject itself.
    pub(crate) fn new(at: Path, on: Date, why: DueTrigger) -> Deadline<'a> {
        Deadline { at, on, why, source: None, since: None }
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
