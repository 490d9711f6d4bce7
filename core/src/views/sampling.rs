//! What an auditor may pick where there is too much to see: the same picks from the same records.

use super::audit_checklist::Seen;
use super::risk_level::standing;
use super::titles::name_of;
use crate::check::as_kind;
use crate::model::{AiSystem, Risk, RiskKind, Root};
use crate::read::{Date, Kind, Text, record, vocabulary};
use crate::rules::rules;

vocabulary! {
    /// Why a record is picked.
    pub enum PickReason "pickReason" {
        /// There are so few that all are seen.
        "all" All,
        /// A rule found something on it.
        "defective" Defective,
        /// It bears the highest risk.
        "riskiest" Riskiest,
        /// The first thing that happened to it is the latest of all.
        "newest" Newest,
        /// The first thing that happened to it is the earliest of all.
        "oldest" Oldest,
    }
}

record! {
    /// What to pick of the records of one kind.
    pub struct Sampling "sampling" {
        required {
            /// Kind of the records.
            "kind" kind: Text,
            /// How many there are in the scope.
            "population" population: u32,
        }
        optional {
            /// Which to see.
            "picks" picks: Vec<Pick>,
        }
    }
}

record! {
    /// A record that is proposed.
    pub struct Pick "pick" {
        required {
            /// The record.
            "id" id: Text,
            /// Why it is picked.
            "why" why: PickReason,
        }
        optional {
            /// Its name.
            "title" title: Option<Text>,
        }
    }
}

/// As many as are all seen.
const FEW: usize = 3;
/// As many defective ones as are proposed.
const DEFECTIVE: usize = 2;
/// Groups of Annex A that are about single AI systems.
const OF_SYSTEMS: [&str; 4] = ["A.5.", "A.6.", "A.8.", "A.9."];

pub(super) struct Population<'p, 'a> {
    pub(super) root: &'a Root,
    pub(super) seen: &'p [Seen<'a>],
    pub(super) as_of: Date,
    /// Records on which something was found.
    pub(super) failed: Vec<Text>,
}

impl Population<'_, '_> {
    /// Picks for a requirement or control: of every kind of records that its rules evaluate.
    pub(super) fn sampling(&self, id: &str) -> Vec<Sampling> {
        let mut kinds: Vec<&'static str> = Vec::new();
        let mut add = |kind: &'static str| {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        };
        for rule in rules().iter().filter(|rule| rule.serves().any(|served| served == id)) {
            add(rule.on());
        }
        if OF_SYSTEMS.iter().any(|group| id.starts_with(group)) {
            add(AiSystem::TABLE.kind);
        }
        let mut out = Vec::new();
        for kind in kinds {
            let all: Vec<&Seen<'_>> = self.seen.iter().filter(|seen| seen.kind == kind && seen.top.index.is_some()).collect();
            if !all.is_empty() {
                let mut sampling = Sampling::new(kind.into(), all.len() as u32);
                sampling.picks = self.picks(kind, &all);
                out.push(sampling);
            }
        }
        out
    }

    fn picks(&self, kind: &str, all: &[&Seen<'_>]) -> Vec<Pick> {
        let mut picks: Vec<Pick> = Vec::new();
        let mut pick = |seen: &Seen<'_>, why: PickReason| {
            if !picks.iter().any(|pick| pick.id == *seen.id) {
                let mut it = Pick::new(seen.id.into(), why);
                it.title = name_of(seen.top.record);
                picks.push(it);
            }
        };
        if all.len() <= FEW {
            all.iter().for_each(|seen| pick(seen, PickReason::All));
            return picks;
        }
        let mut sorted = all.to_vec();
        // By id first, so that the order of the document does not matter.
        crate::order::sort_by_key(&mut sorted, |seen| seen.id);
        sorted
            .iter()
            .filter(|seen| self.failed.iter().any(|id| *id == *seen.id))
            .take(DEFECTIVE)
            .for_each(|seen| pick(seen, PickReason::Defective));
        let mut riskiest: Option<(&Seen<'_>, (u32, Option<u32>))> = None;
        for seen in &sorted {
            if let Some(level) = self.level(kind, seen)
                && riskiest.is_none_or(|(_, worst)| level > worst)
            {
                riskiest = Some((seen, level));
            }
        }
        if let Some((seen, _)) = riskiest {
            pick(seen, PickReason::Riskiest);
        }
        let dated: Vec<&&Seen<'_>> = sorted.iter().filter(|seen| seen.since.is_some_and(|on| on <= self.as_of)).collect();
        // Of equals the last by id is the newest and the first the oldest.
        if let Some(seen) = dated.iter().max_by_key(|seen| seen.since) {
            pick(seen, PickReason::Newest);
        }
        if let Some(seen) = dated.iter().min_by_key(|seen| seen.since) {
            pick(seen, PickReason::Oldest);
        }
        picks
    }

    /// The level of a risk as it stands, or the worst of an AI system's risks that are open.
    fn level(&self, kind: &str, seen: &Seen<'_>) -> Option<(u32, Option<u32>)> {
        let method = self.root.risk_method.as_deref()?;
        let level = |risk: &Risk| standing(method, risk).map(|(_, level)| (level.rank, level.score));
        if kind == AiSystem::TABLE.kind {
            let open = |risk: &&Risk| risk.kind != Some(RiskKind::Opportunity) && risk.closed_on.is_none_or(|on| on > self.as_of);
            let ours = |risk: &&Risk| risk.ai_systems.iter().any(|system| system.as_str() == seen.id);
            return self.root.risks.iter().filter(open).filter(ours).filter_map(level).max();
        }
        level(as_kind::<Risk>(seen.top.record)?)
    }
}
