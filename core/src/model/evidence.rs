//! What shows that something was done.

use crate::model::{Actor, Classification, Digest, Document, Period, Sample, Signature, Supported};
use crate::read::{Date, Decimal, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// Something that shows that a requirement or control is met (7.5, 9.1).
    pub struct Evidence "evidence" asked {
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
            /// What sort of evidence it is.
            "kind" kind: Option<EvidenceKind>,
            /// What sort of evidence it is, if no word fits.
            "otherKind" other_kind: Option<Text>,
            /// Where it is: address of a page, file or place.
            "location" location: Option<Text>,
            /// Controlled document that it is.
            "document" document: Option<Ref<Document>> [document],
            /// Digests, so that the file can be recognised.
            "digests" digests: Vec<Digest>,
            /// Media type, such as `application/pdf`.
            "mediaType" media_type: Option<Text>,
            /// Size in bytes.
            "size" size: Option<Decimal>,
            /// Signatures on it.
            "signatures" signatures: Vec<Signature>,
            /// Day from which it speaks, where that isn't the day of collection.
            "effectiveOn" effective_on: Option<Date> [event = Occurred],
            /// Day on which it was collected.
            "collectedOn" collected_on: Option<Date> [born, event = Collected],
            /// Person or role that collected it.
            "collectedBy" collected_by: Option<Ref<Actor>> [acted = collected_on],
            /// Period that it covers.
            "period" period: Option<Box<Period>>,
            /// Sample that was examined, with its population.
            "sample" sample: Option<Box<Sample>>,
            /// Last day on which it counts.
            "validUntil" valid_until: Option<Date> [ends],
            /// Requirements, controls and records that it supports.
            "supports" supports: Vec<Ref<Supported>>,
            /// Whether it shows the thing itself or speaks about it.
            "strength" strength: Option<EvidenceStrength>,
            /// Who may see it.
            "confidentiality" confidentiality: Option<Classification>,
            /// System or tool that it comes from.
            "sourceSystem" source_system: Option<Text>,
            /// Whether it is a form that isn't filled in; a template proves nothing.
            "template" template: Option<bool>,
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What sort of evidence it is.
    pub enum EvidenceKind "evidenceKind" {
        /// A record of something done.
        "record" Record,
        /// A document.
        "document" Document,
        /// A log that a system wrote.
        "log" Log,
        /// The result of a test.
        "testResult" TestResult,
        /// A measured value.
        "measurement" Measurement,
        /// Notes of an interview.
        "interview" Interview,
        /// Notes of what was seen.
        "observation" Observation,
        /// A picture of a screen.
        "screenshot" Screenshot,
        /// Settings or code.
        "configuration" Configuration,
        /// A ticket or message.
        "ticket" Ticket,
        /// Minutes of a meeting.
        "minutes" Minutes,
        /// A contract.
        "contract" Contract,
        /// A statement that someone signed.
        "attestation" Attestation,
        /// A certificate.
        "certificate" Certificate,
        /// A report.
        "report" Report,
        /// Another kind, named in `otherKind`.
        "other" Other,
    }
}

vocabulary! {
    /// How directly evidence speaks.
    pub enum EvidenceStrength "evidenceStrength" {
        /// It shows the thing itself: the record, the log, the result.
        "primary" Primary,
        /// It speaks about the thing: a plan, a statement, a picture.
        "supporting" Supporting,
    }
}
