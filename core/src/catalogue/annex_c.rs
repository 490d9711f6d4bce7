//! Annex C: possible objectives and risk sources, informative.

use super::closed_id::closed_id;
use super::rows::ANNEX_C;
use super::words::words;
use crate::language::built_in;

closed_id! {
    /// An entry of Annex C, such as `C.2.5` or `C.3.4`.
    AnnexCId over ANNEX_C: [AnnexC; 18], "Annex C entry"
}

words! {
    /// What an entry of Annex C is.
    AnnexCKind {
        /// An objective an organization can pursue with AI (C.2).
        "objective" Objective,
        /// Where AI risks come from (C.3).
        "riskSource" RiskSource,
    }
}

/// An entry of Annex C.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AnnexC {
    /// Typed id.
    pub id: AnnexCId,
    /// Id as text.
    pub label: &'static str,
    /// Title as printed.
    pub title: &'static str,
    /// What is meant, in our words.
    pub meaning: &'static str,
    /// Objective or risk source.
    pub kind: AnnexCKind,
}

pub(in crate::catalogue) const fn objective(label: &'static str, title: &'static str, meaning: &'static str) -> AnnexC {
    AnnexC { id: AnnexCId::at(0), label, title: built_in(title), meaning: built_in(meaning), kind: AnnexCKind::Objective }
}

pub(in crate::catalogue) const fn risk_source(label: &'static str, title: &'static str, meaning: &'static str) -> AnnexC {
    AnnexC { id: AnnexCId::at(0), label, title: built_in(title), meaning: built_in(meaning), kind: AnnexCKind::RiskSource }
}
