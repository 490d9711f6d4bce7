//! Why a rating has its level, as text: a line for the level, one for each factor.

use super::level_explained::{DimensionExplained, LevelExplained, RatedLevel};
use super::risk_level::RiskLevel;
use crate::language::{Language, NAMED, Phrase, phrases};
use crate::model::{RiskAcceptanceRule, RiskAggregation, RiskFormula};

phrases! { pub(crate) Level:
    NO_LEVEL = "no level";
    /// {reason} says what is missing.
    NO_LEVEL_BECAUSE = "no level: {reason}";
    RATED_ON = "rated on {on}";
    RATED_BY = "rated by version {version} of the method";
    RATED_ON_BY = "rated on {on} by version {version} of the method";
    LIKELIHOOD = "likelihood";
    /// {key} is a level of a scale, as the rating names it.
    OFF_SCALE = "`{key}`, which is not on the scale";
    /// A dimension of consequence and its part.
    DIMENSION = "{dimension} ({aspect})";
    NO_DIMENSION = "no dimension";
    /// {likelihood} and {consequence} are numbers.
    HIGHER = "the higher of {likelihood} and {consequence} is {score}";
    SCORE = "score {score}";
    BY_CELL = "by the cell of the matrix";
    DETERMINES = "it determines the level";
    ADDED = "the scores are added: {score}";
    HIGHEST = "the highest dimension determines the level";
    BAND = "band";
    /// {rank} counts the bands from the lowest.
    RANK = "rank {rank}";
    SCORES = "scores from {from} to {to}";
    SCORES_FROM = "scores from {from}";
    SCORES_TO = "scores up to {to}";
    ACCEPTANCE = "acceptance";
    /// {actors} may accept as well.
    ALSO_BY = "also by {actors}";
    REASSESS = "to be reassessed within {interval}";
}

phrases! { static DIMENSIONS ConsequenceDimension:
    "organization" = "organization";
    "individuals" = "individuals";
    "groups" = "groups of individuals";
    "societies" = "societies";
}

phrases! { static ACCEPTANCES AcceptanceRule:
    "acceptable" = "acceptable without further treatment";
    "ownerApproval" = "the risk owner may accept it";
    "topManagementApproval" = "top management may accept it";
    "notAcceptable" = "not acceptable";
    "undetermined" = "the method does not determine who may accept it";
}

/// Who may accept a risk, in words.
pub(crate) fn acceptance_label(rule: Option<RiskAcceptanceRule>, language: &Language) -> &str {
    language.word(&ACCEPTANCES, rule.map_or("undetermined", RiskAcceptanceRule::as_str))
}

impl RatedLevel {
    fn to_text(&self, language: &Language) -> String {
        match (&self.label, self.order) {
            (None, _) => language.say(OFF_SCALE, &[("key", (&self.key).into())]),
            (Some(label), None) => label.to_string(),
            (Some(label), Some(order)) => format!("{label} ({order})"),
        }
    }
}

impl LevelExplained {
    /// How the level comes about: a line for it, then one for each factor, set in.
    pub fn to_text(&self, language: &Language) -> String {
        let (head, below) = self.lines(language);
        below.iter().fold(head, |text, line| text + "\n  " + line)
    }

    /// The line of the level, and those of the factors.
    pub(crate) fn lines(&self, language: &Language) -> (String, Vec<String>) {
        let text = match (&self.level, self.obstacle) {
            (Some(level), _) => level.label.to_string(),
            (None, Some(obstacle)) => language.say(NO_LEVEL_BECAUSE, &[("reason", obstacle.label(language).into())]),
            (None, None) => language.text(NO_LEVEL).to_owned(),
        };
        let mut below = Vec::new();
        below.extend(self.rated(language));
        if let Some(likelihood) = &self.likelihood {
            below.push(named(LIKELIHOOD, &likelihood.to_text(language), language));
        }
        below.extend(self.consequences.iter().map(|one| one.to_text(self, language)));
        if let Some(level) = &self.level {
            below.push(match (self.aggregation, level.score) {
                (Some(RiskAggregation::Sum), Some(score)) => language.say(ADDED, &[("score", score.into())]),
                _ => language.text(HIGHEST).to_owned(),
            });
            self.band(level, language, &mut below);
        }
        let head = language.say(NAMED, &[("name", self.rating.label(language).into()), ("text", (&text).into())]);
        (head, below)
    }

    fn rated(&self, language: &Language) -> Option<String> {
        let version = self.method_version.as_deref().unwrap_or_default();
        match (self.on, version) {
            (None, "") => None,
            (Some(on), "") => Some(language.say(RATED_ON, &[("on", on.into())])),
            (None, _) => Some(language.say(RATED_BY, &[("version", version.into())])),
            (Some(on), _) => Some(language.say(RATED_ON_BY, &[("on", on.into()), ("version", version.into())])),
        }
    }

    fn band(&self, level: &RiskLevel, language: &Language, below: &mut Vec<String>) {
        let mut of_band = vec![level.label.to_string(), language.say(RANK, &[("rank", level.rank.into())])];
        let number = |limit: Option<crate::read::Decimal>| limit.map_or_else(String::new, |limit| limit.to_string());
        let phrase = match (self.band_from, self.band_to) {
            _ if level.score.is_none() => None,
            (Some(_), Some(_)) => Some(SCORES),
            (Some(_), None) => Some(SCORES_FROM),
            (None, Some(_)) => Some(SCORES_TO),
            (None, None) => None,
        };
        let (from, to) = (number(self.band_from), number(self.band_to));
        of_band.extend(phrase.map(|phrase| language.say(phrase, &[("from", (&from).into()), ("to", (&to).into())])));
        below.push(named(BAND, &language.line(of_band), language));
        let mut accepted = vec![acceptance_label(level.acceptance, language).to_owned()];
        if !self.accepted_by.is_empty() {
            let actors = language.list(self.accepted_by.iter().map(|actor| format!("`{actor}`")));
            accepted.push(language.say(ALSO_BY, &[("actors", (&actors).into())]));
        }
        below.push(named(ACCEPTANCE, &language.line(accepted), language));
        below.extend(self.review_interval.as_ref().map(|interval| language.say(REASSESS, &[("interval", interval.as_str().into())])));
    }
}

impl DimensionExplained {
    fn to_text(&self, whole: &LevelExplained, language: &Language) -> String {
        let dimension = self.dimension.map_or(language.text(NO_DIMENSION), |it| language.word(&DIMENSIONS, it.as_str()));
        let dimension = match &self.aspect {
            Some(aspect) => language.say(DIMENSION, &[("dimension", dimension.into()), ("aspect", aspect.into())]),
            None => dimension.to_owned(),
        };
        let mut parts: Vec<String> = self.consequence.iter().map(|consequence| consequence.to_text(language)).collect();
        let likely = whole.likelihood.as_ref().and_then(|likelihood| likelihood.order);
        let bad = self.consequence.as_ref().and_then(|consequence| consequence.order);
        parts.extend(match (self.score, whole.formula, likely, bad) {
            (Some(score), Some(RiskFormula::Product), Some(likely), Some(bad)) => Some(format!("{likely} × {bad} = {score}")),
            (Some(score), Some(RiskFormula::Sum), Some(likely), Some(bad)) => Some(format!("{likely} + {bad} = {score}")),
            (Some(score), Some(RiskFormula::Max), Some(likely), Some(bad)) => {
                Some(language.say(HIGHER, &[("likelihood", likely.into()), ("consequence", bad.into()), ("score", score.into())]))
            }
            (Some(score), ..) => Some(language.say(SCORE, &[("score", score.into())])),
            (None, ..) if self.cell.is_some() => Some(language.text(BY_CELL).to_owned()),
            (None, ..) => None,
        });
        parts.extend(self.level.as_ref().map(|level| level.label.to_string()));
        if self.level.is_none() {
            parts.extend(self.obstacle.map(|obstacle| obstacle.label(language).to_owned()));
        }
        if self.decides {
            parts.push(language.text(DETERMINES).to_owned());
        }
        language.say(NAMED, &[("name", (&dimension).into()), ("text", (&language.line(parts)).into())])
    }
}

fn named(name: Phrase, text: &str, language: &Language) -> String {
    language.say(NAMED, &[("name", language.text(name).into()), ("text", text.into())])
}
