//! Another risk method for the same risks, by an explicit strategy.

mod account;
mod tables;

pub use account::{AcceptanceStale, MethodAccount, RatingDropped, RatingField, RatingRemapped, StaleReason};
pub use tables::{KeyNotRemapped, MethodStrategy, MethodStrategyKind, NotRemapped, RemapRow, RemapTable, RemapTables};

use super::risk_level::RiskLevel;
use crate::Aims;
use crate::check::{Index, level, settled};
use crate::model::{RatedConsequence, Rating, Risk, RiskMethod, Root, Treatment};
use crate::read::{Date, Record, Text, lost};
use crate::rules::risk::{given, is_open, same_rating};

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[&account::PHRASES, &account::RATINGS, &account::REASONS, &tables::PHRASES];

/// The document with another risk method, and what that did.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MethodChange {
    /// The new document.
    pub aims: Aims,
    /// What moved, what went, what is to be done.
    pub account: MethodAccount,
}

impl Aims {
    /// The document with another risk method. Ratings in keys of the old one are carried over by tables or dropped, as `strategy` says; the
    /// account holds each as it was, its level before and after, and every acceptance that no longer holds. The document itself stays as it is.
    ///
    /// A rating is carried over whole or not at all. It keeps its day, since it was not rated anew, and records in `convertedOn` when it was carried
    /// over. Acceptances stay as they were given: what they accepted is history. Ratings of closed risks and of opportunities change alike.
    ///
    /// ```
    /// use aimskit::views::{MethodStrategy, RemapRow, RemapTable, RemapTables};
    /// let method = |keys: [&str; 2]| format!(r#"{{"version": "{0}", "formula": "max",
    ///     "likelihoodScale": {{"levels": [{{"key": "{0}", "order": 1}}, {{"key": "{1}", "order": 2}}]}},
    ///     "consequenceScales": [{{"dimension": "individuals", "levels": [{{"key": "mild", "order": 1}}, {{"key": "grave", "order": 2}}]}}],
    ///     "bands": [{{"key": "low", "to": 1}}, {{"key": "high", "from": 2}}]}}"#, keys[0], keys[1]);
    /// let read = |method: String, risks: &str| aimskit::read(format!(r#"{{"schemaVersion": "1.0", "riskMethod": {method}, "risks": [{risks}]}}"#));
    /// let risk = r#"{"id": "R-1", "current": {"likelihood": "rare", "consequences": [{"dimension": "individuals", "level": "mild"}]}}"#;
    /// let aims = read(method(["rare", "often"]), risk).aims.ok_or("unreadable")?;
    /// let new = read(method(["yearly", "daily"]), "").aims.and_then(|aims| aims.root().risk_method.clone()).ok_or("unreadable")?;
    ///
    /// let mut tables = RemapTables::new();
    /// tables.likelihood.push(RemapRow::new("rare".into(), "daily".into()));
    /// let day = "2026-11-23".parse::<aimskit::read::Date>()?;
    /// // The tables say nothing of consequence: the rating is not carried over, and not lost either.
    /// let change = aims.with_risk_method((*new).clone(), &MethodStrategy::Remap(Box::new(tables.clone())), day);
    /// assert_eq!(change.account.to_rate[0], "R-1");
    /// assert_eq!(change.account.dropped[0].keys[0].key, "mild");
    ///
    /// let mut table = RemapTable::new();
    /// table.dimension = Some(aimskit::model::ConsequenceDimension::Individuals);
    /// table.rows.push(RemapRow::new("mild".into(), "mild".into()));
    /// tables.consequences.push(table);
    /// let change = aims.with_risk_method((*new).clone(), &MethodStrategy::Remap(Box::new(tables)), day);
    /// assert_eq!(change.account.to_text(aimskit::Language::english()), "`R-1`, current: low → high\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_risk_method(&self, new: RiskMethod, strategy: &MethodStrategy, as_of: Date) -> MethodChange {
        changed(self.root(), self.clone(), new, strategy, as_of)
    }
}

/// Changes `aims`, which says what `before` does. The copy is the caller's: to make one of every record is much code, and the browser has the text.
pub(crate) fn changed(before: &Root, mut aims: Aims, new: RiskMethod, strategy: &MethodStrategy, as_of: Date) -> MethodChange {
    let kind = match strategy {
        MethodStrategy::Remap(_) => MethodStrategyKind::Remap,
        MethodStrategy::AskAgain => MethodStrategyKind::AskAgain,
    };
    let root = aims.root_mut();
    let mut carrier = Carrier { old: before.risk_method.as_deref(), new, strategy, account: MethodAccount::new(kind, as_of.into()) };
    carrier.account.unread_method = before.unread().raw_field(Root::RISK_METHOD.index).cloned();
    let judged = &*settled(before, as_of);
    for (at, risk) in root.risks.iter_mut().enumerate() {
        carrier.risk(risk, judged.risks.get(at).is_none_or(|risk| risk.closed_on.is_none_or(|on| on > as_of)));
    }
    for treatment in &mut root.treatments {
        let id = treatment.id.as_text().clone();
        let lost = lost(treatment, Treatment::EXPECTED_RESIDUAL.index);
        carrier.unreadable(lost || treatment.expected_residual.as_deref().is_some_and(damaged), &id);
        carrier.rating(&id, RatingField::ExpectedResidual, &mut treatment.expected_residual);
    }
    let Carrier { new, mut account, .. } = carrier;
    root.risk_method = Some(Box::new(new));
    account.stale_acceptances = stale(judged, root, as_of);
    account.broken_references = broken(before, root);
    account.replaced = before.risk_method.clone();
    MethodChange { aims, account }
}

/// Carries ratings over, one by one.
struct Carrier<'a> {
    old: Option<&'a RiskMethod>,
    new: RiskMethod,
    strategy: &'a MethodStrategy,
    account: MethodAccount,
}

impl Carrier<'_> {
    /// `open`: whether it still exists.
    fn risk(&mut self, risk: &mut Risk, open: bool) {
        let id = risk.id.as_text().clone();
        let lost = [Risk::INHERENT.any(), Risk::CURRENT.any(), Risk::RESIDUAL.any()].into_iter().any(|field| lost(risk, field.index));
        let ratings = [&risk.inherent, &risk.current, &risk.residual];
        let mut again = self.unreadable(lost || ratings.into_iter().flatten().any(|rating| damaged(rating)), &id);
        again |= *self.strategy == MethodStrategy::AskAgain;
        again |= self.rating(&id, RatingField::Inherent, &mut risk.inherent);
        again |= self.rating(&id, RatingField::Current, &mut risk.current);
        again |= self.rating(&id, RatingField::Residual, &mut risk.residual);
        if again && open {
            self.account.to_rate.push(id);
        }
    }

    fn unreadable(&mut self, lost: bool, id: &Text) -> bool {
        if lost {
            self.account.unreadable.push(id.clone());
        }
        lost
    }

    /// Whether a rating was there and there is no level of it now.
    fn rating(&mut self, id: &Text, field: RatingField, slot: &mut Option<Box<Rating>>) -> bool {
        let Some(from) = slot.take() else { return false };
        let level_before = RiskLevel::of(self.old, Some(&from));
        let carried = match self.strategy {
            MethodStrategy::AskAgain => Err(Vec::new()),
            MethodStrategy::Remap(tables) => tables.carry(&from, &self.new),
        };
        match carried {
            Err(keys) => {
                let mut dropped = RatingDropped::new(id.clone(), field, from);
                dropped.level_before = level_before;
                dropped.keys = keys;
                self.account.dropped.push(dropped);
                true
            }
            Ok(mut to) => {
                to.stated_level = None;
                to.method_version = self.new.version.clone();
                to.converted_on = Some(*self.account.as_of);
                let level_after = RiskLevel::of(Some(&self.new), Some(&to));
                let open = level_after.is_none();
                *slot = Some(Box::new(to.clone()));
                let mut remapped = RatingRemapped::new(id.clone(), field, from, Box::new(to));
                remapped.level_before = level_before;
                remapped.level_after = level_after;
                self.account.remapped.push(remapped);
                open
            }
        }
    }
}

/// Whether a part of the rating was there and could not be read.
fn damaged(rating: &Rating) -> bool {
    let parts = [RatedConsequence::DIMENSION.any(), RatedConsequence::ASPECT.any(), RatedConsequence::LEVEL.any()];
    lost(rating, Rating::LIKELIHOOD.index)
        || lost(rating, Rating::CONSEQUENCES.index)
        || !rating.unread().elements(Rating::CONSEQUENCES.index).is_empty()
        || rating.consequences.iter().any(|consequence| parts.iter().any(|part| lost(consequence, part.index)))
}

/// Acceptances of open risks that held before, or might have, and no longer do.
fn stale(before: &Root, after: &Root, as_of: Date) -> Vec<AcceptanceStale> {
    let (index, mut all) = (Index::new(before), Vec::new());
    for treatment in &before.treatments {
        let Some(acceptance) = given(treatment, as_of).filter(|it| it.until.is_none_or(|until| until >= as_of)) else { continue };
        let Some(at) = treatment.risk.as_ref().and_then(|risk| index.position(Root::RISKS.any(), risk.as_str())) else { continue };
        let (Some(was), Some(is)) = (before.risks.get(at), after.risks.get(at)) else { continue };
        if !is_open(was, as_of) {
            continue;
        }
        let (old, new) = (before.risk_method.as_deref(), after.risk_method.as_deref());
        let accepted = acceptance.rating.as_deref().or(was.residual.as_deref());
        let (rated, now) =
            (old.zip(accepted).and_then(|(m, r)| level(m, r)), new.zip(is.residual.as_deref()).and_then(|(m, r)| level(m, r)));
        let (rated_band, band) = (rated.map(|level| level.band), now.map(|level| level.band));
        let same = accepted.zip(is.residual.as_deref()).is_some_and(|(then, now)| same_rating(then, now));
        let reasons = [
            (old != new, StaleReason::Method),
            (!same, StaleReason::Rating),
            (rated_band.map(|band| &band.key) != band.map(|band| &band.key), StaleReason::Level),
            (
                rated_band.map(|band| (band.acceptance, &band.accepted_by)) != band.map(|band| (band.acceptance, &band.accepted_by)),
                StaleReason::AcceptanceRule,
            ),
        ];
        let mut one = AcceptanceStale::new(treatment.id.as_text().clone(), was.id.as_text().clone());
        one.reasons = reasons.into_iter().filter_map(|(holds, reason)| holds.then_some(reason)).collect();
        if one.reasons.is_empty() {
            continue;
        }
        one.by = acceptance.by.as_ref().map(|by| by.as_str().into());
        one.on = acceptance.on;
        one.level_before = RiskLevel::of(old, accepted);
        one.level_after = RiskLevel::of(new, is.residual.as_deref());
        all.push(one);
    }
    all
}

/// Ids of the old method that other records still name and no record has any more.
fn broken(before: &Root, after: &Root) -> Vec<Text> {
    let (old, new) = (Index::new(before), Index::new(after));
    let ours = old.ids().iter().filter(|known| known.path.steps().next().is_some_and(|(field, _)| field == Root::RISK_METHOD.index));
    let gone = ours.filter(|known| new.with_id(known.id).next().is_none() && new.references(known.id).next().is_some());
    gone.map(|known| known.id.into()).collect()
}
