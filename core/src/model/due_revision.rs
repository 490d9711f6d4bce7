//! A date by which something was to be done, moved to another.

use crate::model::Actor;
use crate::read::{Date, Extensions, Ref, Text, record};

record! {
    /// A due date that was moved: what was overdue stays on record.
    pub struct DueRevision "dueRevision" asked {
        optional {
            /// Date by which it was to be done before.
            "from" from: Option<Date> [tells],
            /// Date by which it was to be done from then on.
            "to" to: Option<Date> [moves],
            /// Day on which it was moved.
            "on" on: Option<Date> [happened, event = Decided, tells],
            /// Person or role that moved it.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Why it was moved.
            "reason" reason: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
