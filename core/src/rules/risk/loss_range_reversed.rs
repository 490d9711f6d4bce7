//! A range of loss whose low end lies above its high end, or whose likely value lies outside.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{LossRange, Risk};

rule! {
    "loss-range-reversed", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "the loss range of `{risk}` has {what} {below} below {above}",
    hint "let `low`, `likely` and `high` rise",
}

fn check<'a>(risk: &'a Risk, _: &Cx<'a>) -> Outcome<'a> {
    let Some(range) = risk.loss_range.as_deref() else { return Outcome::NotAsked };
    let (low, likely, high) = (range.low.as_deref(), range.likely.as_deref(), range.high.as_deref());
    // Each pair but the outer one where the likely value already tells.
    let outer = low.filter(|_| likely.is_none());
    let pairs = [(low, likely, LossRange::LIKELY), (likely, high, LossRange::HIGH), (outer, high, LossRange::HIGH)];
    let (mut defects, mut asked) = (Vec::new(), false);
    for (first, second, field) in pairs {
        // Amounts of two currencies have a finding of their own.
        let Some((first, second)) = first.zip(second).filter(|(first, second)| first.currency == second.currency) else { continue };
        asked = true;
        if second.amount < first.amount {
            let defect = fail(Path::from(Risk::LOSS_RANGE).then(field)).with("risk", &risk.id).with("what", field.name);
            defects.push(defect.with("below", second.amount).with("above", first.amount));
        }
    }
    if asked { Outcome::from_defects(defects) } else { Outcome::Unknown }
}
