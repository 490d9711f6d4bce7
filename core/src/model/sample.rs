//! Sample that was examined, with its population.

use crate::read::{Extensions, Text, record, vocabulary};

record! {
    /// A sample: what was examined, of which population, and how it was chosen.
    pub struct Sample "sample" {
        optional {
            /// Of what it is a sample, such as `decisions of May 2026`.
            "of" of: Option<Text>,
            /// How many there are in all.
            "population" population: Option<u32>,
            /// How many of them were examined.
            "size" size: Option<u32>,
            /// How they were chosen.
            "selection" selection: Option<SampleSelection>,
            /// How they were examined.
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
        /// All of them were examined.
        "all" All,
        /// By chance.
        "random" Random,
        /// Each so many, or some of each kind.
        "systematic" Systematic,
        /// By the judgement of the person who examined it.
        "judgement" Judgement,
        /// By those who were audited.
        "byAuditee" ByAuditee,
    }
}
