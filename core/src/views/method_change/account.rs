//! What a change of the risk method did: every rating that moved or went, every acceptance that it made stale.

use super::tables::{KeyNotRemapped, MethodStrategyKind};
use crate::language::{Language, phrases};
use crate::model::{Rating, RiskMethod};
use crate::read::{Date, Day, Text, record, vocabulary};
use crate::views::level_text::{DIMENSIONS, NO_LEVEL};
use crate::views::risk_level::RiskLevel;

record! {
    /// What a change of the risk method did. Together with the new document it holds all that the old one held.
    pub struct MethodAccount "methodAccount" {
        required {
            /// What was to become of the ratings.
            "strategy" strategy: MethodStrategyKind,
            /// Day of the change.
            "asOf" as_of: Day,
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

phrases! { pub(crate) MethodChange:
    /// {record} is a risk or a treatment, {rating} one of its ratings, {before} and {after} levels.
    REMAPPED = "`{record}`, {rating}: {before} → {after}";
    DROPPED = "`{record}`, {rating}: dropped, was {before}";
    LIKELIHOOD = "likelihood";
    CONSEQUENCE = "consequence";
    /// {of} is likelihood, consequence or a dimension of it.
    KEY_LEFT = "{of} `{key}`: {reason}";
    STALE = "the acceptance of `{risk}` in `{treatment}` is no longer valid: {reasons}";
    TO_RATE = "to be rated again: {records}";
    UNREADABLE = "not readable, left as recorded: {records}";
    BROKEN = "referred to elsewhere and no longer recorded: {records}";
}

phrases! { static RATINGS RatingField:
    "inherent" = "inherent";
    "current" = "current";
    "residual" = "residual";
    "expectedResidual" = "expected residual";
}

phrases! { static REASONS StaleReason:
    "method" = "another method";
    "rating" = "another rating";
    "level" = "another level";
    "acceptanceRule" = "another acceptance rule";
}

impl MethodAccount {
    /// What moved, what went and what is to be done, a line each.
    pub fn to_text(&self, language: &Language) -> String {
        let label = |level: Option<&RiskLevel>| level.map_or(language.text(NO_LEVEL), |level| level.label.as_str()).to_owned();
        let rating = |field: RatingField| language.word(&RATINGS, field.as_str());
        let mut lines = Vec::new();
        for one in &self.remapped {
            let (before, after) = (label(one.level_before.as_deref()), label(one.level_after.as_deref()));
            let what = [("record", (&one.record).into()), ("rating", rating(one.rating).into())];
            let levels = [("before", (&before).into()), ("after", (&after).into())];
            lines.push(language.say(REMAPPED, &[what, levels].concat()));
        }
        for one in &self.dropped {
            let before = label(one.level_before.as_deref());
            let what = [("record", (&one.record).into()), ("rating", rating(one.rating).into()), ("before", (&before).into())];
            let keys = one.keys.iter().map(|left| {
                let whole = if left.likelihood { LIKELIHOOD } else { CONSEQUENCE };
                let of = left.dimension.map_or(language.text(whole), |it| language.word(&DIMENSIONS, it.as_str()));
                let key = [("of", of.into()), ("key", (&left.key).into()), ("reason", left.why.label(language).into())];
                language.say(KEY_LEFT, &key)
            });
            lines.push(language.line(std::iter::once(language.say(DROPPED, &what)).chain(keys)));
        }
        for one in &self.stale_acceptances {
            let reasons = language.list(one.reasons.iter().map(|reason| language.word(&REASONS, reason.as_str())));
            let what = [("risk", (&one.risk).into()), ("treatment", (&one.treatment).into()), ("reasons", (&reasons).into())];
            lines.push(language.say(STALE, &what));
        }
        for (phrase, ids) in [(TO_RATE, &self.to_rate), (UNREADABLE, &self.unreadable), (BROKEN, &self.broken_references)] {
            let records = language.list(ids.iter().map(|id| format!("`{id}`")));
            lines.extend((!ids.is_empty()).then(|| language.say(phrase, &[("records", (&records).into())])));
        }
        lines.into_iter().map(|line| line + "\n").collect()
    }
}
