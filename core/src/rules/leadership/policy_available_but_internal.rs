//! An AI policy that outsiders can see, in a document for insiders only.

use super::document_of;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Classification, Distribution, InterestedPartyKind, Policy, Root};

rule! {
    "policy-available-but-internal", since "0.1", Integrity, on Policy, serves ["5.2.s4"],
    effort RecordOnly,
    message "`{policy}` is available to `{party}`, but its document is classified as internal",
    hint "classify the document as public, or remove the party from `availableTo`",
}

fn check<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    let mut named = policy.available_to.iter().enumerate().filter_map(|(at, one)| Some((at, one.interested_party.as_ref()?))).peekable();
    let Some(document) = document_of(policy, cx).filter(|_| named.peek().is_some()) else { return Outcome::NotAsked };
    if document.classification != Some(Classification::Internal) {
        return if document.classification.is_some() { Outcome::Pass } else { Outcome::NotAsked };
    }
    let outside = |id: &str| {
        let party = cx.index().position(Root::INTERESTED_PARTIES, id).and_then(|at| cx.aims().interested_parties.get(at));
        let inside = [InterestedPartyKind::Employee, InterestedPartyKind::WorkersRepresentative, InterestedPartyKind::TopManagement];
        party.and_then(|party| party.kind).is_some_and(|kind| !inside.contains(&kind))
    };
    let found = named.filter(|(_, party)| outside(party.as_str()));
    let place = |at| Policy::AVAILABLE_TO.at(at).then(Distribution::INTERESTED_PARTY);
    Outcome::from_defects(found.map(|(at, party)| fail(place(at)).with("policy", &policy.id).with("party", party)).collect())
}
