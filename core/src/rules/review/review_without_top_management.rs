//! A management review without top management.

use super::latest;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, RoleMandate};
use crate::rules::audit::acts_as;

rule! {
    "review-without-top-management", since "0.1", Shall, on ManagementReview, serves ["9.3.1.s1"],
    effort AssessAgain,
    message "nobody of top management took part in `{review}`",
    hint "name who of top management led it in `chair`, or hold it again with them",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    if latest(review, cx).is_none() {
        return Outcome::NotAsked;
    }
    let mut there = review.chair.iter().chain(&review.attendees).map(|actor| actor.as_str()).peekable();
    let mut top = cx.aims().roles.iter().filter(|role| role.mandates.contains(&RoleMandate::TopManagement)).peekable();
    if there.peek().is_none() || top.peek().is_none() {
        return Outcome::Unknown;
    }
    let top: Vec<&str> = top.map(|role| role.id.as_str()).collect();
    if there.any(|actor| top.iter().any(|role| actor == *role || acts_as(actor, role, cx))) {
        Outcome::Pass
    } else {
        fail(ManagementReview::CHAIR).with("review", &review.id).into()
    }
}
