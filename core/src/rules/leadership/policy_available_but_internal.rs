//! A policy that is available outside the organization, in a document that is classified as internal.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Classification, Distribution, InterestedParty, InterestedPartyKind, Policy, Root};
use crate::read::Ref;

rule! {
    "policy-available-but-internal", since "0.1", Integrity, on Policy, serves ["5.2.s4"],
    effort RecordOnly,
    message "`{policy}` is available to `{interestedParty}`, but its document is classified as internal",
    hint "classify the document as public, or remove the party from `availableTo`",
    check classified,
}

fn classified<'a>(policy: &'a Policy, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(classification) = super::document_of(policy, cx).and_then(|document| document.classification) else {
        return Outcome::NotAsked;
    };
    let named = policy.available_to.iter().enumerate().filter_map(|(at, one)| Some((at, one.interested_party.as_ref()?)));
    let place = |at| Policy::AVAILABLE_TO.at(at).then(Distribution::INTERESTED_PARTY);
    let defect = |at, party| fail(place(at)).with(Distribution::INTERESTED_PARTY, party);
    named.map(|(at, party)| (classification == Classification::Internal && outside(party, cx)).then(|| defect(at, party))).collect()
}

fn outside(party: &Ref<InterestedParty>, cx: &Cx<'_>) -> bool {
    let inside = [InterestedPartyKind::Employee, InterestedPartyKind::WorkersRepresentative, InterestedPartyKind::TopManagement];
    let party = cx.index().position(Root::INTERESTED_PARTIES, party.as_str()).and_then(|at| cx.aims().interested_parties.get(at));
    party.and_then(|party| party.kind).is_some_and(|kind| !inside.contains(&kind))
}
