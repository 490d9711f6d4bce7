//! Controls beside those of Annex A.

use crate::model::{Actor, Document, Evidence};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A control of the organization's own, beside Annex A (6.1.3 d).
    pub struct OwnControl "ownControl" asked {
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
            /// What the control is to achieve.
            "objective" objective: Option<Text>,
            /// How the control works.
            "kind" kind: Option<ControlKind>,
            /// How it works, if no word fits.
            "otherKind" other_kind: Option<Text>,
            /// How it is implemented.
            "guidance" guidance: Option<Text>,
            /// Controls of other frameworks that it stands for, such as `iso27001:A.5.1`.
            "frameworkRefs" framework_refs: Vec<Text>,
            /// Its description among the documents.
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
    /// How a control works.
    pub enum ControlKind "controlKind" {
        /// Keeps an event from happening.
        "preventive" Preventive,
        /// Notices an event.
        "detective" Detective,
        /// Limits or repairs what an event did.
        "corrective" Corrective,
        /// Tells people what to do.
        "directive" Directive,
        /// In another way, named in `otherKind`.
        "other" Other,
    }
}
