//! Risk assessments as events: what was assessed when, by whom, and with which result.

use crate::model::{Action, Actor, AiSystem, Approval, AssessmentStatus, Change, Document, Evidence, ImpactTrigger, Incident, Risk, Unit};
use crate::read::{Date, Extensions, Id, Ref, Text, record};

record! {
    /// An AI risk assessment that was performed or is planned (6.1.2, 8.2).
    pub struct RiskAssessment "riskAssessment" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// What made it due.
            "trigger" trigger: Option<ImpactTrigger>,
            /// Change that it was made for.
            "change" change: Option<Ref<Change>>,
            /// Incident that it was made for.
            "incident" incident: Option<Ref<Incident>>,
            /// Scope: what was assessed, and what was not.
            "scope" scope: Option<Text>,
            /// AI systems that were assessed; none for all.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Units that were assessed.
            "units" units: Vec<Ref<Unit>>,
            /// Version of the method by which it was made.
            "methodVersion" method_version: Option<Text>,
            /// How it was made: workshop, interviews, analysis.
            "approach" approach: Option<Text>,
            /// Persons or roles that carried it out.
            "performedBy" performed_by: Vec<Ref<Actor>> [acted = on],
            /// Day for which it is planned.
            "plannedOn" planned_on: Option<Date>,
            /// Day on which it was performed.
            "on" on: Option<Date> [happened, born, event = Assessed],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<AssessmentStatus> [states],
            /// Risks that were found or reviewed.
            "risks" risks: Vec<Ref<Risk>>,
            /// Result; also that no risk was found.
            "result" result: Option<Text>,
            /// What is recommended, and what became of it.
            "recommendations" recommendations: Vec<Action>,
            /// Who approved the result.
            "approval" approval: Option<Box<Approval>>,
            /// The report among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Day by which the next one is to be made.
            "nextOn" next_on: Option<Date>,
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
