//! Something to be done by someone by a day, and whether it worked.

use crate::model::{Actor, Comparison, DueRevision, Evidence, WorkStatus};
use crate::read::{Date, Decimal, Extensions, Id, Interval, Ref, Text, record};

record! {
    /// Something to be done by someone by a day.
    pub struct Action "action" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// What is to be done.
            "what" what: Option<Text> [name, about, tells],
            /// Person or role that does it.
            "owner" owner: Option<Ref<Actor>> [owner],
            /// What is needed for it: people, money, tools.
            "resources" resources: Option<Text>,
            /// Day by which it is to be done.
            "due" due: Option<Date> [due],
            /// Day on which it was done.
            "doneOn" done_on: Option<Date> [done, event = Done],
            /// Earlier dates by which it was to be done, each with the reason why it was moved.
            "dueRevisions" due_revisions: Vec<DueRevision>,
            /// State as it is recorded, in a word; dates decide where they are recorded.
            "statedStatus" stated_status: Option<WorkStatus> [states],
            /// How often it is done again, if it recurs; `doneOn` is then the latest time.
            "interval" interval: Option<Interval>,
            /// How the result is compared with the target.
            "comparison" comparison: Option<Comparison>,
            /// Result to be reached, as a number.
            "target" target: Option<Decimal>,
            /// Result that was reached, as a number.
            "result" result: Option<Decimal> [noted],
            /// Unit of target and result.
            "unit" unit: Option<Text>,
            /// How its success will be judged (6.1.1 b).
            "effectivenessMeasure" effectiveness_measure: Option<Text>,
            /// Whether it worked.
            "effectivenessReview" effectiveness_review: Option<Box<EffectivenessReview>>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A look back at whether what was done worked (8.3, 10.2 d).
    pub struct EffectivenessReview "effectivenessReview" asked {
        optional {
            /// Day of the review.
            "on" on: Option<Date> [happened, event = Evaluated, tells],
            /// Person or role that reviewed.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Whether it worked.
            "effective" effective: Option<bool>,
            /// What was found.
            "note" note: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
