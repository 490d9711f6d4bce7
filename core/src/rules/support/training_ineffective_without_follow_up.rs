//! A training that did not work and that nothing has followed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Root, Training};

rule! {
    "training-ineffective-without-follow-up", since "0.1", Shall, on Training, serves ["7.2.s3", "7.2.s2"],
    effort CarryOut,
    message "`{training}` was found not effective on {on}, but nothing has followed for `{competences}`",
    hint "plan what is to be done for the competence, or assess it again",
    when |it, _| it.effectiveness.as_deref().is_some_and(|review| review.effective == Some(false)) && !it.competences.is_empty(),
    check followed,
}

fn followed<'a>(it: &'a Training, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = it.effectiveness.as_deref().and_then(|review| review.on).filter(|on| *on <= cx.as_of) else { return Outcome::NotAsked };
    let judged = it.competences.iter().enumerate().filter_map(|(at, named)| {
        let competence = cx.aims().competences.get(cx.index().position(Root::COMPETENCES, named.as_str())?)?;
        let again = competence.assessed_on.is_some_and(|assessed| assessed >= on) || competence.met == Some(false);
        let planned = competence.actions.iter().any(|action| action.done_on.is_none_or(|done| done >= on));
        let others =
            cx.index().referring(Root::TRAININGS, Training::COMPETENCES, named.as_str()).filter_map(|at| cx.aims().trainings.get(at));
        let repeated = others.filter(|other| other.id != it.id).any(|other| other.held_on.or(other.next_on).is_some_and(|held| held >= on));
        let defect = || fail(Training::COMPETENCES.at(at)).with("on", on).with("competences", named).related(named);
        Some((!(again || planned || repeated || it.next_on.is_some_and(|next| next >= on) && it.interval.is_none())).then(defect))
    });
    judged.collect()
}
