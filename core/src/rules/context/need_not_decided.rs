//! A requirement of which nobody says whether the management system takes it on.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{InterestedParty, PartyNeed};

rule! {
    "need-not-decided", since "0.1", Shall, on InterestedParty, serves ["4.2.s3"],
    effort Decide,
    message "it is not decided whether the management system takes on a need of `{party}`",
    hint "set `addressed`, and say in `reason` why or why not",
}

fn check<'a>(party: &'a InterestedParty, _: &Cx<'a>) -> Outcome<'a> {
    if party.needs.is_empty() {
        return Outcome::NotAsked;
    }
    // One that became an obligation, or that is not relevant, is decided.
    let open = |need: &PartyNeed| need.addressed.is_none() && need.relevant != Some(false) && need.obligations.is_empty();
    let open = party.needs.iter().enumerate().filter(|(_, need)| open(need));
    let defect = |(at, _)| fail(InterestedParty::NEEDS.at(at).then(PartyNeed::ADDRESSED)).with("party", &party.id);
    Outcome::from_defects(open.map(defect).collect())
}
