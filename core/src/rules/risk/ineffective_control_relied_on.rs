//! A rating that is lower with a control that does not work.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ControlEffectiveness, ExistingControl, Risk};

rule! {
    "ineffective-control-relied-on", since "0.1", Integrity, on Risk, serves ["6.1.2.d.3"],
    effort AssessAgain,
    message "`{risk}` is rated lower with its controls than without, but each of them is recorded as ineffective or not tested",
    hint "test the controls, or rate the risk in `current` as if they were not there",
    when |risk, as_of| super::is_open(risk, as_of) && !risk.existing_controls.is_empty(),
    check held_down,
}

fn held_down<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let works = |it: &ExistingControl| match it.effectiveness {
        None => None,
        Some(ControlEffectiveness::Effective | ControlEffectiveness::PartlyEffective) => Some(true),
        Some(ControlEffectiveness::Ineffective | ControlEffectiveness::NotTested) => Some(false),
    };
    let known: Vec<Option<bool>> = risk.existing_controls.iter().map(works).collect();
    let level = |rating: &Option<Box<crate::model::Rating>>| cx.level_of(rating.as_deref()?).map(|level| level.rank);
    match (level(&risk.inherent), level(&risk.current)) {
        (Some(without), Some(with)) if with < without => match known.contains(&Some(true)) {
            true => Outcome::Pass,
            false if known.contains(&None) => Outcome::Unknown,
            false => fail(Risk::EXISTING_CONTROLS).into(),
        },
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::Unknown,
    }
}
