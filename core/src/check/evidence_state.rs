//! Whether a piece of evidence covers a day.

use crate::language::{Language, phrases};
use crate::model::Evidence;
use crate::read::Date;

/// Whether a piece of evidence counts on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvidenceState {
    /// It can be relied on.
    Current,
    /// It was valid once and is no more.
    Expired,
    /// It is dated after the assessment date.
    Future,
    /// It is a blank form: it proves nothing.
    Template,
    /// No record has its id.
    Missing,
}

impl EvidenceState {
    /// The word of the data.
    pub fn as_str(self) -> &'static str {
        match self {
            EvidenceState::Current => "current",
            EvidenceState::Expired => "expired",
            EvidenceState::Future => "future",
            EvidenceState::Template => "template",
            EvidenceState::Missing => "missing",
        }
    }
}

phrases! { EvidenceState:
    "current" = "current";
    "expired" = "expired";
    "future" = "dated after the assessment date";
    "template" = "a blank form";
    "missing" = "not among the records";
}

/// A state of evidence in words, by its word in the data.
pub(crate) fn evidence_label<'l>(state: &'l str, language: &'l Language) -> &'l str {
    language.word(&PHRASES, state)
}

/// The state of a piece of evidence on `as_of`.
pub fn evidence_state(evidence: &Evidence, as_of: Date) -> EvidenceState {
    if evidence.template == Some(true) {
        EvidenceState::Template
    } else if [evidence.effective_on, evidence.collected_on].into_iter().flatten().any(|on| on > as_of) {
        EvidenceState::Future
    } else if evidence.valid_until.is_some_and(|until| until < as_of) {
        EvidenceState::Expired
    } else {
        EvidenceState::Current
    }
}
