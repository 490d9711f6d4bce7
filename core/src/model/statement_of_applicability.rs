//! Which controls apply, and why.

use crate::model::{Actor, AiSystem, AnyRecord, Approval, Control, Distribution, Document, DueRevision, Evidence};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// The Statement of Applicability: necessary controls, and the reason for each inclusion and exclusion (6.1.3 f).
    pub struct StatementOfApplicability "statementOfApplicability" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// Version of the statement.
            "version" version: Option<Text>,
            /// Day on which it was prepared.
            "preparedOn" prepared_on: Option<Date> [born, event = Prepared],
            /// Person or role that prepared it.
            "preparedBy" prepared_by: Option<Ref<Actor>> [acted = prepared_on],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Who approved it, and when.
            "approval" approval: Option<Box<Approval>>,
            /// One entry a control; several where AI systems differ.
            "entries" entries: Vec<SoaEntry>,
            /// How it was found whether controls beyond Annex A are needed (6.1.3 d).
            "additionalControls" additional_controls: Option<Text>,
            /// To whom inside the organization the necessary controls were communicated (6.1.3).
            "communicatedTo" communicated_to: Vec<Distribution>,
            /// To which interested parties they are available (6.1.3).
            "availableTo" available_to: Vec<Distribution>,
            /// The statement as a controlled document.
            "document" document: Option<Ref<Document>> [document],
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// The decision on one control.
    pub struct SoaEntry "soaEntry" asked {
        required {
            /// Control that the decision is on: Annex A or own.
            "control" control: Ref<Control> [key, about],
        }
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Whether the control is included.
            "decision" decision: Option<SoaDecision>,
            /// Why the control is included or excluded.
            "justification" justification: Option<Text>,
            /// On what ground the control is excluded.
            "exclusionBasis" exclusion_basis: Option<ExclusionBasis>,
            /// AI systems that the decision is for; none for all.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// What makes the control necessary.
            "drivers" drivers: Vec<SoaDriver>,
            /// Whether the guidance of Annex B was considered (6.1.3 e).
            "guidanceConsidered" guidance_considered: Option<bool>,
            /// How far the control is implemented; customary, not required by ISO/IEC 42001.
            "implementation" implementation: Option<Box<Implementation>>,
            /// Person or role that answers for the control.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Documents that describe the control.
            "documents" documents: Vec<Ref<Document>>,
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Whether a control is necessary.
    pub enum SoaDecision "soaDecision" {
        /// The control is necessary.
        "included" Included,
        /// The control is left out.
        "excluded" Excluded,
    }
}

vocabulary! {
    /// On what ground a control is excluded (6.1.3 f).
    pub enum ExclusionBasis "exclusionBasis" {
        /// The risk assessment does not make it necessary.
        "notNecessaryByRisk" NotNecessaryByRisk,
        /// External requirements do not ask for it.
        "notRequiredExternally" NotRequiredExternally,
        /// External requirements make an exception.
        "externalException" ExternalException,
    }
}

record! {
    /// Something that makes a control necessary.
    pub struct SoaDriver "soaDriver" {
        optional {
            /// What sort of driver it is.
            "kind" kind: Option<SoaDriverKind> [about, tells],
            /// Risk, obligation, objective, contract or impact assessment that it comes from.
            "record" record: Option<Ref<AnyRecord>>,
            /// In words, what makes the control necessary.
            "description" description: Option<Text> [describes],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What makes a control necessary.
    pub enum SoaDriverKind "soaDriverKind" {
        /// A risk that it treats.
        "risk" Risk,
        /// A requirement from law or an interested party.
        "obligation" Obligation,
        /// A contract.
        "contract" Contract,
        /// An AI objective.
        "objective" Objective,
        /// A finding of an impact assessment.
        "impact" Impact,
        /// A need of the business, said in `description`.
        "businessNeed" BusinessNeed,
        /// Good practice, said in `description`.
        "bestPractice" BestPractice,
    }
}

record! {
    /// How far a control is implemented.
    pub struct Implementation "implementation" asked {
        optional {
            /// How far it is.
            "status" status: Option<ImplementationStatus>,
            /// Day since which this holds.
            "since" since: Option<Date> [born, begins, event = Done],
            /// How the control is implemented.
            "description" description: Option<Text> [describes],
            /// Person or role that carries it out.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Day by which it is to be implemented.
            "due" due: Option<Date> [due],
            /// Earlier dates by which it was to be done, each with the reason why it was moved.
            "dueRevisions" due_revisions: Vec<DueRevision>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How far a control is implemented.
    pub enum ImplementationStatus "implementationStatus" {
        /// Nothing was done yet.
        "notStarted" NotStarted,
        /// It is planned.
        "planned" Planned,
        /// It is partially implemented.
        "partial" Partial,
        /// It is implemented.
        "implemented" Implemented,
    }
}
