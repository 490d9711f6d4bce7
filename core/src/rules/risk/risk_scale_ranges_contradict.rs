//! Levels whose ranges overlap, or change direction as their order rises.

use std::cmp::Ordering;

use super::method::{by_order, reversed, scales};
use crate::check::{Outcome, fail, rule};
use crate::model::{RiskMethod, ScaleLevel};
use crate::read::{Date, Particular};

rule! {
    "risk-scale-ranges-contradict", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the range of `{key}` on the {scale} scale overlaps or does not continue the range of `{other}`",
    hint "correct `from` and `to` so that the ranges rise or fall with `order`; a range may begin where the one before ends",
    alone one_direction,
}

fn one_direction(method: &RiskMethod, _: Date) -> Outcome<'_> {
    let mut asked = Vec::new();
    for scale in scales(method) {
        let levels = by_order(scale.levels);
        let mut way = None;
        for (one, next) in levels.iter().zip(levels.iter().skip(1)) {
            // A range that is reversed has a finding of its own, and so has an order that repeats.
            let odd = reversed(one.1.from, one.1.to) || reversed(next.1.from, next.1.to) || one.0 == next.0;
            let Some(goes) = (!odd).then(|| direction(one.1, next.1)).flatten() else { continue };
            asked.push((goes == Ordering::Equal || way.is_some_and(|way| way != goes)).then(|| {
                let defect = fail(scale.level(next.2).then(ScaleLevel::FROM)).with("scale", Particular::Word(scale.what));
                defect.with(ScaleLevel::KEY, &next.1.key).with("other", &one.1.key)
            }));
            way = way.or(Some(goes).filter(|goes| *goes != Ordering::Equal));
        }
    }
    asked.into_iter().collect()
}

/// The direction of the ranges of two neighbors; equal if they overlap, none if it is not determined.
fn direction(one: &ScaleLevel, next: &ScaleLevel) -> Option<Ordering> {
    if one.to.zip(next.from).is_some_and(|(end, start)| end <= start) {
        return Some(Ordering::Less);
    }
    if one.from.zip(next.to).is_some_and(|(start, end)| end <= start) {
        return Some(Ordering::Greater);
    }
    let whole = |level: &ScaleLevel| level.from.is_some() && level.to.is_some();
    if whole(one) && whole(next) {
        return Some(Ordering::Equal);
    }
    let starts = one.from.zip(next.from).or(one.to.zip(next.to));
    starts.map(|(first, second)| first.cmp(&second))
}
