//! Audits and their findings.

use crate::model::{
    Actor, AiSystem, AssessmentStatus, CaseStatus, ControlArea, Criterion, Document, DueRevision, Evidence, Improvement, ManagementSystem,
    Nonconformity, Person, Requirement, Sample, Site, Supplier, Unit,
};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// An audit (9.2).
    pub struct Audit "audit" asked {
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
            /// Who audits whom.
            "kind" kind: Option<AuditKind>,
            /// Management systems for which it counts: that for AI alone where none is named.
            "managementSystems" management_systems: Vec<ManagementSystem>,
            /// What the audit is to find out (9.2.2 a).
            "objectives" objectives: Vec<Text>,
            /// What it covers (9.2.2 a).
            "scope" scope: Option<Box<AuditScope>>,
            /// What is audited against (9.2.2 a).
            "criteria" criteria: Vec<Text>,
            /// How it is implemented.
            "methods" methods: Vec<Text>,
            /// Who audits.
            "team" team: Vec<AuditTeamMember>,
            /// Persons or roles whose work is audited.
            "auditees" auditees: Vec<Ref<Actor>> [acted = started_on],
            /// Day for which it was planned.
            "plannedOn" planned_on: Option<Date>,
            /// First day.
            "startedOn" started_on: Option<Date> [born, event = Began],
            /// Last day.
            "on" on: Option<Date> [happened, event = Held],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<AssessmentStatus> [states],
            /// What was sampled, and how it was selected.
            "sampling" sampling: Option<Text>,
            /// What was found.
            "findings" findings: Vec<AuditFinding>,
            /// What was concluded.
            "conclusion" conclusion: Option<Text>,
            /// The report among the documents.
            "report" report: Option<Ref<Document>>,
            /// Managers who got the results (9.2.2 c).
            "reportedTo" reported_to: Vec<Ref<Actor>>,
            /// Day on which they got them.
            "reportedOn" reported_on: Option<Date> [event = Told],
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
    /// Who audits whom.
    pub enum AuditKind "auditKind" {
        /// The organization audits itself (9.2).
        "internal" Internal,
        /// The organization audits a supplier.
        "supplier" Supplier,
        /// A customer audits the organization.
        "customer" Customer,
    }
}

record! {
    /// What an audit covers.
    pub struct AuditScope "auditScope" {
        optional {
            /// In words.
            "statement" statement: Option<Text> [about],
            /// Clauses and requirements.
            "requirements" requirements: Vec<Ref<Requirement>>,
            /// Controls.
            "controls" controls: Vec<Ref<ControlArea>>,
            /// Units.
            "units" units: Vec<Ref<Unit>>,
            /// Sites.
            "sites" sites: Vec<Ref<Site>>,
            /// AI systems.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Suppliers.
            "suppliers" suppliers: Vec<Ref<Supplier>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A member of the audit team.
    pub struct AuditTeamMember "auditTeamMember" asked {
        optional {
            /// The person.
            "person" person: Option<Ref<Person>> [tells],
            /// Whether the person leads the team.
            "lead" lead: Option<bool>,
            /// Part in the team.
            "part" part: Option<AuditPart>,
            /// Why the person is objective and impartial here (9.2.2 b).
            "independence" independence: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Part in an audit team.
    pub enum AuditPart "auditPart" {
        /// Audits.
        "auditor" Auditor,
        /// Adds expert knowledge.
        "technicalExpert" TechnicalExpert,
        /// Watches.
        "observer" Observer,
        /// Learns.
        "trainee" Trainee,
    }
}

record! {
    /// Something that an audit found.
    pub struct AuditFinding "auditFinding" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// How much it weighs.
            "grade" grade: Option<FindingGrade>,
            /// Requirement or control that it is about.
            "requirement" requirement: Option<Ref<Criterion>> [tells],
            /// What was found.
            "statement" statement: Option<Text> [about],
            /// Sample that was examined, with its population.
            "sample" sample: Option<Box<Sample>>,
            /// AI systems that it is about.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Nonconformity that was opened for it.
            "nonconformity" nonconformity: Option<Ref<Nonconformity>>,
            /// Answer of those who were audited.
            "response" response: Option<Text>,
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Day by which it is to be dealt with.
            "due" due: Option<Date> [due],
            /// Earlier dates by which it was to be done, each with the reason why it was moved.
            "dueRevisions" due_revisions: Vec<DueRevision>,
            /// Day on which it was closed.
            "closedOn" closed_on: Option<Date> [closes, event = Closed],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<CaseStatus> [states],
            /// Improvement that addresses it.
            "improvement" improvement: Option<Ref<Improvement>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How much an audit finding weighs.
    pub enum FindingGrade "findingGrade" {
        /// Nonconformity that casts doubt on the intended results.
        "major" Major,
        /// Nonconformity that doesn't.
        "minor" Minor,
        /// Remark that could become a nonconformity.
        "observation" Observation,
        /// Opportunity for improvement.
        "opportunity" Opportunity,
        /// The requirement is met.
        "conformity" Conformity,
    }
}
