//! What is attested of each requirement and control, for all AI systems in the scope.

use std::cmp::Reverse;

use crate::catalogue::catalogue;
use crate::check::{Cx, holds, stage};
use crate::model::{AiSystem, Attestation, AttestationClaim, LifeCycleStage};
use crate::order::Map;
use crate::read::{Date, Ref, openness};
use crate::rules::claims::speaks_for;
use crate::rules::scope::out_of_scope;

/// The attestation that decides: the latest one for all AI systems, or the worst of the latest ones for each.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judgement<'a> {
    pub(super) attestation: &'a Attestation,
    /// Whether each AI system in the scope is covered by it or another one.
    pub(super) whole: bool,
    /// Whether one that says something else may hold instead: its dates are too vague to tell.
    pub(super) vague: bool,
}

/// One on the thing alone goes before one on the clause around it; of several the latest, of one date the last.
type Rank = (Reverse<usize>, Option<Date>);
type Ranked<'a> = (Rank, &'a Attestation);

fn take<'a>(best: &mut Option<Ranked<'a>>, next: Ranked<'a>) {
    let Some((rank, known)) = *best else {
        *best = Some(next);
        return;
    };
    // Where nobody knows which one is later, the worse one counts.
    let later = match openness::noticed(|| next.0 >= rank) {
        (later, false) => later,
        (_, true) => severity(next.1) < severity(known),
    };
    if later {
        *best = Some(next);
    }
}

/// How bad a claim is; the least is the worst.
fn severity(attestation: &Attestation) -> u8 {
    match attestation.claim {
        Some(AttestationClaim::Gap) => 0,
        Some(AttestationClaim::Partial) => 1,
        None => 2,
        Some(AttestationClaim::NotApplicable) => 3,
        Some(AttestationClaim::Conforms) => 4,
    }
}

/// AI systems that the management system covers and that have not been retired.
pub(super) fn in_scope<'a>(cx: &Cx<'a>) -> Vec<&'a str> {
    let covered = |system: &&AiSystem| !out_of_scope(system, cx) && stage(system, cx.as_of) != Some(LifeCycleStage::Retirement);
    cx.aims().ai_systems.iter().filter(covered).map(|system| system.id.as_str()).collect()
}

/// The judgement that counts for each thing.
pub(super) fn judgements<'a>(cx: &Cx<'a>, systems: &[&str]) -> Map<&'a str, Judgement<'a>> {
    let mut spoken: Vec<(&'a str, Ranked<'a>)> = Vec::new();
    let mut open: Vec<(&'a str, &'a Attestation)> = Vec::new();
    for attestation in &cx.aims().attestations {
        match openness::noticed(|| holds(attestation, cx.as_of)) {
            (true, false) => {}
            (false, false) => continue,
            (_, true) => {
                open.extend(speaks_for(attestation).into_iter().map(|id| (id, attestation)));
                continue;
            }
        }
        let breadth = attestation.target.as_ref().map_or(0, |target| catalogue().requirements_of(target.as_str()).len());
        let ids = speaks_for(attestation);
        let rank = (Reverse(breadth.max(ids.len())), attestation.on);
        spoken.extend(ids.into_iter().map(|id| (id, (rank, attestation))));
    }
    crate::order::sort_by(&mut spoken, &mut |a, b| a.0.cmp(b.0));
    let mut out = Map::new();
    for of_one in spoken.chunk_by(|a, b| a.0 == b.0) {
        if let (Some((id, _)), Some(judgement)) = (of_one.first(), judged(of_one, systems)) {
            out.or_insert_with(*id, || judgement);
        }
    }
    for (id, attestation) in open {
        let known = out.or_insert_with(id, || Judgement { attestation, whole: false, vague: true });
        known.into_iter().for_each(|known| known.vague |= known.attestation.claim != attestation.claim);
    }
    out
}

fn judged<'a>(of_one: &[(&'a str, Ranked<'a>)], systems: &[&str]) -> Option<Judgement<'a>> {
    let mut general = None;
    let mut special: Map<&str, Ranked<'a>> = Map::new();
    for (_, next) in of_one {
        if next.1.ai_systems.is_empty() {
            take(&mut general, *next);
        }
        for system in next.1.ai_systems.iter().map(Ref::as_str) {
            let Some(known) = special.or_insert_with(system, || *next) else { continue };
            let mut best = Some(*known);
            take(&mut best, *next);
            best.into_iter().for_each(|best| *known = best);
        }
    }
    let mut latest = systems.iter().map(|system| {
        let mut best = general;
        special.get(system).into_iter().for_each(|next| take(&mut best, *next));
        best.map(|(_, attestation)| attestation)
    });
    let whole = latest.clone().all(|found| found.is_some());
    // Without systems in the scope, one that names some speaks for those alone.
    let first = general
        .map(|(_, attestation)| attestation)
        .filter(|_| systems.is_empty() || of_one.iter().all(|(_, (_, it))| it.ai_systems.is_empty()));
    let attestation = match first {
        Some(attestation) => return Some(Judgement { attestation, whole: true, vague: false }),
        None => latest.by_ref().flatten().min_by_key(|attestation| severity(attestation)),
    };
    let any = || of_one.iter().map(|(_, (_, attestation))| *attestation).min_by_key(|attestation| severity(attestation));
    Some(Judgement { attestation: attestation.or_else(any)?, whole: whole && !systems.is_empty(), vague: false })
}
