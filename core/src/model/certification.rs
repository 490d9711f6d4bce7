//! The certificate and the audits of the certification body.

use crate::model::{Actor, AiRole, AiSystem, AuditScope, Criterion, Document, Evidence, FindingGrade, Nonconformity, Site, Unit};
use crate::read::{Date, Extensions, Id, Interval, Ref, Text, record, vocabulary};

record! {
    /// Certification of the management system (ISO/IEC 17021-1, ISO/IEC 42006).
    pub struct Certification "certification" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Certification body.
            "body" body: Option<Text>,
            /// Accreditation of the certification body.
            "accreditation" accreditation: Option<Box<Accreditation>>,
            /// Scope of the certification, in the certificate's words.
            "scope" scope: Option<Text>,
            /// AI systems inside that scope, where they are named.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Units inside that scope.
            "units" units: Vec<Ref<Unit>>,
            /// Sites inside that scope.
            "sites" sites: Vec<Ref<Site>>,
            /// Roles that the certification is for (ISO/IEC 42006, 9.1.2).
            "aiRoles" ai_roles: Vec<AiRole>,
            /// Day of the application.
            "appliedOn" applied_on: Option<Date> [event = Opened],
            /// Stage 1: readiness.
            "stage1" stage1: Option<Box<CertificationAudit>>,
            /// Stage 2: implementation and effectiveness.
            "stage2" stage2: Option<Box<CertificationAudit>>,
            /// The certificate.
            "certificate" certificate: Option<Box<Certificate>>,
            /// Surveillance audits.
            "surveillanceAudits" surveillance_audits: Vec<CertificationAudit>,
            /// Recertification audits.
            "recertificationAudits" recertification_audits: Vec<CertificationAudit>,
            /// Times that the certification body set, where they differ from the usual ones.
            "terms" terms: Option<Box<CertificationTerms>>,
            /// Person or role that looks after it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// The contract among the documents.
            "contract" contract: Option<Ref<Document>>,
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
    /// Accreditation of a certification body.
    pub struct Accreditation "accreditation" {
        optional {
            /// Accreditation body.
            "body" body: Option<Text>,
            /// Number of the accreditation.
            "number" number: Option<Text>,
            /// What it covers.
            "scope" scope: Option<Text>,
            /// Last day on which it holds.
            "validUntil" valid_until: Option<Date> [ends],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A certificate.
    pub struct Certificate "certificate" {
        optional {
            /// Number of the certificate.
            "number" number: Option<Text>,
            /// Day of the decision; the cycle starts here.
            "decidedOn" decided_on: Option<Date> [born, event = Certified],
            /// Day of issue.
            "issuedOn" issued_on: Option<Date> [event = Certified],
            /// Last day on which it holds.
            "expiresOn" expires_on: Option<Date> [ends],
            /// Whether it holds.
            "status" status: Option<CertificateStatus>,
            /// Day since which that is so.
            "statusSince" status_since: Option<Date> [event = Certified],
            /// Version of the Statement of Applicability that it names.
            "soaVersion" soa_version: Option<Text>,
            /// The certificate among the documents.
            "document" document: Option<Ref<Document>> [document],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Whether a certificate holds; that it ran out follows from its dates.
    pub enum CertificateStatus "certificateStatus" {
        /// It holds.
        "valid" Valid,
        /// It is suspended.
        "suspended" Suspended,
        /// It holds with a smaller scope.
        "reduced" Reduced,
        /// It was withdrawn.
        "withdrawn" Withdrawn,
    }
}

record! {
    /// An audit by the certification body.
    pub struct CertificationAudit "certificationAudit" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Day for which it is planned.
            "plannedOn" planned_on: Option<Date>,
            /// First day.
            "startedOn" started_on: Option<Date> [born, event = Began],
            /// Last day; limits count from here.
            "on" on: Option<Date> [happened, event = Held, tells],
            /// Day by which it has to take place.
            "dueBy" due_by: Option<Date>,
            /// Who audited.
            "auditors" auditors: Vec<Text>,
            /// What it covered.
            "scope" scope: Option<Box<AuditScope>>,
            /// What was found.
            "findings" findings: Vec<CertificationFinding>,
            /// What the auditors recommend.
            "recommendation" recommendation: Option<Text>,
            /// Day of the body's decision on it.
            "decidedOn" decided_on: Option<Date> [born, event = Decided],
            /// The report among the documents.
            "report" report: Option<Ref<Document>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Something that the certification body found.
    pub struct CertificationFinding "certificationFinding" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// How much it weighs.
            "grade" grade: Option<FindingGrade>,
            /// Requirement or control that it is about.
            "requirement" requirement: Option<Ref<Criterion>> [tells],
            /// What was found.
            "statement" statement: Option<Text> [about],
            /// Day by which the organization has to answer.
            "responseDue" response_due: Option<Date>,
            /// Day on which it answered.
            "respondedOn" responded_on: Option<Date> [event = Told],
            /// Day on which the body accepted correction and plan.
            "planAcceptedOn" plan_accepted_on: Option<Date> [event = Approved],
            /// Day by which it has to be closed.
            "due" due: Option<Date> [due],
            /// Day on which the body verified correction and corrective action.
            "verifiedOn" verified_on: Option<Date> [event = Evaluated],
            /// Day on which the body closed it.
            "closedOn" closed_on: Option<Date> [closes, event = Closed],
            /// Nonconformity that was opened for it.
            "nonconformity" nonconformity: Option<Ref<Nonconformity>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Times that the certification body set.
    pub struct CertificationTerms "certificationTerms" {
        optional {
            /// Length of the cycle; usually three years.
            "cycle" cycle: Option<Interval>,
            /// Longest time between surveillance audits; usually a year.
            "surveillanceInterval" surveillance_interval: Option<Interval>,
            /// Time from the decision to the first surveillance audit; at most 12 months.
            "firstSurveillance" first_surveillance: Option<Interval>,
            /// Time in which a major nonconformity of stage 2 has to be closed; usually six months.
            "majorLimit" major_limit: Option<Interval>,
            /// Time in which a minor nonconformity has to be closed.
            "minorLimit" minor_limit: Option<Interval>,
            /// Time after expiry in which the certificate can be restored; usually six months.
            "restorationLimit" restoration_limit: Option<Interval>,
            /// Longest time between stage 1 and stage 2.
            "stageGap" stage_gap: Option<Interval>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
