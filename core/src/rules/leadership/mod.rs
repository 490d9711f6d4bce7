//! Top management, its AI policy, and responsibilities (5.1 to 5.3, A.2, A.3.2).

// <rules> written by ./check bless
crate::rules::listed! {
    ai_policy_missing ai_policy_of_other_system aims_conformity_not_assigned body_without_members deputy_is_holder
    duty_of_former_person former_person_responsible mandate_not_given_by_top_management performance_reporting_not_assigned
    person_acted_while_absent person_left_before_start policy_acknowledged_by_a_part policy_available_but_internal
    policy_communicated_to_a_part policy_document_not_approved policy_names_ended_document policy_not_communicated
    policy_not_set_by_top_management policy_not_yet_available policy_older_than_change policy_review_beyond_interval
    policy_review_not_planned policy_review_overdue policy_version_not_communicated policy_without_compliance_commitment
    policy_without_improvement_commitment policy_without_objectives_framework policy_without_related_policies
    reporting_line_below_top_management responsibility_area_unallocated role_held_by_former_person role_not_communicated
    role_only_named role_without_authorities role_without_holder role_without_responsibilities roles_missing
    system_owner_of_other_systems system_without_ai_policy top_management_not_named topic_policy_not_aligned
}
// </rules>

use crate::check::{Cx, Sink, fail};
use crate::model::{Approval, CommitmentKind, Distribution, Document, Person, Policy, Role, RoleMandate, Root};
use crate::placeholder::{any_says, placeholder};
use crate::read::{Date, Ref};

/// The policy as a controlled document.
pub(crate) fn document_of<'a>(policy: &Policy, cx: &Cx<'a>) -> Option<&'a Document> {
    cx.document(policy.document.as_ref()?.as_str())
}

/// Approvals of the document up to that date.
fn approvals(document: &Document, as_of: Date) -> impl Iterator<Item = (&Approval, Date)> {
    document.approvals.iter().filter_map(move |approval| Some((approval, approval.on.filter(|on| *on <= as_of)?)))
}

/// The date on which the policy was last reviewed: recorded as such, or approved again.
pub(crate) fn last_review(document: &Document, as_of: Date) -> Option<Date> {
    approvals(document, as_of).map(|(_, on)| on).chain(document.reviewed_on).filter(|on| *on <= as_of).max()
}

/// The date by which the policy's own intervals ask for the next review.
pub(crate) fn review_limit(policy: &Policy, document: &Document, last: Date) -> Option<Date> {
    [&policy.review_interval, &document.review_interval].into_iter().filter_map(|interval| last.plus(interval.as_ref()?)).min()
}

/// Whether it has been communicated or made available by that date.
fn told(list: &[Distribution], as_of: Date) -> bool {
    list.iter().any(|one| one.on.is_none_or(|on| on <= as_of))
}

/// Whether the policy makes the commitment; none where that is not determined, as of a commitment without text or kind.
fn commits(policy: &Policy, kind: CommitmentKind, cx: &Cx<'_>) -> Option<bool> {
    let made = &policy.commitments;
    match made.iter().find(|commitment| commitment.kind == Some(kind)) {
        Some(commitment) => commitment.text.as_ref().is_none_or(|text| placeholder(text).is_none()).then_some(true),
        None => (made.iter().all(|it| it.kind.is_some()) && (!made.is_empty() || cx.declared_complete())).then_some(false),
    }
}

/// Whether no more than the name of the role is recorded.
fn only_named(role: &Role) -> bool {
    let told = role.responsibilities.is_empty() && role.authorities.is_empty() && role.mandates.is_empty();
    told && role.holders.is_empty() && role.deputies.is_empty() && role.communicated_to.is_empty()
}

/// The date on which the person left, if it has passed.
pub(crate) fn left(person: &Person, as_of: Date) -> Option<Date> {
    person.active_until.filter(|until| *until < as_of)
}

/// Whether the person is with the organization on that date.
pub(super) fn here(person: &Person, as_of: Date) -> bool {
    left(person, as_of).is_none() && person.active_from.is_none_or(|from| from <= as_of)
}

/// Whether one of these people is with the organization; none if that is not determined.
fn any_here(people: &[Ref<Person>], cx: &Cx<'_>) -> Option<bool> {
    let mut answer = Some(false);
    for one in people {
        match cx.person(one.as_str()) {
            None => answer = None,
            Some(one) if here(one, cx.as_of) => return Some(true),
            Some(_) => {}
        }
    }
    answer
}

/// A role with that mandate is recorded; that it has a holder and authorities, and that there are roles, other rules ask.
fn mandated(cx: &Cx<'_>, sink: &mut Sink<'_>, mandate: RoleMandate) {
    let roles = &cx.aims().roles;
    let with = roles.iter().filter(|role| role.mandates.contains(&mandate));
    match with.clone().find(|role| any_here(&role.holders, cx) == Some(true)) {
        Some(role) if any_says(&role.authorities) => sink.pass(role.id.as_str()),
        Some(role) => sink.unknown(role.id.as_str()),
        None if cx.declared_complete() && !roles.is_empty() && with.clone().next().is_none() => sink.fail("", "", fail(Root::ROLES)),
        None => sink.unknown(Root::ROLES.name),
    }
}
