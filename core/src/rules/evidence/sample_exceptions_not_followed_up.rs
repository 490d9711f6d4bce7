//! Exceptions in a sample that led to nothing.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Evidence, Improvement, Nonconformity, Root, Sample};
use crate::rules::scope::says;

rule! {
    "sample-exceptions-not-followed-up", since "0.1", Practice, on Evidence, serves [],
    effort Decide,
    message "exceptions were found in the sample of `{evidence}` ({exceptions}), and no follow-up is recorded",
    hint "raise a nonconformity and name this evidence in `raisedFrom`, or record in `note` why it does not matter",
    when |evidence, _| evidence.sample.as_deref().is_some_and(|sample| sample.exceptions.is_some_and(|wrong| wrong > 0)),
    check followed,
}

fn followed<'a>(evidence: &'a Evidence, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(sample) = evidence.sample.as_deref() else { return Outcome::NotAsked };
    let id = evidence.id.as_str();
    let raised = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, id).next().is_some()
        || cx.index().referring(Root::NONCONFORMITIES, Nonconformity::EVIDENCE, id).next().is_some()
        || cx.index().referring(Root::IMPROVEMENTS, Improvement::RAISED_FROM, id).next().is_some();
    if raised || says(&sample.note) {
        return Outcome::Pass;
    }
    let defect = fail(Path::from(Evidence::SAMPLE).then(Sample::EXCEPTIONS));
    sample.exceptions.map_or(Outcome::NotAsked, |wrong| defect.with(Sample::EXCEPTIONS, wrong).into())
}
