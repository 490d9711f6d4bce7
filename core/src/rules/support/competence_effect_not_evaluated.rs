//! Actions for competence whose effectiveness has not been evaluated.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Action, Competence};
use crate::read::Date;

rule! {
    "competence-effect-not-evaluated", since "0.1", Shall, on Competence, serves ["7.2.s4"],
    effort AssessAgain,
    message "the actions for `{competence}` were completed on {doneOn}, but their effectiveness has not been evaluated since",
    hint "evaluate by a test or by observation at work, and record the date and the result in `effectiveness`",
    check evaluated,
}

fn evaluated<'a>(competence: &'a Competence, cx: &Cx<'a>) -> Outcome<'a> {
    let past = |on: Option<Date>| on.filter(|on| *on <= cx.as_of);
    let trained = super::trainings_for(competence, cx).filter_map(|training| past(training.held_on)).max();
    let acted = competence.actions.iter().filter_map(|action| past(action.done_on)).max();
    let open = competence.actions.iter().any(|action| past(action.done_on).is_none());
    let Some(done) = acted.max(trained).filter(|_| !open) else { return Outcome::NotAsked };
    let own = competence.effectiveness.as_deref().into_iter();
    let of_actions = competence.actions.iter().filter_map(|action| action.effectiveness_review.as_deref());
    let of_trainings = super::trainings_for(competence, cx).filter_map(|training| training.effectiveness.as_deref());
    let mut reviews = own.chain(of_actions).chain(of_trainings).filter(|review| review.effective.is_some());
    if reviews.any(|review| review.on.is_some_and(|on| on >= done && on <= cx.as_of)) {
        return Outcome::Pass;
    }
    fail(Competence::EFFECTIVENESS).with(Action::DONE_ON, done).into()
}
