//! An obligation that no plan knows of.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Obligation, Root};
use crate::read::Field;
use crate::rules::scope::says;

rule! {
    "obligation-not-considered", since "0.1", Shall, on Obligation, serves ["6.1.1.s1"],
    message "neither a plan nor a word says how `{obligation}` is met",
    hint "say it in `howMet`, or name the obligation in a risk, an objective or a driver of the Statement of Applicability",
}

/// Where planning takes obligations up.
const PLANS: [Field; 4] = [Root::RISKS, Root::TREATMENTS, Root::OBJECTIVES, Root::STATEMENT_OF_APPLICABILITY];

fn check<'a>(obligation: &'a Obligation, cx: &Cx<'a>) -> Outcome<'a> {
    if obligation.applies_until.is_some_and(|until| until < cx.as_of) {
        return Outcome::NotAsked;
    }
    let planned = |part: u8| PLANS.iter().any(|field| field.index == part);
    let mut links = cx.index.references(obligation.id.as_str()).filter_map(|link| link.path.steps().next());
    if says(&obligation.how_met) || links.any(|(part, _)| planned(part)) {
        Outcome::Pass
    } else {
        fail(Obligation::HOW_MET).with("obligation", &obligation.id).into()
    }
}
