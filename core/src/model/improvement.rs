//! Improvements of the management system.

use crate::model::{Action, Actor, AnyRecord, Change, DueRevision, Evidence, WorkStatus};
use crate::read::{Date, Extensions, Id, Ref, Text, record};

record! {
    /// An improvement of the management system (10.1).
    pub struct Improvement "improvement" asked {
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
            /// Where the idea comes from, in words.
            "source" source: Option<Text>,
            /// Audit, review, incident or measurement that it comes from.
            "raisedFrom" raised_from: Option<Ref<AnyRecord>>,
            /// What it is good for: suitability, adequacy or effectiveness.
            "benefit" benefit: Option<Text>,
            /// Day on which it was raised.
            "raisedOn" raised_on: Option<Date> [born, event = Opened],
            /// Day of the decision.
            "decidedOn" decided_on: Option<Date> [born, event = Decided],
            /// Person or role that decided.
            "decidedBy" decided_by: Option<Ref<Actor>> [acted = decided_on],
            /// Whether it is accepted.
            "accepted" accepted: Option<bool>,
            /// Why it is accepted or not.
            "reason" reason: Option<Text>,
            /// What is to be done.
            "actions" actions: Vec<Action>,
            /// Changes that it led to.
            "changes" changes: Vec<Ref<Change>>,
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
