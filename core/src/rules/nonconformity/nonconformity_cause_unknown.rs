//! A closed nonconformity whose causes have not been determined.

use crate::check::rule;
use crate::model::Nonconformity;
use crate::placeholder::any_says;
use crate::read::Date;

rule! {
    "nonconformity-cause-unknown", since "0.1", Shall, on Nonconformity, serves ["10.2.b.2"],
    effort AssessAgain,
    message "`{nonconformity}` was closed, but its causes have not been determined",
    hint "record the causes in `rootCause`, with at least one entry in `causes`",
    alone |it: &Nonconformity, as_of: Date| super::step(it, as_of, it.root_cause.as_deref().is_some_and(|cause| any_says(&cause.causes)), Nonconformity::ROOT_CAUSE.any()),
}
