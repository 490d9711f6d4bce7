//! The level of a rating, as shown.

use crate::check::{Level, level};
use crate::model::{Rating, Risk, RiskAcceptanceRule, RiskMethod};
use crate::read::{Text, record, vocabulary};

vocabulary! {
    /// Which of a risk's ratings is meant.
    pub enum RatingKind "ratingKind" {
        /// Without any controls.
        "inherent" Inherent,
        /// With the controls that are in place today.
        "current" Current,
        /// What remains after treatment.
        "residual" Residual,
    }
}

impl RatingKind {
    /// That rating of a risk, if it is recorded.
    pub fn of(self, risk: &Risk) -> Option<&Rating> {
        match self {
            RatingKind::Inherent => risk.inherent.as_deref(),
            RatingKind::Current => risk.current.as_deref(),
            RatingKind::Residual => risk.residual.as_deref(),
        }
    }
}

record! {
    /// The level of a risk by the organization's method.
    pub struct RiskLevel "riskLevel" {
        required {
            /// Key of the band.
            "band" band: Text,
            /// Name of the band as shown.
            "label" label: Text,
            /// Place of the band among the bands; the highest is the worst.
            "rank" rank: u32,
        }
        optional {
            /// Computed score; none where a matrix names the band.
            "score" score: Option<u32>,
            /// Who may accept a risk of this band.
            "acceptance" acceptance: Option<RiskAcceptanceRule>,
        }
    }
}

impl RiskLevel {
    pub(super) fn shown(level: &Level<'_>) -> RiskLevel {
        let band = level.band;
        let mut shown = RiskLevel::new(band.key.clone(), band.label.as_ref().unwrap_or(&band.key).clone(), level.rank);
        shown.score = level.score;
        shown.acceptance = band.acceptance;
        shown
    }

    /// The level of a rating; none without a method, or where the rating does not fit it.
    pub(super) fn of(method: Option<&RiskMethod>, rating: Option<&Rating>) -> Option<Box<RiskLevel>> {
        Some(Box::new(RiskLevel::shown(&level(method?, rating?)?)))
    }
}
