//! The level of a rating, as shown.

use crate::check::{Level, level};
use crate::language::{Language, phrases};
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

phrases! { RatingKind:
    "inherent" = "inherent";
    "current" = "current";
    "residual" = "residual";
}

impl RatingKind {
    /// The kind of rating in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }

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

/// The rating by which a risk stands today, and its level.
pub(super) fn standing(method: &RiskMethod, risk: &Risk) -> Option<(RatingKind, Box<RiskLevel>)> {
    let rated = |kind: RatingKind| kind.of(risk).map(|rating| (kind, RiskLevel::of(Some(method), Some(rating))));
    let today: Vec<_> = [RatingKind::Current, RatingKind::Residual].into_iter().filter_map(rated).collect();
    let ratings = if today.is_empty() { rated(RatingKind::Inherent).into_iter().collect() } else { today };
    // One that can't be computed makes the whole unknown: a part is never taken for the whole.
    let levels: Option<Vec<_>> = ratings.into_iter().map(|(kind, level)| Some((kind, level?))).collect();
    levels?.into_iter().max_by_key(|(kind, level)| (level.rank, level.score, std::cmp::Reverse(*kind)))
}
