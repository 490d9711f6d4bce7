//! An effect that only evidence from before shows.

use crate::check::{Cx, Sink, as_kind, fail, own_id, rule};
use crate::model::{Action, Competence, EffectivenessReview, Evidence, Nonconformity, Training, Treatment};
use crate::read::{Date, Record, openness};

rule! {
    "effect-shown-by-older-evidence", since "0.1", Integrity, on Whole, serves [],
    effort ShowEvidence,
    message "that it worked is shown only by `{record}`, which is of the time before it was completed on {on}",
    hint "provide evidence of the effect, from after what was done, or correct the dates",
    whole shown_after,
}

fn shown_after(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let field = EffectivenessReview::EVIDENCE.any();
    let mut last: Option<*const EffectivenessReview> = None;
    for link in cx.index().links() {
        let review = link.path.end(cx.aims()).filter(|(_, at)| *at == usize::from(field.index));
        let Some(review) = review.and_then(|(record, _)| as_kind::<EffectivenessReview>(record)) else { continue };
        // Once for all the evidence of a review.
        if last.replace(review).is_some_and(|last| std::ptr::eq(last, review)) || review.effective != Some(true) {
            continue;
        }
        let way = link.path.records(cx.aims());
        let Some(on) = way.iter().rev().nth(1).and_then(|of| done(*of, review)) else { continue };
        let (older, open) =
            openness::noticed(|| review.evidence.iter().all(|it| cx.evidence(it.as_str()).is_some_and(|it| before(it, on))));
        let (Some(first), Some(top)) = (review.evidence.first(), way.get(1)) else { continue };
        let id = own_id(*top).map_or("", |id| id.as_str());
        match older {
            _ if open => sink.unknown(id),
            true => sink.fail(top.table().kind, id, fail(link.path).with("record", first).with("on", on).related(first)),
            false => sink.pass(id),
        }
    }
}

/// The date on which what was reviewed had been done; none of what recurs, which was done before too.
fn done(of: &(dyn Record + 'static), review: &EffectivenessReview) -> Option<Date> {
    let last = |actions: &[Action]| {
        let by_then = actions.iter().filter(|action| action.interval.is_none()).filter_map(|action| action.done_on);
        by_then.filter(|done| review.on.is_none_or(|on| *done <= on)).max()
    };
    if let Some(action) = as_kind::<Action>(of) {
        return last(std::slice::from_ref(action));
    }
    if let Some(treatment) = as_kind::<Treatment>(of) {
        return last(&treatment.actions);
    }
    if let Some(nonconformity) = as_kind::<Nonconformity>(of) {
        return last(&nonconformity.actions);
    }
    if let Some(competence) = as_kind::<Competence>(of) {
        return last(&competence.actions);
    }
    as_kind::<Training>(of)?.held_on
}

/// Whether the last date that it tells of is before that date.
fn before(evidence: &Evidence, on: Date) -> bool {
    evidence.period.as_deref().and_then(|period| period.to).or(evidence.effective_on).is_some_and(|of| of < on)
}
