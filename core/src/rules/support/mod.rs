//! Support (7.1 to 7.4): available resources, competent and aware people, determined communications.

// <rules> written by ./check bless
crate::rules::listed! {
    awareness_for_a_part awareness_not_raised awareness_of_consequences_missing awareness_of_contribution_missing
    awareness_of_policy_missing awareness_reached_a_part communication_audience_missing communication_channel_missing
    communication_content_missing communication_for_ended_record communication_one_sided communication_overdue
    communication_time_missing communication_turn_left_out communications_not_determined competence_action_overdue
    competence_assessed_by_oneself competence_basis_missing competence_effect_not_evaluated competence_expired
    competence_for_role_of_other_system competence_gap_without_action competence_leaves_system_out competence_met_despite_gap
    competence_met_despite_no_effect competence_requirement_missing competence_without_evidence competences_not_determined
    human_resource_unstaffed resources_not_determined role_holder_without_competence role_without_competence
    system_resource_not_there training_builds_competence_of_absent_person training_effect_reviewed_before_training
    training_ineffective_without_follow_up training_material_of_other_systems training_numbers_contradict
    training_on_ended_material training_overdue training_shown_by_older_evidence
}
// </rules>

use crate::check::{Cx, Sink, held};
use crate::model::{AwarenessTopic, Competence, Resource, Role, Root, Training};
use crate::read::Date;

/// Whether the work of those who hold the role affects the performance of AI and of its management.
fn affects(role: &Role) -> bool {
    !role.mandates.is_empty() && !role.holders.is_empty()
}

/// The competences recorded for the role.
fn competences_of<'a>(role: &Role, cx: &Cx<'a>) -> impl Iterator<Item = &'a Competence> {
    let all = &cx.aims().competences;
    cx.index().referring(Root::COMPETENCES, Competence::ROLE, role.id.as_str()).filter_map(|at| all.get(at))
}

/// Trainings that build the competence.
fn trainings_for<'a>(competence: &Competence, cx: &Cx<'a>) -> impl Iterator<Item = &'a Training> {
    let all = &cx.aims().trainings;
    cx.index().referring(Root::TRAININGS, Training::COMPETENCES, competence.id.as_str()).filter_map(|at| all.get(at))
}

/// Whether an action or a training is recorded by which the competence is acquired.
fn acted(competence: &Competence, cx: &Cx<'_>) -> bool {
    !competence.actions.is_empty() || trainings_for(competence, cx).next().is_some()
}

/// Whether the resource is available on that date.
fn available(resource: &Resource, as_of: Date) -> bool {
    resource.from.is_none_or(|from| from <= as_of) && resource.until.is_none_or(|until| until >= as_of)
}

/// Trainings and other awareness measures that were held.
fn held_trainings<'a>(cx: &Cx<'a>) -> impl Iterator<Item = &'a Training> {
    let as_of = cx.as_of;
    cx.aims().trainings.iter().filter(move |training| training.held_on.is_some_and(|on| on <= as_of))
}

/// Whether a measure that was held covers the topic; that none was held at all is found by `awareness-not-raised`.
fn aware(cx: &Cx<'_>, sink: &mut Sink<'_>, topic: AwarenessTopic) {
    if held_trainings(cx).next().is_none() {
        return sink.unknown(Root::TRAININGS.name);
    }
    held(cx, sink, Root::TRAININGS, held_trainings(cx).any(|training| training.covers.contains(&topic)));
}
