//! Exceptions in a sample of operation that led to nothing.

use crate::check::rule;
use crate::model::{Evidence, Sample};

rule! {
    "operation-exceptions-not-followed-up", since "0.1", Shall, on Evidence, serves ["8.1.s3"],
    effort Decide,
    message "`{evidence}` shows {sample.exceptions} exceptions in a sample of how processes run, and no follow-up is recorded",
    hint "raise a nonconformity or an improvement and name this evidence in `raisedFrom`",
    when |it, _| it.supports.iter().any(|of| of.as_str() == "8.1" || of.as_str().starts_with("8.1.")) && super::material(it),
    shows |it, cx| super::sample_exceptions_not_followed_up::raised(it, cx), at Evidence::SAMPLE.then(Sample::EXCEPTIONS),
    with [Evidence::SAMPLE.then(Sample::EXCEPTIONS)],
}
