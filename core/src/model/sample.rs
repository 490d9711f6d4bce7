//! What was looked at, out of how much.

use crate::read::{Extensions, Text, record, vocabulary};

record! {
    /// A sample: what was looked at, out of how much, and how it was chosen.
    pub struct Sample "sample" {
        optional {
            /// Of what it is a sample, such as `decisions of May 2026`.
            "of" of: Option<Text>,
            /// How many there are in all.
            "population" population: Option<u32>,
            /// How many of them were looked at.
            "size" size: Option<u32>,
            /// How they were chosen.
            "selection" selection: Option<SampleSelection>,
            /// How they were looked at.
            "method" method: Option<Text>,
            /// In how many of them something was wrong.
            "exceptions" exceptions: Option<u32>,
            /// What was wrong, or why it does not matter.
            "note" note: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// How a sample was chosen.
    pub enum SampleSelection "sampleSelection" {
        /// All of them were looked at.
        "all" All,
        /// By chance.
        "random" Random,
        /// Each so many, or some of each kind.
        "systematic" Systematic,
        /// By the judgement of the person who looked.
        "judgement" Judgement,
        /// By those who were audited.
        "byAuditee" ByAuditee,
    }
}
