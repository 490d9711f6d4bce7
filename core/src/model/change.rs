//! Changes to the management system or its AI systems.

use crate::model::{Action, Actor, AnyRecord, DueRevision, Evidence, WorkStatus};
use crate::read::{Date, Extensions, Id, Ref, Text, record};

record! {
    /// A change to the management system or to an AI system (6.3, 8.1).
    pub struct Change "change" asked {
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
            /// Why the change is made.
            "purpose" purpose: Option<Text>,
            /// Whether the change was planned; an unplanned one is reviewed for its consequences (8.1).
            "planned" planned: Option<bool>,
            /// Whether it calls for a new risk or impact assessment (8.2, 8.4).
            "significant" significant: Option<bool>,
            /// Records that the change concerns.
            "affected" affected: Vec<Ref<AnyRecord>>,
            /// Day of the decision.
            "decidedOn" decided_on: Option<Date> [born, event = Decided],
            /// Person or role that decided.
            "decidedBy" decided_by: Option<Ref<Actor>> [acted = decided_on],
            /// Consequences that were considered, wanted and unwanted.
            "consequencesConsidered" consequences_considered: Option<Text>,
            /// Resources that it needs.
            "resources" resources: Option<Text>,
            /// How responsibilities change.
            "responsibilities" responsibilities: Option<Text>,
            /// What is to be done.
            "actions" actions: Vec<Action>,
            /// Day by which it is to be done.
            "due" due: Option<Date> [due],
            /// Earlier dates by which it was to be done, each with the reason why it was moved.
            "dueRevisions" due_revisions: Vec<DueRevision>,
            /// Day on which it was done.
            "doneOn" done_on: Option<Date> [done, event = Done],
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<WorkStatus> [states],
            /// What it led to.
            "outcome" outcome: Option<Text>,
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
