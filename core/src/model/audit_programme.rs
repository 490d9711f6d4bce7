//! The plan of the internal audits.

use crate::model::{Actor, Approval, Audit, AuditScope, Document, Evidence, Period};
use crate::read::{Date, Extensions, Id, Interval, Ref, Text, record};

record! {
    /// The plan of the internal audits (9.2.2).
    pub struct AuditProgramme "auditProgramme" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Time in which the whole programme is completed once.
            "period" period: Option<Box<Period>>,
            /// What the programme is to achieve.
            "objectives" objectives: Vec<Text>,
            /// What is audited against.
            "criteria" criteria: Vec<Text>,
            /// How often there is an audit.
            "frequency" frequency: Option<Interval>,
            /// How audits are conducted.
            "methods" methods: Vec<Text>,
            /// Person or role that runs the programme.
            "responsible" responsible: Option<Ref<Actor>> [owner],
            /// What has to be planned, and how.
            "planningRequirements" planning_requirements: Option<Text>,
            /// How results are reported.
            "reporting" reporting: Option<Text>,
            /// How the importance of processes and earlier results shaped the programme.
            "considerations" considerations: Option<Text>,
            /// Audits that are planned.
            "plannedAudits" planned_audits: Vec<PlannedAudit>,
            /// Who approved it.
            "approval" approval: Option<Box<Approval>>,
            /// The programme as a controlled document.
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
    /// An audit that is planned.
    pub struct PlannedAudit "plannedAudit" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name, about, tells],
            /// Day for which it is planned.
            "plannedOn" planned_on: Option<Date>,
            /// What it is to cover.
            "scope" scope: Option<Box<AuditScope>>,
            /// Audit by which it was conducted.
            "audit" audit: Option<Ref<Audit>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
