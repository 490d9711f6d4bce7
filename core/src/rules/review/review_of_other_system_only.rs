//! A management review that counts for other management systems, and none for this one.

use crate::check::{fail, rule};
use crate::model::{ManagementReview, ManagementSystem, Root};
use crate::read::Date;

rule! {
    "review-of-other-system-only", since "0.1", Shall, on Whole, serves ["9.3.1.s1"],
    effort AssessAgain,
    message "the management review `{managementReview}` counts for other management systems only, and none of the AI management system is recorded",
    hint "review the AI management system too, or name `iso42001` in `managementSystems` of the review if it considered its inputs",
    whole |cx, sink| {
        let all = &cx.aims().management_reviews;
        let ours = |one: &_| super::held(one, cx.as_of).is_some();
        let last = all.iter().filter(|one| conducted(one, cx.as_of)).max_by_key(|one| one.on);
        match last {
            _ if all.iter().any(ours) => sink.pass(Root::MANAGEMENT_REVIEWS.any().name),
            None => {}
            // One that has no date yet may be the one.
            _ if all.iter().any(|one| ManagementSystem::ours(&one.management_systems)) => sink.unknown(Root::MANAGEMENT_REVIEWS.any().name),
            Some(last) => sink.fail("", "", fail(Root::MANAGEMENT_REVIEWS).with("managementReview", &last.id).related(&last.id)),
        }
    },
}

/// Whether it was conducted, for other management systems alone.
fn conducted(one: &ManagementReview, as_of: Date) -> bool {
    one.on.is_some_and(|on| on <= as_of) && !ManagementSystem::ours(&one.management_systems)
}
