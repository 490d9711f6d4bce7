//! A finding of the certification body for which no nonconformity was raised.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationFinding, FindingGrade, Nonconformity, Root};

rule! {
    "certification-finding-without-nonconformity", since "0.1", Shall, on Certification, serves ["10.2.s2"],
    effort RecordOnly,
    message "a finding of the certification body is graded {grade}, but no nonconformity has been recorded for it",
    hint "record the nonconformity in `nonconformities` and name it in `nonconformity` of the finding",
    check raised,
}

fn raised<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let named = |from| cx.index().referring(Root::NONCONFORMITIES, Nonconformity::RAISED_FROM, from).next().is_some();
    let ended = super::findings(certification).filter(|(_, audit, _)| audit.on.is_some_and(|on| on <= cx.as_of));
    let graded = ended.filter_map(|(place, _, finding)| match finding.grade {
        Some(grade @ (FindingGrade::Major | FindingGrade::Minor)) => Some((place, finding, grade)),
        _ => None,
    });
    let answer = graded.map(|(place, finding, grade)| {
        let known = finding.nonconformity.is_some() || finding.id.as_ref().is_some_and(|id| named(id.as_str()));
        (!known).then(|| fail(place.then(CertificationFinding::NONCONFORMITY)).with("grade", grade))
    });
    answer.collect()
}
