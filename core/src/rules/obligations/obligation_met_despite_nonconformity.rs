//! An obligation that was found to be met while a major nonconformity against it was open.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ComplianceEvaluation, Nonconformity, NonconformityGrade, Obligation, Root};

rule! {
    "obligation-met-despite-nonconformity", since "0.1", Integrity, on Obligation, serves ["4.2.s3"],
    effort AssessAgain,
    message "`{obligation}` was found to be met on {on}, but the major nonconformity `{nonconformity}` against it was open and not corrected",
    hint "evaluate the obligation again once the nonconformity has been corrected, or correct the dates",
    when |it, as_of| it.evaluations.iter().any(|one| one.met == Some(true) && one.on.is_some_and(|on| on <= as_of)),
    check none_open,
}

fn none_open<'a>(it: &'a Obligation, cx: &Cx<'a>) -> Outcome<'a> {
    let against = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::AGAINST, it.id.as_str());
    let major: Vec<&Nonconformity> =
        against.filter_map(|at| cx.aims().nonconformities.get(at).filter(|other| other.grade == Some(NonconformityGrade::Major))).collect();
    let met = it.evaluations.iter().enumerate().filter(|(_, one)| one.met == Some(true));
    let compared = met.filter_map(|(at, one)| {
        let on = one.on.filter(|on| *on <= cx.as_of)?;
        let open = major.iter().find(|other| {
            let over = [other.corrected_on, other.closed_on].into_iter().flatten().min();
            other.opened_on.is_some_and(|opened| opened < on) && over.is_none_or(|over| over > on)
        });
        let place = Obligation::EVALUATIONS.at(at).then(ComplianceEvaluation::MET);
        Some(open.map(|other| fail(place).with("on", on).with("nonconformity", &other.id).related(&other.id)))
    });
    compared.collect()
}
