//! Exceptions in a sample that led to nothing.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Evidence, Improvement, Nonconformity, Root, Sample};
use crate::rules::scope::says;

rule! {
    "sample-exceptions-not-followed-up", since "0.1", Practice, on Evidence, serves [],
    effort Decide,
    unless ["operation-exceptions-not-followed-up"],
    message "exceptions were found in the sample of `{evidence}` ({exceptions}), and no follow-up is recorded",
    hint "raise a nonconformity and name this evidence in `raisedFrom`, or record in `note` why it does not matter",
    when |evidence, _| super::exceptions(evidence) > 0,
    check followed,
}

fn followed<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(sample) = evidence.sample.as_deref() else { return Outcome::NotAsked };
    if raised(evidence, cx) || says(&sample.note) {
        return Outcome::Pass;
    }
    let defect = fail(Path::from(Evidence::SAMPLE).then(Sample::EXCEPTIONS));
    sample.exceptions.map_or(Outcome::NotAsked, |wrong| defect.with(Sample::EXCEPTIONS, wrong).into())
}

/// Whether a nonconformity or an improvement comes from it.
pub(super) fn raised(evidence: &Evidence, cx: &Cx<'_>) -> bool {
    let id = evidence.id.as_str();
    cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, id).next().is_some()
        || cx.index().referring(Root::NONCONFORMITIES, Nonconformity::EVIDENCE, id).next().is_some()
        || cx.index().referring(Root::IMPROVEMENTS, Improvement::RAISED_FROM, id).next().is_some()
}
