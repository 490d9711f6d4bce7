//! Something that a management review decided, and nobody has to do it by any day.

use super::latest;
use crate::check::{Cx, Defect, Outcome, Path, fail, rule};
use crate::model::{Action, ManagementReview, ReviewDecision, ReviewDecisionKind};

rule! {
    "review-decision-unassigned", since "0.1", Practice, on ManagementReview, serves ["9.3.3.s1", "9.3.3.s2"],
    effort Decide,
    message "`{review}` decided something and does not say {what}",
    hint "fill `owner` and `due`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    if latest(review, cx).is_none() {
        return Outcome::NotAsked;
    }
    let mut defects: Vec<Defect> = Vec::new();
    let mut open = 0;
    let mut look = |done: bool, owner: bool, due: bool, place: Path, fields: [Path; 2]| {
        if done {
            return;
        }
        open += 1;
        let [owner_at, due_at] = fields;
        let missing = if !owner { Some((owner_at, "who does it")) } else { (!due).then_some((due_at, "by when")) };
        defects.extend(missing.map(|(at, what)| fail(place.join(at)).with("review", &review.id).with("what", what)));
    };
    for (at, d) in review.decisions.iter().enumerate() {
        let settled = d.done_on.is_some() || d.kind == Some(ReviewDecisionKind::NoChange);
        let fields = [ReviewDecision::OWNER.into(), ReviewDecision::DUE.into()];
        look(settled, d.owner.is_some(), d.due.is_some(), ManagementReview::DECISIONS.at(at), fields);
    }
    for (at, a) in review.actions.iter().enumerate() {
        let fields = [Action::OWNER.into(), Action::DUE.into()];
        look(a.done_on.is_some(), a.owner.is_some(), a.due.is_some(), ManagementReview::ACTIONS.at(at), fields);
    }
    if open == 0 { Outcome::NotAsked } else { Outcome::from_defects(defects) }
}
