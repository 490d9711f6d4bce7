//! An obligation that the management system does not address.

use crate::check::{Cx, Link, rule};
use crate::model::{Obligation, Root};
use crate::rules::scope::says;

rule! {
    "obligation-without-response", since "0.1", Shall, on Obligation, serves ["4.2.s3", "6.1.1.s1"],
    effort RecordOnly,
    message "`{obligation}` applies, but how the AI management system addresses it has not been determined",
    hint "record in `howMet` how it is met, or let a control, treatment, objective or communication name it",
    when super::in_force,
    shows |obligation, cx| says(&obligation.how_met) || answered(obligation, cx), at Obligation::HOW_MET,
}

/// That a party needs it, that evidence is about it, or that it was given notice of, does not meet it.
fn answered(obligation: &Obligation, cx: &Cx<'_>) -> bool {
    let passive = [Root::INTERESTED_PARTIES.index, Root::EVIDENCE.index, Root::INCIDENTS.index, Root::CONCERNS.index];
    let answers = |link: &Link<'_>| link.path.steps().next().is_some_and(|(register, _)| !passive.contains(&register));
    cx.index().references(obligation.id.as_str()).any(answers)
}
