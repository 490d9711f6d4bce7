//! Whether a piece of evidence speaks for a day.

use crate::model::Evidence;
use crate::read::Date;

/// What a piece of evidence is worth on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvidenceState {
    /// It can be relied on.
    Current,
    /// It was valid once and is no more.
    Expired,
    /// It is dated after the day asked about.
    Future,
    /// It is a blank form: it proves nothing.
    Template,
    /// No record has its id.
    Missing,
}

impl EvidenceState {
    /// As data say it.
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
