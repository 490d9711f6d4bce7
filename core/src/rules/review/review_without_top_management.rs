//! A management review without top management.

use crate::check::{Cx, rule};
use crate::model::{ManagementReview, RoleMandate};
use crate::rules::audit::acts_as;

rule! {
    "review-without-top-management", since "0.1", Shall, on ManagementReview, serves ["9.3.1.s1"],
    effort AssessAgain,
    message "`{managementReview}` was conducted without top management",
    hint "name the member of top management who led it in `chair`, or conduct it again with top management",
    given super::latest,
    shows attended, at ManagementReview::CHAIR,
}

fn attended(review: &ManagementReview, cx: &Cx<'_>) -> Option<bool> {
    let mut there = review.chair.iter().chain(&review.attendees).map(|actor| actor.as_str()).peekable();
    let top = cx.aims().roles.iter().filter(|role| role.mandates.contains(&RoleMandate::TopManagement));
    let top: Vec<&str> = top.map(|role| role.id.as_str()).collect();
    there.peek().filter(|_| !top.is_empty())?;
    Some(there.any(|actor| top.iter().any(|role| actor == *role || acts_as(actor, role, cx))))
}
