//! What the dates of records tell of.

use super::vocabulary;

vocabulary! {
    /// What happened to a record.
    pub enum EventKind "eventKind" {
        /// It was written or set.
        "prepared" Prepared,
        /// It was found or thought of.
        "identified" Identified,
        /// It was raised or opened.
        "opened" Opened,
        /// It happened.
        "occurred" Occurred,
        /// It was noticed.
        "detected" Detected,
        /// It was communicated.
        "told" Told,
        /// It was decided.
        "decided" Decided,
        /// It was approved.
        "approved" Approved,
        /// A remaining risk was accepted.
        "accepted" Accepted,
        /// It began to count, or came into use.
        "began" Began,
        /// An AI system went live at a place.
        "wentLive" WentLive,
        /// A stage of life was entered.
        "stageEntered" StageEntered,
        /// It ended or went out of use.
        "ended" Ended,
        /// It was changed for good.
        "changed" Changed,
        /// It was assessed, rated or classified.
        "assessed" Assessed,
        /// It was measured.
        "measured" Measured,
        /// It was tested.
        "tested" Tested,
        /// It was evaluated, or its effect was.
        "evaluated" Evaluated,
        /// It was reviewed.
        "reviewed" Reviewed,
        /// It was collected.
        "collected" Collected,
        /// It was held: a training, an audit, a management review.
        "held" Held,
        /// A person attested to it.
        "attested" Attested,
        /// It was contained, corrected or answered.
        "corrected" Corrected,
        /// It was done.
        "done" Done,
        /// It was closed.
        "closed" Closed,
        /// It was reached.
        "reached" Reached,
        /// A certificate was issued or changed.
        "certified" Certified,
    }
}
