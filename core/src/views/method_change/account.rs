//! What a change of the risk method did: every rating that moved or went, every acceptance that it made stale.

use std::fmt::Write;

use super::tables::{KeyNotRemapped, MethodStrategyKind};
use crate::model::{Rating, RiskMethod};
use crate::read::{Date, Text, record, vocabulary};
use crate::views::risk_level::RiskLevel;

record! {
    /// What a change of the risk method did. Together with the new document it holds all that the old one held.
    pub struct MethodAccount "methodAccount" {
        required {
            /// What was to become of the ratings.
            "strategy" strategy: MethodStrategyKind,
            /// Day of the change.
            "asOf" as_of: Date,
        }
        optional {
            /// The method as it was.
            "replaced" replaced: Option<Box<RiskMethod>>,
            /// Ratings in keys of the new method, with what they were.
            "remapped" remapped: Vec<RatingRemapped>,
            /// Ratings that are no longer in the document, as they were.
            "dropped" dropped: Vec<RatingDropped>,
            /// The old method as JSON text, if it could not be read.
            "unreadMethod" unread_method: Option<Text>,
            /// Risks and treatments with a rating that could not be read, or not in full: what could not be read stays as it is.
            "unreadable" unreadable: Vec<Text>,
            /// Risks to be rated again: one of their ratings was dropped, could not be read or has no level by the new method.
            "toRate" to_rate: Vec<Text>,
            /// Acceptances that no longer hold. They stay in the document as they were given.
            "staleAcceptances" stale_acceptances: Vec<AcceptanceStale>,
            /// Ids of the old method that other records name and the new one lacks.
            "brokenReferences" broken_references: Vec<Text>,
        }
    }
}

vocabulary! {
    /// Which rating of a risk or of a treatment is meant.
    pub enum RatingField "ratingField" {
        /// A risk's, without any controls.
        "inherent" Inherent,
        /// A risk's, with the controls that are in place today.
        "current" Current,
        /// A risk's, after treatment.
        "residual" Residual,
        /// The one that a treatment is expected to lead to.
        "expectedResidual" ExpectedResidual,
    }
}

record! {
    /// A rating in keys of the new method.
    pub struct RatingRemapped "ratingRemapped" {
        required {
            /// The risk, or the treatment.
            "record" record: Text,
            /// Which of its ratings.
            "rating" rating: RatingField,
            /// The rating as it was.
            "from" from: Box<Rating>,
            /// The rating as it is now; the level that an assessor wrote by the old method is left out.
            "to" to: Box<Rating>,
        }
        optional {
            /// Level by the old method.
            "levelBefore" level_before: Option<Box<RiskLevel>>,
            /// Level by the new method.
            "levelAfter" level_after: Option<Box<RiskLevel>>,
        }
    }
}

record! {
    /// A rating that is no longer in the document.
    pub struct RatingDropped "ratingDropped" {
        required {
            /// The risk, or the treatment.
            "record" record: Text,
            /// Which of its ratings.
            "rating" rating: RatingField,
            /// The rating as it was.
            "from" from: Box<Rating>,
        }
        optional {
            /// Level by the old method.
            "levelBefore" level_before: Option<Box<RiskLevel>>,
            /// Keys that were not carried over; none where all is to be rated again.
            "keys" keys: Vec<KeyNotRemapped>,
        }
    }
}

vocabulary! {
    /// Why an acceptance no longer holds.
    pub enum StaleReason "staleReason" {
        /// It was given by another method.
        "method" Method,
        /// The risk is no longer rated as it was when it was accepted.
        "rating" Rating,
        /// The risk is of another level than when it was accepted.
        "level" Level,
        /// Others may accept a risk of its level.
        "acceptanceRule" AcceptanceRule,
    }
}

record! {
    /// An acceptance that no longer holds.
    pub struct AcceptanceStale "acceptanceStale" {
        required {
            /// The treatment that records it.
            "treatment" treatment: Text,
            /// The risk that was accepted.
            "risk" risk: Text,
        }
        optional {
            /// Who accepted.
            "by" by: Option<Text>,
            /// Day of the acceptance.
            "on" on: Option<Date>,
            /// Why it no longer holds.
            "reasons" reasons: Vec<StaleReason>,
            /// Level that was accepted, by the old method.
            "levelBefore" level_before: Option<Box<RiskLevel>>,
            /// Level of the residual risk by the new method.
            "levelAfter" level_after: Option<Box<RiskLevel>>,
        }
    }
}

fn label(level: Option<&RiskLevel>) -> &str {
    level.map_or("no level", |level| level.label.as_str())
}

impl MethodAccount {
    /// As people read it: what moved, what went and what is to be done, a line each.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        for one in &self.remapped {
            let (before, after) = (label(one.level_before.as_deref()), label(one.level_after.as_deref()));
            let _ = writeln!(out, "`{}` {}: {before} → {after}", one.record, one.rating);
        }
        for one in &self.dropped {
            let _ = write!(out, "`{}` {}: dropped, was {}", one.record, one.rating, label(one.level_before.as_deref()));
            for left in &one.keys {
                let of = left.dimension.map_or(if left.likelihood { "likelihood" } else { "consequence" }, |d| d.as_str());
                let _ = write!(out, "; {of} `{}`: {}", left.key, left.why.words());
            }
            out.push('\n');
        }
        for one in &self.stale_acceptances {
            let _ = write!(out, "acceptance of `{}` in `{}` no longer holds:", one.risk, one.treatment);
            for (at, reason) in one.reasons.iter().enumerate() {
                let _ = write!(out, "{} {reason}", if at == 0 { "" } else { "," });
            }
            out.push('\n');
        }
        let lists = [
            ("to be rated again", &self.to_rate),
            ("could not be read and stay as they are", &self.unreadable),
            ("named elsewhere and no longer there", &self.broken_references),
        ];
        for (what, ids) in lists {
            for (at, id) in ids.iter().enumerate() {
                let _ = if at == 0 { write!(out, "{what}: `{id}`") } else { write!(out, ", `{id}`") };
            }
            out.push_str(if ids.is_empty() { "" } else { "\n" });
        }
        out
    }
}
