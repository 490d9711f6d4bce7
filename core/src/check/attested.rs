//! What other attestations there are on the same thing: looked up once for all of them, so that many on one control cost no more than a few.

use std::cell::OnceCell;

use super::cx::Cx;
use crate::model::Attestation;
use crate::read::{Date, Ref, openness};

/// Whether the attestation was given and is valid on that date.
pub(crate) fn holds(attestation: &Attestation, as_of: Date) -> bool {
    attestation.on.is_some_and(|on| on <= as_of) && attestation.valid_until.is_none_or(|until| until >= as_of)
}

/// How an attestation stands beside the others on the same target.
#[derive(Debug, Default, Clone, Copy)]
struct Standing {
    /// No other one for the same systems, given by the assessment date, is later.
    last: bool,
    /// A later one for the same systems holds.
    replaced: bool,
    /// A later one holds, whatever systems it is for.
    followed: bool,
    /// Whether dates of attestations on the same target are too vague to tell.
    vague: bool,
    /// Position of the first one before it that holds, of the same date and for the same systems, with another claim.
    other: Option<usize>,
}

/// By position, once it is asked.
#[derive(Debug, Default)]
pub(super) struct Attested(OnceCell<Vec<Standing>>);

type Positioned<'a> = (usize, &'a Attestation);

fn target(attestation: &Attestation) -> Option<&str> {
    attestation.target.as_ref().map(Ref::as_str)
}

fn systems(attestation: &Attestation) -> impl Iterator<Item = &str> {
    attestation.ai_systems.iter().map(Ref::as_str)
}

fn standings(all: &[Attestation], as_of: Date) -> Vec<Standing> {
    let (mut out, mut order) = (vec![Standing::default(); all.len()], all.iter().enumerate().collect::<Vec<Positioned<'_>>>());
    // The order of first days is enough here: whether it is certain is asked for each target.
    openness::noticed(|| {
        crate::order::sort_by(&mut order, &mut |(_, a), (_, b)| {
            target(a).cmp(&target(b)).then_with(|| systems(a).cmp(systems(b))).then(a.on.cmp(&b.on))
        });
    });
    for on_one in order.chunk_by(|(_, a), (_, b)| target(a) == target(b)) {
        let ((), vague) = openness::noticed(|| stand(on_one, as_of, &mut out));
        for (at, _) in on_one.iter().filter(|_| vague) {
            out.get_mut(*at).into_iter().for_each(|standing| standing.vague = true);
        }
    }
    out
}

/// How attestations on one target, by systems and date, stand beside each other.
fn stand(on_one: &[Positioned<'_>], as_of: Date, out: &mut [Standing]) {
    let newest = |some: &[Positioned<'_>]| some.iter().filter(|(_, one)| holds(one, as_of)).map(|(_, one)| one.on).max().flatten();
    let last_of_all = newest(on_one);
    for for_same in on_one.chunk_by(|(_, a), (_, b)| systems(a).eq(systems(b))) {
        let given = for_same.iter().filter_map(|(_, one)| one.on.filter(|on| *on <= as_of)).max();
        let last = newest(for_same);
        for of_day in for_same.chunk_by(|(_, a), (_, b)| a.on == b.on) {
            let mut valid = of_day.iter().filter(|(_, one)| holds(one, as_of));
            let first = valid.next();
            let differs = valid.find(|(_, one)| first.is_some_and(|(_, first)| first.claim != one.claim));
            for (at, one) in of_day {
                let other = first.filter(|(_, other)| other.claim != one.claim).or(differs.filter(|(_, other)| other.claim != one.claim));
                let Some(slot) = out.get_mut(*at) else { continue };
                *slot = Standing {
                    last: one.on.filter(|on| *on <= as_of) == given,
                    replaced: last > one.on,
                    followed: last_of_all > one.on,
                    vague: false,
                    other: other.map(|(other, _)| *other).filter(|other| other < at),
                };
            }
        }
    }
}

impl<'a> Cx<'a> {
    fn standing(&self, attestation: &Attestation) -> Standing {
        let all = &self.aims().attestations;
        let known = self.attested.0.get_or_init(|| standings(all, self.as_of));
        let standing = crate::order::place_of(all, attestation).and_then(|at| known.get(at)).copied().unwrap_or_default();
        openness::rests_on(standing.vague);
        standing
    }

    /// Whether no other attestation on the same target and systems, given by the assessment date, is later.
    pub(crate) fn is_last(&self, attestation: &Attestation) -> bool {
        self.standing(attestation).last
    }

    /// Whether it holds, and no later one on the same target and systems does.
    pub(crate) fn is_in_force(&self, attestation: &Attestation) -> bool {
        target(attestation).is_some() && holds(attestation, self.as_of) && !self.standing(attestation).replaced
    }

    /// Whether a later one on the same target holds.
    pub(crate) fn is_followed(&self, attestation: &Attestation) -> bool {
        self.standing(attestation).followed
    }

    /// The first one before it that holds and makes another claim on the same target and systems on the same date.
    pub(crate) fn contradicted(&self, attestation: &Attestation) -> Option<&'a Attestation> {
        self.aims().attestations.get(self.standing(attestation).other?)
    }
}
