//! A need that is not relevant, and is taken on.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{InterestedParty, PartyNeed};

rule! {
    "need-irrelevant-but-addressed", since "0.1", Integrity, on InterestedParty, serves ["4.2.s3"],
    effort RecordOnly,
    message "a need of `{party}` is recorded as not relevant, and is taken on",
    hint "set `relevant` to true, or don't take it on",
}

fn check<'a>(party: &'a InterestedParty, _: &Cx<'a>) -> Outcome<'a> {
    if party.needs.is_empty() {
        return Outcome::NotAsked;
    }
    let both = |need: &PartyNeed| need.relevant == Some(false) && (need.addressed == Some(true) || !need.obligations.is_empty());
    let found = party.needs.iter().enumerate().filter(|(_, need)| both(need));
    let defect = |(at, _)| fail(InterestedParty::NEEDS.at(at).then(PartyNeed::RELEVANT)).with("party", &party.id);
    Outcome::from_defects(found.map(defect).collect())
}
