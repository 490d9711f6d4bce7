//! An impact assessment without the people whom an incident or concern had shown to be affected.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AffectedParty, Concern, ImpactAssessment, Incident, IncidentSeverity, InterestedParty, Root};
use crate::read::{Ref, RefText};

rule! {
    "impact-leaves-affected-party-out", since "0.1", Shall, on ImpactAssessment, serves ["8.4.s1", "A.5.4"],
    effort AssessAgain,
    message "`{impactAssessment}` does not consider `{interestedParty}`, whom `{record}` had shown to be affected",
    hint "add those affected to `affectedParties`, and assess the impacts on them",
    // A party that is only described may be the one.
    when |it, _| !it.affected_parties.is_empty() && it.affected_parties.iter().all(|party| party.interested_party.is_some()),
    check considered,
}

fn considered<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, on)) = super::standing(it, cx) else { return Outcome::NotAsked };
    let seen = it.reviewed_on.filter(|reviewed| *reviewed <= cx.as_of).map_or(on, |reviewed| reviewed.max(on));
    let id = system.id.as_str();
    let incidents = cx.index().referring(Root::INCIDENTS, Incident::AI_SYSTEMS, id).filter_map(|at| cx.aims().incidents.get(at));
    let grave = |one: &&Incident| {
        let known = crate::rules::incidents::noticed(one, cx.as_of).is_some_and(|noticed| noticed <= seen);
        known && one.ai_systems.len() == 1 && crate::rules::incidents::grave(one) == Some(true)
    };
    let shown = incidents.filter(grave).map(|one| (&one.id, &one.affected_parties));
    let concerns = cx.index().referring(Root::CONCERNS, Concern::AI_SYSTEMS, id).filter_map(|at| cx.aims().concerns.get(at));
    let serious = |one: &&Concern| {
        let severe = matches!(one.severity, Some(IncidentSeverity::Critical | IncidentSeverity::High));
        severe && one.ai_systems.len() == 1 && one.raised_on.is_some_and(|raised| raised <= seen)
    };
    let raised = concerns.filter(serious).map(|one| (&one.id, &one.affected_parties));
    let listed = |party: &Ref<InterestedParty>| it.affected_parties.iter().any(|known| known.interested_party.as_ref() == Some(party));
    let affected = shown.chain(raised).flat_map(|(record, parties)| {
        parties.iter().filter_map(move |party: &AffectedParty| Some((record, party.interested_party.as_ref()?)))
    });
    let mut told: Vec<&RefText> = Vec::new();
    let asked = affected.map(|(record, party)| {
        let new = !listed(party) && !told.contains(&party.as_id());
        new.then(|| {
            told.push(party.as_id());
            fail(ImpactAssessment::AFFECTED_PARTIES).with("interestedParty", party).with("record", record).related(party).related(record)
        })
    });
    asked.collect()
}
