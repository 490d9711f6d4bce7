//! People are subject to an AI system, and no interested party stands for them.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, InterestedParty, InterestedPartyKind};
use crate::rules::scope::out_of_scope;

rule! {
    "affected-people-not-a-party", since "0.1", Practice, on AiSystem, serves ["4.2.s1"],
    message "`{system}` has people as its subjects, and no interested party stands for them",
    hint "record them under `interestedParties` with the kind `affectedPerson` or `dataSubject`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if system.subjects.is_empty() || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let parties = &cx.aims.interested_parties;
    let stands = |party: &InterestedParty| {
        let people = matches!(party.kind, Some(InterestedPartyKind::AffectedPerson | InterestedPartyKind::DataSubject));
        people && (party.ai_systems.is_empty() || party.ai_systems.iter().any(|one| one.as_str() == system.id.as_str()))
    };
    if parties.iter().any(stands) {
        Outcome::Pass
    } else if parties.is_empty() || parties.iter().any(|party| party.kind.is_none()) {
        Outcome::Unknown
    } else {
        fail(AiSystem::SUBJECTS).with("system", &system.id).into()
    }
}
