//! Competence that is needed and shown.

use crate::model::{Action, Actor, AiSystem, EffectivenessReview, Evidence, Person, Role};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// Competence that a role needs, and how far a person has it (7.2).
    pub struct Competence "competence" asked {
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
            /// Role that needs it.
            "role" role: Option<Ref<Role>>,
            /// Person who is to have it.
            "person" person: Option<Ref<Person>>,
            /// AI systems that it is needed for; none for all.
            "aiSystems" ai_systems: Vec<Ref<AiSystem>> [systems],
            /// What one has to know or be able to do.
            "required" required: Vec<Text>,
            /// What the person's competence rests on.
            "basis" basis: Vec<CompetenceBasis>,
            /// Degrees, courses, years of experience.
            "basisDetail" basis_detail: Option<Text>,
            /// Whether the person has what is required.
            "met" met: Option<bool>,
            /// What is missing.
            "gap" gap: Option<Text>,
            /// Day on which this was judged.
            "assessedOn" assessed_on: Option<Date> [event = Assessed],
            /// Person or role that judged.
            "assessedBy" assessed_by: Option<Ref<Actor>> [acted = assessed_on],
            /// What is done to close the gap.
            "actions" actions: Vec<Action>,
            /// Whether that worked.
            "effectiveness" effectiveness: Option<Box<EffectivenessReview>>,
            /// Last day on which it counts as shown.
            "validUntil" valid_until: Option<Date> [ends],
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
    /// What competence rests on (7.2).
    pub enum CompetenceBasis "competenceBasis" {
        /// Education.
        "education" Education,
        /// Training.
        "training" Training,
        /// Experience.
        "experience" Experience,
    }
}
