//! What evidence supports: looked up once for all of it, so that much evidence for one thing costs no more than for many.

use std::cell::OnceCell;

use super::cx::Cx;
use super::evidence_state::{EvidenceState, evidence_state};
use crate::model::{Evidence, EvidenceStrength};
use crate::read::{Text, openness};

/// Made when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Supported {
    /// What current evidence supports, in order; and what evidence supports of which it is not certain.
    current: OnceCell<[Vec<Text>; 2]>,
    /// What any evidence supports, in order, whether records show it, and whether that is not certain.
    shown: OnceCell<Vec<(Text, bool, bool)>>,
    /// How strong the evidence is for each target, in order.
    strengths: OnceCell<Vec<(Text, Strengths)>>,
}

/// How strong the evidence for one target is.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Strengths {
    /// Some of it is primary.
    pub(crate) primary: bool,
    /// Of some of it that is not recorded.
    pub(crate) unknown: bool,
    /// Position of the first that is supporting.
    pub(crate) supporting: Option<usize>,
}

fn strengths(evidence: &[Evidence]) -> Vec<(Text, Strengths)> {
    let each =
        evidence.iter().enumerate().flat_map(|(at, it)| it.supports.iter().map(move |target| (target.as_id().as_text().clone(), at)));
    let mut all: Vec<(Text, usize)> = each.collect();
    crate::order::sort(&mut all);
    let mut out: Vec<(Text, Strengths)> = Vec::new();
    for (target, at) in all {
        if out.last().is_none_or(|(last, _)| *last != target) {
            out.push((target, Strengths::default()));
        }
        let Some((_, known)) = out.last_mut() else { continue };
        match evidence.get(at).and_then(|it| it.strength) {
            Some(EvidenceStrength::Primary) => known.primary = true,
            Some(EvidenceStrength::Supporting) => known.supporting = known.supporting.or(Some(at)),
            None => known.unknown = true,
        }
    }
    out
}

/// What these support, each once, in order.
fn targets<'e>(evidence: impl Iterator<Item = &'e Evidence>) -> Vec<Text> {
    let mut all: Vec<Text> = evidence.flat_map(|it| it.supports.iter().map(|target| target.as_id().as_text().clone())).collect();
    crate::order::sort(&mut all);
    all.dedup();
    all
}

impl Cx<'_> {
    /// Whether current evidence names that in `supports`.
    pub(crate) fn supported(&self, target: &str) -> bool {
        let current = |it: &Evidence| openness::noticed(|| evidence_state(it, self.as_of) == EvidenceState::Current);
        let of = |wanted| targets(self.aims().evidence.iter().filter(|it| current(it) == wanted));
        let may_be = || self.aims().evidence.iter().filter(|it| current(it).1);
        let [known, vague] = self.supported.current.get_or_init(|| [of((true, false)), targets(may_be())]);
        let has = |all: &[Text]| all.binary_search_by(|known| known.as_str().cmp(target)).is_ok();
        let known = has(known);
        openness::rests_on(!known && has(vague));
        known
    }

    /// How strong the evidence for that is.
    pub(crate) fn strengths(&self, target: &str) -> Strengths {
        let all = self.supported.strengths.get_or_init(|| strengths(&self.aims().evidence));
        let found = all.binary_search_by(|(known, _)| known.as_str().cmp(target)).ok().and_then(|at| all.get(at));
        found.map_or_else(Strengths::default, |(_, strengths)| *strengths)
    }

    /// Whether records show what evidence supports; `shows` tells it of one target and is asked once for each.
    pub(crate) fn shown(&self, target: &str, shows: &dyn Fn(&str) -> bool) -> bool {
        let of = |target: Text| {
            let (shown, vague) = openness::noticed(|| shows(&target));
            (target, shown, vague)
        };
        let of_all = || targets(self.aims().evidence.iter()).into_iter().map(of).collect();
        let all: &Vec<(Text, bool, bool)> = self.supported.shown.get_or_init(of_all);
        let known = all.binary_search_by(|(known, ..)| known.as_str().cmp(target)).ok().and_then(|at| all.get(at));
        openness::rests_on(known.is_some_and(|(.., vague)| *vague));
        known.is_some_and(|(_, shown, _)| *shown)
    }
}
