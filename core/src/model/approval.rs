//! Who approved something, and when.

use crate::model::{Actor, Digest, Evidence};
use crate::read::{Date, Extensions, Ref, Text, record, vocabulary};

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
            /// What was decided; `approved` when left out.
            "decision" decision: Option<ApprovalDecision>,
            /// Others who were asked as well, each with a decision.
            "others" others: Vec<Approver>,
            /// Digest of the state that was approved (7.5.3): SHA-256 over the canonical form (RFC 8785) of the record in which this approval
            /// stands, without the members `approval`, `approvals`, `assignment` and `signatures`, in it and in the records inside it.
            "digest" digest: Option<Box<Digest>> [noted],
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// What someone who was asked for approval decided.
    pub enum ApprovalDecision "approvalDecision" {
        /// It is approved.
        "approved" Approved,
        /// It is approved under conditions, which `note` names.
        "approvedWithConditions" ApprovedWithConditions,
        /// It was looked through, and not approved by that.
        "reviewed" Reviewed,
        /// It is not approved.
        "rejected" Rejected,
        /// It is not decided yet.
        "deferred" Deferred,
    }
}

record! {
    /// One of several who were asked to approve something.
    pub struct Approver "approver" {
        optional {
            /// Person or role that was asked.
            "by" by: Option<Ref<Actor>> [tells, acted = on],
            /// Day of the decision.
            "on" on: Option<Date> [happened, event = Approved],
            /// What was decided; `approved` when left out and the day is recorded.
            "decision" decision: Option<ApprovalDecision>,
            /// Conditions or remarks.
            "note" note: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
