//! The latest evaluation says that an obligation is not met, and nothing followed.

use super::in_force;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ComplianceEvaluation, Nonconformity, Obligation, Root};

rule! {
    "obligation-unmet-without-nonconformity", since "0.1", Practice, on Obligation, serves ["10.2.a.1"],
    effort RecordOnly,
    message "`{obligation}` was found not to be met on {on}, but no nonconformity was opened",
    hint "open a nonconformity whose `raisedFrom` names the obligation, or evaluate again when it is met",
}

fn check<'a>(obligation: &'a Obligation, cx: &Cx<'a>) -> Outcome<'a> {
    let made = obligation.evaluations.iter().enumerate().filter(|(_, evaluation)| evaluation.on.is_some_and(|on| on <= cx.as_of));
    let Some((at, evaluation)) = made.max_by_key(|(_, evaluation)| evaluation.on).filter(|_| in_force(obligation, cx.as_of)) else {
        return Outcome::NotAsked;
    };
    let followed = || cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, obligation.id.as_str()).next().is_some();
    match (evaluation.met, evaluation.on) {
        (None, _) | (_, None) => Outcome::Unknown,
        (Some(false), Some(on)) if !followed() => {
            let place = Obligation::EVALUATIONS.at(at).then(ComplianceEvaluation::MET);
            fail(place).with("obligation", &obligation.id).with("on", on).into()
        }
        _ => Outcome::Pass,
    }
}
