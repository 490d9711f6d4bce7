//! Top management never reviewed the management system.

use crate::check::{Cx, Path, Sink, fail, rule};
use crate::model::Root;

rule! {
    "management-review-missing", since "0.1", Shall, on Whole, serves ["9.3.1.s1"],
    effort AssessAgain,
    message "no management review was held",
    hint "hold a management review and record it in `managementReviews`, with its day in `on`",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    if cx.aims().management_reviews.iter().any(|review| super::held(review, cx.as_of).is_some()) {
        sink.pass(Root::MANAGEMENT_REVIEWS.name);
    } else if cx.declared_complete() {
        sink.fail("", "", fail(Path::from(Root::MANAGEMENT_REVIEWS)));
    } else {
        sink.unknown(Root::MANAGEMENT_REVIEWS.name);
    }
}
