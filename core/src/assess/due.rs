//! What an entry of the calendar says: what is to be done by when, why, and where it stands.

use crate::read::{Date, Pointer, Text, record};

pub use crate::check::{DueKind, DueTrigger};

record! {
    /// One thing to do, with the earliest day that asks for it.
    pub struct Due "due" {
        required {
            /// The day by which it is to be done.
            "on" on: Date,
            /// Days from the day asked about; negative when it is overdue.
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

impl DueTrigger {
    /// As people say it.
    pub fn words(self) -> &'static str {
        match self {
            DueTrigger::Date => "day recorded",
            DueTrigger::Interval => "interval",
            DueTrigger::Expiry => "runs out",
            DueTrigger::Initial => "not done yet",
            DueTrigger::Change => "significant change",
            DueTrigger::NewUse => "new use",
            DueTrigger::Incident => "incident",
            DueTrigger::Obligation => "new obligation",
            DueTrigger::Supplier => "supplier",
            DueTrigger::Threshold => "threshold broken",
            DueTrigger::Law => "law",
        }
    }
}

/// The label and the requirement or control of each; no control: good practice or another law.
macro_rules! due_kinds {
    ($($word:literal $Word:ident $label:literal $clause:literal,)*) => {
        /// Labels, in the order of the words.
        const LABELS: crate::read::Words = crate::read::words![$($label,)*];
        /// What each serves, in the order of the words.
        const CLAUSES: crate::read::Words = crate::read::words![$($clause,)*];
    };
}

due_kinds! {
    "riskAssessment" RiskAssessment "assess the risk again" "8.2.s1",
    "impactAssessment" ImpactAssessment "assess the impacts of the AI system" "8.4.s1",
    "supplierAssessment" SupplierAssessment "assess the supplier again" "A.10.3",
    "supplierMonitoring" SupplierMonitoring "look at the supplier" "8.1.s10",
    "customerAssessment" CustomerAssessment "look at the customer's needs again" "A.10.4",
    "policyReview" PolicyReview "review the policy" "A.2.4",
    "documentReview" DocumentReview "review the document" "7.5.2.s3",
    "roleReview" RoleReview "review the role" "5.3.s1",
    "objectiveReview" ObjectiveReview "review the objective" "6.2.f",
    "objectiveTarget" ObjectiveTarget "reach the objective" "6.2.f",
    "methodReview" MethodReview "review the method" "4.4.s3",
    "contextReview" ContextReview "review the context" "4.4.s3",
    "obligationReview" ObligationReview "review the obligation" "4.4.s3",
    "controlReview" ControlReview "review the control or the statement" "6.1.3.f.i",
    "systemReview" SystemReview "review the AI system" "4.4.s3",
    "recordReview" RecordReview "review the record" "",
    "internalAudit" InternalAudit "hold the internal audit" "9.2.1.a.1",
    "otherAudit" OtherAudit "hold the audit" "",
    "managementReview" ManagementReview "hold the management review" "9.3.1.s1",
    "treatmentAction" TreatmentAction "finish an action of the risk treatment" "8.3.s1",
    "correctiveAction" CorrectiveAction "finish a corrective action" "10.2.c",
    "nonconformity" Nonconformity "close the nonconformity" "10.2.c",
    "impactCondition" ImpactCondition "meet a condition of the impact assessment" "8.4.s1",
    "impactMitigation" ImpactMitigation "finish a measure against an impact" "A.5.2",
    "incidentAction" IncidentAction "finish an action after the incident" "A.8.4",
    "incidentNotification" IncidentNotification "notify of the incident" "A.8.4",
    "concernAction" ConcernAction "follow up the concern" "A.3.3",
    "change" Change "make the change" "8.1.s8",
    "changeAction" ChangeAction "finish an action of the change" "8.1.s8",
    "improvement" Improvement "make the improvement" "10.1.s1",
    "improvementAction" ImprovementAction "finish an action of the improvement" "10.1.s1",
    "objectiveAction" ObjectiveAction "finish an action for the objective" "6.2.s2",
    "competenceAction" CompetenceAction "finish an action for competence" "7.2.s3",
    "reviewAction" ReviewAction "carry out a decision of the management review" "9.3.2.a",
    "supplierAction" SupplierAction "finish an action from the assessment of the supplier" "A.10.3",
    "customerAction" CustomerAction "finish an action for the customer" "A.10.4",
    "action" Action "finish an action" "",
    "controlImplementation" ControlImplementation "carry out the control" "",
    "riskAcceptance" RiskAcceptance "have the risk accepted again" "6.1.3.s2",
    "evidence" Evidence "collect the evidence anew" "",
    "attestation" Attestation "have the judgement given again" "",
    "competence" Competence "show the competence again" "7.2.s2",
    "training" Training "hold the training again" "7.2.s3",
    "communication" Communication "hold the communication" "7.4.s2",
    "measurement" Measurement "measure" "9.1.s5",
    "thresholdReaction" ThresholdReaction "react to the broken threshold" "8.1.s6",
    "obligation" Obligation "be ready: the obligation comes into force" "A.2.3",
    "aiActDuty" AiActDuty "be ready: a duty of the EU AI Act applies" "",
    "conformityAssessment" ConformityAssessment "assess the conformity of the AI system again" "",
    "certificationAudit" CertificationAudit "undergo the audit of the certification body" "",
    "surveillanceAudit" SurveillanceAudit "undergo the surveillance audit" "",
    "recertificationAudit" RecertificationAudit "undergo the recertification audit" "",
    "certificationFinding" CertificationFinding "answer or close a finding of the certification body" "",
    "certificate" Certificate "have the certificate renewed" "",
    "contract" Contract "renew or end the contract" "A.10.2",
    "ending" Ending "use, support or validity ends" "",
}

impl DueKind {
    /// In plain words.
    pub fn label(self) -> &'static str {
        LABELS.get(self as usize)
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
            assert!(!kind.label().is_empty(), "{kind}");
            let known = |clause: &str| catalogue().requirement(clause).is_some() || ControlId::parse(clause).is_some();
            assert!(kind.clause().is_none_or(known), "{kind}: {:?}", kind.clause());
        }
    }
}
