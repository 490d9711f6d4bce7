//! What an entry of the calendar says: what is to be done by when, why, and where it stands.

use crate::language::{Language, phrases};
use crate::read::{Date, Pointer, Text, record};

pub use crate::check::{DueKind, DueTrigger};

record! {
    /// One thing to do, with the earliest day that asks for it.
    pub struct Due "due" {
        required {
            /// The day by which it is to be done; of a month or a year, its last.
            "on" on: Date,
            /// Days from the assessment date; negative when it is overdue.
            "daysLeft" days_left: i32,
            /// Whether the day has passed.
            "overdue" overdue: bool,
            /// What is to be done.
            "what" what: DueKind,
            /// The same in plain words.
            "label" label: Text,
            /// What asks for it.
            "why" why: DueTrigger,
            /// Kind of the record to act on.
            "kind" kind: Text,
        }
        optional {
            /// Id of the record to act on; of an entry of the Statement of Applicability its control.
            "id" id: Option<Text>,
            /// The record that asks for it.
            "source" source: Option<Box<DueSource>>,
            /// Requirement or control that it serves; none where it is good practice or another law.
            "clause" clause: Option<Text>,
            /// JSON Pointer of the field from which the day comes.
            "field" field: Option<Pointer>,
            /// What else asks for the same thing inside the horizon, by day.
            "also" also: Vec<DueAlso>,
        }
    }
}

record! {
    /// The record that makes something due.
    pub struct DueSource "dueSource" {
        required {
            /// Its kind.
            "kind" kind: Text,
        }
        optional {
            /// Its id.
            "id" id: Option<Text>,
            /// Its own day: that of the incident or the change, or the one from which an interval is counted.
            "on" on: Option<Date>,
        }
    }
}

record! {
    /// Something else that asks for the same thing.
    pub struct DueAlso "dueAlso" {
        required {
            /// The day by which it does.
            "on" on: Date,
            /// What asks for it.
            "why" why: DueTrigger,
        }
        optional {
            /// The record that asks for it.
            "source" source: Option<Box<DueSource>>,
            /// JSON Pointer of the field from which the day comes.
            "field" field: Option<Pointer>,
        }
    }
}

/// The label and the requirement or control of each; no control: good practice or another law.
macro_rules! due_kinds {
    ($($word:literal $Word:ident $label:literal $clause:literal,)*) => {
        phrases! { DueKind: $( $word = $label; )* }

        /// What each serves, in the order of the words.
        const CLAUSES: crate::read::Words = crate::read::words![$($clause,)*];
    };
}

due_kinds! {
    "riskAssessment" RiskAssessment "reassess the risk" "8.2.s1",
    "impactAssessment" ImpactAssessment "perform the AI system impact assessment" "8.4.s1",
    "supplierAssessment" SupplierAssessment "reassess the supplier" "A.10.3",
    "supplierMonitoring" SupplierMonitoring "monitor the supplier" "8.1.s10",
    "customerAssessment" CustomerAssessment "reassess the customer's needs and expectations" "A.10.4",
    "policyReview" PolicyReview "review the policy" "A.2.4",
    "documentReview" DocumentReview "review the document" "7.5.2.s3",
    "roleReview" RoleReview "review the role" "5.3.s1",
    "objectiveReview" ObjectiveReview "review the objective" "6.2.f",
    "objectiveTarget" ObjectiveTarget "achieve the objective" "6.2.f",
    "methodReview" MethodReview "review the method" "4.4.s3",
    "contextReview" ContextReview "review the context of the organization" "4.4.s3",
    "obligationReview" ObligationReview "review the obligation" "4.4.s3",
    "controlReview" ControlReview "review the control or the Statement of Applicability" "6.1.3.f.i",
    "systemReview" SystemReview "review the AI system" "4.4.s3",
    "recordReview" RecordReview "review the record" "",
    "internalAudit" InternalAudit "conduct the internal audit" "9.2.1.a.1",
    "otherAudit" OtherAudit "conduct the audit" "",
    "auditProgramme" AuditProgramme "plan the audits of the next period" "9.2.2.s1",
    "managementReview" ManagementReview "conduct the management review" "9.3.1.s1",
    "treatmentAction" TreatmentAction "complete an action of the risk treatment plan" "8.3.s1",
    "correctiveAction" CorrectiveAction "complete a corrective action" "10.2.c",
    "nonconformity" Nonconformity "close the nonconformity" "10.2.c",
    "impactCondition" ImpactCondition "meet a condition of the impact assessment" "8.4.s1",
    "impactMitigation" ImpactMitigation "complete a measure that mitigates an impact" "A.5.2",
    "incidentAction" IncidentAction "complete an action following the incident" "A.8.4",
    "incidentNotification" IncidentNotification "submit the notification of the incident" "A.8.4",
    "concernAction" ConcernAction "complete an action on the concern" "A.3.3",
    "change" Change "implement the change" "8.1.s8",
    "changeAction" ChangeAction "complete an action of the change" "8.1.s8",
    "improvement" Improvement "implement the improvement" "10.1.s1",
    "improvementAction" ImprovementAction "complete an action of the improvement" "10.1.s1",
    "objectiveAction" ObjectiveAction "complete an action to achieve the objective" "6.2.s2",
    "competenceAction" CompetenceAction "complete an action to acquire competence" "7.2.s3",
    "reviewAction" ReviewAction "implement a decision of the management review" "9.3.2.a",
    "supplierAction" SupplierAction "complete an action from the supplier assessment" "A.10.3",
    "customerAction" CustomerAction "complete an action for the customer" "A.10.4",
    "action" Action "complete an action" "",
    "controlImplementation" ControlImplementation "implement the control" "",
    "riskAcceptance" RiskAcceptance "renew the acceptance of the residual risk" "6.1.3.s2",
    "evidence" Evidence "renew the evidence" "",
    "attestation" Attestation "renew the attestation" "",
    "competence" Competence "re-evaluate the competence" "7.2.s2",
    "training" Training "repeat the training" "7.2.s3",
    "communication" Communication "communicate as planned" "7.4.s2",
    "measurement" Measurement "monitor and measure" "9.1.s5",
    "thresholdReaction" ThresholdReaction "follow up on the crossed threshold" "8.1.s6",
    "obligation" Obligation "the obligation takes effect; show how it is met" "A.2.3",
    "aiActDuty" AiActDuty "a duty under the EU AI Act takes effect; show how it is met" "",
    "conformityAssessment" ConformityAssessment "repeat the conformity assessment of the AI system" "",
    "certificationAudit" CertificationAudit "undergo the audit of the certification body" "",
    "surveillanceAudit" SurveillanceAudit "undergo the surveillance audit" "",
    "recertificationAudit" RecertificationAudit "undergo the recertification audit" "",
    "certificationFinding" CertificationFinding "respond to or close a finding of the certification body" "",
    "certificate" Certificate "renew the certificate" "",
    "contract" Contract "renew or end the contract" "A.10.2",
    "ending" Ending "use, support or validity ends" "",
}

impl DueKind {
    /// What is to be done, in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }

    /// The requirement or control that it serves; none where it is good practice or another law.
    pub fn clause(self) -> Option<&'static str> {
        Some(CLAUSES.get(self as usize)).filter(|clause| !clause.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{ControlId, catalogue};

    #[test]
    fn each_kind_has_words_and_a_place_that_exists() {
        for kind in DueKind::ALL {
            assert!(!kind.label(Language::english()).is_empty(), "{kind}");
            let known = |clause: &str| catalogue().requirement(clause).is_some() || ControlId::parse(clause).is_some();
            assert!(kind.clause().is_none_or(known), "{kind}: {:?}", kind.clause());
        }
    }
}
