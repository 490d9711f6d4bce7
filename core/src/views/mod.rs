//! The assessment from the side of those who use it: tables, matrices and lists, as data.
//!
//! Each is a method of the thing it is a view of, and each row a `record!`, so that it can be written as JSON.
//! * of a document: [`Aims::statement_of_applicability`], [`Aims::risk_register`], [`Aims::risk_matrix`], [`Aims::timeline`],
//!   [`Aims::eu_ai_act`], [`Aims::titles`]
//! * of a report and its document: [`Aims::risks_above_acceptance`], [`Aims::gaps_by_owner`], [`Aims::gaps_by_effort`],
//!   [`Aims::evidence_coverage`], [`Aims::audit_checklist`], [`Aims::review_pack`]
//! * a document with another risk method: [`Aims::with_risk_method`]
//! * of a report: [`Report::coverage_by_clause`], [`Report::coverage_by_objective`], [`Report::gaps`], [`Report::first_steps`]
//! * of two documents: [`diff()`], [`change_log`], whose entries [`verify_log`] checks
//! * digests of a document's records: [`Aims::digests`](crate::Aims::digests)
//!
//! [`Aims::statement_of_applicability`]: crate::Aims::statement_of_applicability
//! [`Aims::risk_register`]: crate::Aims::risk_register
//! [`Aims::risk_matrix`]: crate::Aims::risk_matrix
//! [`Aims::with_risk_method`]: crate::Aims::with_risk_method
//! [`Aims::timeline`]: crate::Aims::timeline
//! [`Aims::eu_ai_act`]: crate::Aims::eu_ai_act
//! [`Aims::titles`]: crate::Aims::titles
//! [`Aims::risks_above_acceptance`]: crate::Aims::risks_above_acceptance
//! [`Aims::gaps_by_owner`]: crate::Aims::gaps_by_owner
//! [`Aims::gaps_by_effort`]: crate::Aims::gaps_by_effort
//! [`Aims::evidence_coverage`]: crate::Aims::evidence_coverage
//! [`Aims::audit_checklist`]: crate::Aims::audit_checklist
//! [`Aims::review_pack`]: crate::Aims::review_pack
//! [`Report::coverage_by_clause`]: crate::Report::coverage_by_clause
//! [`Report::coverage_by_objective`]: crate::Report::coverage_by_objective
//! [`Report::gaps`]: crate::Report::gaps
//! [`Report::first_steps`]: crate::Report::first_steps

mod audit_checklist;
mod coverage;
mod diff;
mod digests;
mod eu_ai_act;
mod eu_ai_act_question;
mod evidence_coverage;
mod first_steps;
mod gaps;
mod level_explained;
mod level_text;
mod method_change;
mod places;
mod review_measurements;
mod review_pack;
mod review_practice;
mod review_sections;
mod risk_level;
mod risk_matrix;
mod risk_register;
mod risks_above_acceptance;
mod sampling;
mod statement_of_applicability;
mod statement_rows;
mod timeline;
mod titles;

pub use crate::check::Effort;
pub use crate::read::EventKind;
pub use audit_checklist::{ChecklistItem, ChecklistRecord, ChecklistScope, EarlierFinding};
pub use coverage::Coverage;
pub(crate) use diff::TEXTS as DIFF_TEXTS;
pub(crate) use diff::whole as whole_log;
pub use diff::{
    ApplicabilityChange, BrokenEntry, ChangeLog, Difference, FieldChange, Formless, GateChange, LogAnchor, LogBreak, LogContext, LogEntry,
    LoggedChange, LoggedChangeKind, RecordChange, RecordNamed, VerdictChange, VerdictMove, Weakened, Weakening, change_log, diff,
    verify_log,
};
pub use digests::{ApprovedState, Digests, RecordDigest};
pub use eu_ai_act::{EuAiActDuty, EuAiActLine, EuAiActMissing, EuAiActReason};
pub use eu_ai_act_question::{EuAiActLawChange, EuAiActQuestion, law_changes};
pub use evidence_coverage::{EvidenceCover, EvidenceCoverage, EvidenceHole, EvidenceLine, EvidenceLink};
pub use first_steps::FirstStep;
pub use gaps::{GapGroup, GapStep, GapsOfEffort, GapsOfOwner};
pub use level_explained::{DimensionExplained, LevelExplained, RatedLevel};
pub(crate) use method_change::TEXTS as METHOD_TEXTS;
pub(crate) use method_change::changed;
pub use method_change::{
    AcceptanceStale, KeyNotRemapped, MethodAccount, MethodChange, MethodStrategy, MethodStrategyKind, NotRemapped, RatingDropped,
    RatingField, RatingRemapped, RemapRow, RemapTable, RemapTables, StaleReason,
};
pub use places::Contact;
pub use review_pack::{ReviewFigure, ReviewLine, ReviewPack, ReviewSection};
pub use risk_level::{RatingKind, RiskLevel};
pub use risk_matrix::{MatrixStep, RiskCell, RiskMatrix};
pub use risk_register::{RiskLine, RiskRegister, TreatmentLine};
pub use risks_above_acceptance::{AcceptanceState, Missing, RiskAbove, RisksAboveAcceptance};
pub use sampling::{Pick, PickReason, Sampling};
pub use statement_of_applicability::{SoaDriverLine, SoaEvidence, SoaLine, SoaSummary};
pub use timeline::Event;
pub use titles::Titles;
#[cfg(feature = "exchange")]
pub(crate) use {
    diff::decision_label, eu_ai_act::regulation, gaps::is_standard, gaps::stale, level_text::acceptance_label, review_sections::topic_title,
};

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[
    &eu_ai_act::PHRASES,
    &gaps::PHRASES,
    &level_text::PHRASES,
    &level_text::DIMENSIONS,
    &level_text::ACCEPTANCES,
    &review_sections::PHRASES,
    &risk_level::PHRASES,
    &risk_register::PHRASES,
];
