//! What kind of work closes a gap: told from the rule's name, which names the defect.

use crate::language::{Language, phrases};
use crate::read::vocabulary;

vocabulary! {
    /// What has to be done about a gap.
    pub enum Effort "effort" {
        /// Write down what is so, or put right what is written.
        "recordOnly" RecordOnly,
        /// Show evidence of what was done, or renew it.
        "showEvidence" ShowEvidence,
        /// Somebody with the authority decides, assigns, approves or judges.
        "decide" Decide,
        /// Assess, measure, audit or review, or do so again.
        "assessAgain" AssessAgain,
        /// Do what was planned or is needed.
        "carryOut" CarryOut,
    }
}

/// Parts of the names of rules, and what they call for. The first that stands in a name counts; what has none is to be written down.
const TABLE: &[(&str, Effort)] = &[
    ("without-evidence", Effort::ShowEvidence),
    ("evidence-", Effort::ShowEvidence),
    ("untreated", Effort::CarryOut),
    ("before-method-approval", Effort::AssessAgain),
    // Somebody has to decide.
    ("accept", Effort::Decide),
    ("approv", Effort::Decide),
    ("decided", Effort::Decide),
    ("assigned", Effort::Decide),
    ("allocated", Effort::Decide),
    ("determined", Effort::Decide),
    ("ignore", Effort::Decide),
    ("owner-missing", Effort::Decide),
    ("unowned", Effort::Decide),
    ("without-holder", Effort::Decide),
    ("former-person", Effort::Decide),
    ("by-top-management", Effort::Decide),
    ("top-management-not-named", Effort::Decide),
    ("control-missing", Effort::Decide),
    ("taken-on", Effort::Decide),
    ("not-revised", Effort::Decide),
    ("without-plan", Effort::Decide),
    ("not-planned", Effort::Decide),
    ("-unplanned", Effort::Decide),
    ("not-set", Effort::Decide),
    ("included-and-excluded", Effort::Decide),
    ("class-missing", Effort::Decide),
    // Something has to be looked at, or looked at again.
    ("older-than", Effort::AssessAgain),
    ("reassess", Effort::AssessAgain),
    ("assessed", Effort::AssessAgain),
    ("assessment-expired", Effort::AssessAgain),
    ("without-impact-assessment", Effort::AssessAgain),
    ("considered", Effort::AssessAgain),
    ("evaluated", Effort::AssessAgain),
    ("measured", Effort::AssessAgain),
    ("monitored", Effort::AssessAgain),
    ("monitoring-overdue", Effort::AssessAgain),
    ("measurement-overdue", Effort::AssessAgain),
    ("verified", Effort::AssessAgain),
    ("not-reviewed", Effort::AssessAgain),
    ("review-overdue", Effort::AssessAgain),
    ("review-missed", Effort::AssessAgain),
    ("review-missing", Effort::AssessAgain),
    ("review-without", Effort::AssessAgain),
    ("attestation-expired", Effort::AssessAgain),
    ("rights-assessment-missing", Effort::AssessAgain),
    ("not-rated", Effort::AssessAgain),
    ("in-use-without-risk", Effort::AssessAgain),
    ("harm-without-risk", Effort::AssessAgain),
    ("risks-missing", Effort::AssessAgain),
    ("opportunities-missing", Effort::AssessAgain),
    ("impact-on", Effort::AssessAgain),
    ("internal-audit", Effort::AssessAgain),
    ("not-covered", Effort::AssessAgain),
    ("not-held", Effort::AssessAgain),
    ("surveillance", Effort::AssessAgain),
    ("cause-unknown", Effort::AssessAgain),
    ("not-sought", Effort::AssessAgain),
    // Something has to be done.
    ("overdue", Effort::CarryOut),
    ("not-carried-out", Effort::CarryOut),
    ("not-made", Effort::CarryOut),
    ("corrected", Effort::CarryOut),
    ("handled", Effort::CarryOut),
    ("mitigated", Effort::CarryOut),
    ("followed-up", Effort::CarryOut),
    ("uncontained", Effort::CarryOut),
    ("communicated", Effort::CarryOut),
    ("conveyed", Effort::CarryOut),
    ("provided", Effort::CarryOut),
    ("not-yet-available", Effort::CarryOut),
    ("not-answered", Effort::CarryOut),
    ("not-improved", Effort::CarryOut),
    ("awareness", Effort::CarryOut),
    ("without-action", Effort::CarryOut),
    ("open-action", Effort::CarryOut),
    ("conditions-open", Effort::CarryOut),
    ("without-competence", Effort::CarryOut),
    ("unstaffed", Effort::CarryOut),
    ("dealt-with", Effort::CarryOut),
    ("despite", Effort::CarryOut),
    ("-in-use", Effort::CarryOut),
    ("relied-on", Effort::CarryOut),
    ("quality-missed", Effort::CarryOut),
    ("threshold-broken", Effort::CarryOut),
    ("without-stop", Effort::CarryOut),
    ("competence-expired", Effort::CarryOut),
    ("-late", Effort::CarryOut),
];

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

    /// What the defect of that rule calls for.
    ///
    /// ```
    /// use aimskit::views::Effort;
    /// assert_eq!(Effort::of_rule("soa-not-approved"), Effort::Decide);
    /// assert_eq!(Effort::of_rule("treatment-action-overdue"), Effort::CarryOut);
    /// assert_eq!(Effort::of_rule("reference-unresolved"), Effort::RecordOnly);
    /// ```
    pub fn of_rule(name: &str) -> Effort {
        TABLE.iter().find(|(part, _)| name.contains(part)).map_or(Effort::RecordOnly, |(_, effort)| *effort)
    }
}

#[cfg(test)]
mod tests {
    use super::{Effort, TABLE};
    use crate::rules::rules;

    #[test]
    fn every_part_decides_on_a_rule() {
        let decides = |wanted: &str| {
            let first = |name: &str| TABLE.iter().find(|(part, _)| name.contains(part)).is_some_and(|(part, _)| *part == wanted);
            rules().iter().any(|rule| first(rule.name()))
        };
        let idle: Vec<&str> = TABLE.iter().map(|(part, _)| *part).filter(|part| !decides(part)).collect();
        assert!(idle.is_empty(), "{idle:?}");
        for effort in Effort::ALL {
            let of = rules().iter().filter(|rule| Effort::of_rule(rule.name()) == *effort).count();
            assert!(of >= 10, "{effort}: {of}");
        }
    }
}
