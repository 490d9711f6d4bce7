//! What is told to whom, when and how.

use crate::model::{Actor, AiSystem, Distribution, Evidence, InterestedParty, Obligation, Origin, Role};
use crate::read::{Date, Extensions, Id, Interval, Ref, Text, record};

record! {
    /// A communication that the management system needs (7.4, A.8.5).
    pub struct Communication "communication" asked {
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
            /// Whether it goes to the inside or to the outside.
            "direction" direction: Option<Origin>,
            /// What it is about.
            "what" what: Option<Text> [name],
            /// What it is to achieve.
            "purpose" purpose: Option<Text>,
            /// When it takes place: occasion or rhythm.
            "when" when: Option<Text>,
            /// How often it takes place.
            "interval" interval: Option<Interval>,
            /// With whom, in words.
            "withWhom" with_whom: Option<Text>,
            /// Interested parties with whom.
            "interestedParties" interested_parties: Vec<Ref<InterestedParty>>,
            /// Roles with whom.
            "roles" roles: Vec<Ref<Role>>,
            /// How it takes place: channel, form.
            "how" how: Option<Text>,
            /// Person or role that communicates.
            "who" who: Option<Ref<Actor>> [owner],
            /// Obligation that asks for it (A.8.5).
            "obligation" obligation: Option<Ref<Obligation>>,
            /// AI systems that it is about.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// Times at which it took place.
            "held" held: Vec<Distribution>,
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
