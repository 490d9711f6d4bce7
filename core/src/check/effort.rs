//! What kind of work resolves a finding.

use crate::language::{Language, phrases};

crate::read::vocabulary! {
    /// What has to be done about a gap.
    pub enum Effort "effort" {
        /// Record what is the case, or correct what is recorded.
        "recordOnly" RecordOnly,
        /// Provide evidence of what was done, or renew it.
        "showEvidence" ShowEvidence,
        /// A person with the authority decides, assigns, approves or judges.
        "decide" Decide,
        /// Assess, measure, audit or review, or do so again.
        "assessAgain" AssessAgain,
        /// Implement what was planned or is needed.
        "carryOut" CarryOut,
    }
}

phrases! { Effort:
    "recordOnly" = "record";
    "showEvidence" = "provide evidence";
    "decide" = "decide";
    "assessAgain" = "assess";
    "carryOut" = "implement";
}

impl Effort {
    /// The kind of work in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}
