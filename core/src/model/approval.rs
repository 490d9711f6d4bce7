//! Who approved something, and when.

use crate::model::{Actor, Evidence};
use crate::read::{Date, Extensions, Ref, Text, record};

record! {
    /// Who approved something, and when.
    pub struct Approval "approval" asked {
        optional {
            /// Person or role that approved.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Day of the approval.
            "on" on: Option<Date> [happened, event = Approved, tells],
            /// Version that was approved.
            "version" version: Option<Text> [about],
            /// Conditions or remarks.
            "note" note: Option<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
