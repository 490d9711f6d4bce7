//! How impacts on people and societies are assessed.

use crate::model::{Actor, Document, Evidence, ImpactDimension, Role, Scale};
use crate::read::{Date, Extensions, Id, Interval, Ref, Text, record, vocabulary};

record! {
    /// The process of AI system impact assessment (6.1.4, A.5.2, ISO/IEC 42005).
    pub struct ImpactMethod "impactMethod" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name],
            /// What it is, in a few sentences.
            "description" description: Option<Text> [describes],
            /// Person or role that answers for it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// Version of the method.
            "version" version: Option<Text>,
            /// What makes an assessment due.
            "triggers" triggers: Vec<ImpactTrigger>,
            /// Levels of severity.
            "severityScale" severity_scale: Option<Box<Scale>>,
            /// Levels of likelihood.
            "likelihoodScale" likelihood_scale: Option<Box<Scale>>,
            /// Key of the level of severity from which a harm has to raise a risk.
            "severeFrom" severe_from: Option<Text>,
            /// Dimensions that every assessment considers.
            "dimensions" dimensions: Vec<ImpactDimension>,
            /// Dimensions that it considers in addition.
            "otherDimensions" other_dimensions: Vec<Text>,
            /// Uses that need a deeper assessment or a higher decision (ISO/IEC 42005, 5.7).
            "sensitiveUses" sensitive_uses: Vec<Text>,
            /// Uses that law or policy forbids or limits (ISO/IEC 42005, 5.7).
            "restrictedUses" restricted_uses: Vec<Text>,
            /// Roles that conduct, review and approve assessments.
            "responsibleRoles" responsible_roles: Vec<Ref<Role>>,
            /// What the results are used for: design, controls, information, risk assessment.
            "useOfResults" use_of_results: Option<Text>,
            /// Longest time between two assessments of a system (8.4).
            "interval" interval: Option<Interval>,
            /// How long results are kept (A.5.3).
            "retention" retention: Option<Interval>,
            /// The method as a controlled document; its approval is recorded there.
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

vocabulary! {
    /// What makes an impact assessment due (6.1.4, 8.4).
    pub enum ImpactTrigger "impactTrigger" {
        /// First assessment, before development or deployment.
        "initial" Initial,
        /// A significant change is planned or has happened.
        "change" Change,
        /// The planned interval has run out.
        "interval" Interval,
        /// An incident or a newly found harm.
        "incident" Incident,
        /// Someone asked for it.
        "request" Request,
        /// Law or policy changed.
        "legalChange" LegalChange,
    }
}
