//! Levels whose ranges overlap, or do not go one way as their order rises.

use std::cmp::Ordering;

use super::method::{by_order, reversed, scales};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{RiskMethod, ScaleLevel};

rule! {
    "risk-scale-ranges-contradict", since "0.1", Integrity, on RiskMethod, serves [],
    effort RecordOnly,
    message "the range of `{key}` on the scale of {scale} does not go on from that of `{before}`",
    hint "let the ranges rise (or fall) with the order; one may begin where the one before ends",
}

fn check<'a>(method: &'a RiskMethod, _: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut asked) = (Vec::new(), false);
    for scale in scales(method) {
        let levels = by_order(scale.levels);
        let mut way = None;
        for (one, next) in levels.iter().zip(levels.iter().skip(1)) {
            // A range that is reversed has a finding of its own, and so has an order that repeats.
            let odd = reversed(one.1.from, one.1.to) || reversed(next.1.from, next.1.to) || one.0 == next.0;
            let Some(goes) = (!odd).then(|| direction(one.1, next.1)).flatten() else { continue };
            asked = true;
            if goes == Ordering::Equal || way.is_some_and(|way| way != goes) {
                let at = scale.level(next.2).then(ScaleLevel::FROM);
                defects.push(fail(at).with("scale", scale.what).with("key", &next.1.key).with("before", &one.1.key));
            }
            way = way.or(Some(goes).filter(|goes| *goes != Ordering::Equal));
        }
    }
    if asked { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}

/// Which way the ranges of two neighbours go; equal if they overlap, none if they do not tell.
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
