//! What was given or shown for a time: acceptances, evidence, judgements, competence.

use super::{Found, Thing};
use crate::assess::{DueKind, DueTrigger};
use crate::check::EvidenceState;
use crate::model::{Attestation, Competence, Evidence, RiskAcceptance, Root, Treatment};
use crate::rules::evidence::stands_alone;
use crate::rules::risk::acceptance_at_stake;

pub(super) fn add(found: &mut Found<'_>) {
    acceptances(found);
    evidence(found);
    attestations(found);
    competences(found);
}

/// Acceptances of risks that still need one.
fn acceptances(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, treatment) in cx.aims().treatments.iter().enumerate() {
        let Some((_, acceptance, _)) = acceptance_at_stake(treatment, cx) else { continue };
        let thing = Thing::new("treatment", treatment.id.as_str());
        let at = Root::TREATMENTS.at(position).then(Treatment::ACCEPTANCE).then(RiskAcceptance::UNTIL);
        found.due(DueKind::RiskAcceptance, thing, acceptance.until.map(|on| thing.by(on, DueTrigger::Expiry, at)).into_iter().collect());
    }
}

/// Evidence that runs out; once it has, only where nothing current stands beside it.
fn evidence(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, evidence) in cx.aims().evidence.iter().enumerate() {
        let Some(until) = evidence.valid_until else { continue };
        let due = match cx.evidence_state(evidence.id.as_str()) {
            EvidenceState::Current => true,
            EvidenceState::Expired => stands_alone(evidence, cx),
            _ => false,
        };
        if due {
            let thing = Thing::new("evidence", evidence.id.as_str());
            let at = Root::EVIDENCE.at(position).then(Evidence::VALID_UNTIL);
            found.due(DueKind::Evidence, thing, vec![thing.by(until, DueTrigger::Expiry, at)]);
        }
    }
}

/// The latest judgement on each requirement or control.
fn attestations(found: &mut Found<'_>) {
    let cx = found.cx;
    let all = &cx.aims().attestations;
    for (position, one) in all.iter().enumerate() {
        let Some(until) = one.valid_until.filter(|_| one.on.is_some_and(|on| on <= cx.as_of)) else { continue };
        if cx.is_last(one) {
            let thing = Thing::new("attestation", one.id.as_str());
            let at = Root::ATTESTATIONS.at(position).then(Attestation::VALID_UNTIL);
            found.due(DueKind::Attestation, thing, vec![thing.by(until, DueTrigger::Expiry, at)]);
        }
    }
}

/// The latest competence that each person showed for a role.
fn competences(found: &mut Found<'_>) {
    let cx = found.cx;
    let all = &cx.aims().competences;
    for (position, one) in all.iter().enumerate() {
        let (Some(until), Some(person)) = (one.valid_until, one.person.as_ref()) else { continue };
        let left = cx.person(person.as_str()).and_then(|person| person.active_until).is_some_and(|day| day < cx.as_of);
        if one.met != Some(true) || one.assessed_on.is_some_and(|on| on > cx.as_of) || left || !cx.latest_competence(position) {
            continue;
        }
        let thing = Thing::new("competence", one.id.as_str());
        let at = Root::COMPETENCES.at(position).then(Competence::VALID_UNTIL);
        found.due(DueKind::Competence, thing, vec![thing.by(until, DueTrigger::Expiry, at)]);
    }
}
