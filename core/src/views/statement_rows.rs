//! The Statement of Applicability as rows of a table.

use super::statement_of_applicability::{SoaEvidence, SoaLine, SoaSummary};
use crate::assess::Status;
use crate::model::{ExclusionBasis, ImplementationStatus, SoaDecision};
use crate::read::{Date, Text};

/// Columns of the rows, in the words of the fields.
const COLUMNS: [&str; 18] = [
    "control",
    "title",
    "own",
    "decision",
    "reasonForInclusion",
    "reasonForExclusion",
    "exclusionBasis",
    "aiSystems",
    "drivers",
    "treatments",
    "implementation",
    "since",
    "due",
    "owner",
    "documents",
    "evidence",
    "verdict",
    "reason",
];

impl SoaSummary {
    /// As rows of a table, the names of the columns first: a cell for each, empty where nothing is recorded. Several things in one cell stand
    /// behind each other with a semicolon between. Ready for CSV but for the quotes.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "statementOfApplicability": {"entries":
    ///     [{"control": "A.2.2", "decision": "excluded", "justification": "no AI is used yet"}]}}"#).aims.ok_or("unreadable")?;
    /// let rows = aims.statement_of_applicability().rows();
    /// assert_eq!(rows.len(), 1 + 38);
    /// assert_eq!(rows[0][..5], ["control", "title", "own", "decision", "reasonForInclusion"]);
    /// assert_eq!(rows[1][..6], ["A.2.2", "AI policy", "false", "excluded", "", "no AI is used yet"]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn rows(&self) -> Vec<Vec<String>> {
        let mut rows = vec![COLUMNS.iter().map(|name| (*name).to_owned()).collect()];
        rows.extend(self.lines.iter().map(SoaLine::row));
        rows
    }
}

impl SoaLine {
    fn row(&self) -> Vec<String> {
        let text = |text: &Option<Text>| text.as_deref().unwrap_or_default().to_owned();
        let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
        let list = |all: &[Text]| all.iter().map(Text::as_str).collect::<Vec<_>>().join("; ");
        let reason = |of: SoaDecision| if self.decision == Some(of) { text(&self.justification) } else { String::new() };
        let drivers: Vec<Text> = self.drivers.iter().map(|driver| driver.name.clone()).collect();
        let shown = |evidence: &SoaEvidence| match &evidence.state {
            Some(state) => format!("{} ({state})", evidence.id).into(),
            None => evidence.id.clone(),
        };
        let evidence: Vec<Text> = self.evidence.iter().map(shown).collect();
        vec![
            self.control.to_string(),
            text(&self.title),
            self.own.to_string(),
            self.decision.map_or("", SoaDecision::as_str).to_owned(),
            reason(SoaDecision::Included),
            reason(SoaDecision::Excluded),
            self.exclusion_basis.map_or("", ExclusionBasis::as_str).to_owned(),
            list(&self.ai_systems),
            list(&drivers),
            list(&self.treatments),
            self.implementation.map_or("", ImplementationStatus::as_str).to_owned(),
            day(self.since),
            day(self.due),
            text(&self.owner),
            list(&self.documents),
            list(&evidence),
            self.verdict.map_or("", Status::as_str).to_owned(),
            text(&self.reason),
        ]
    }
}
