//! Top management, its AI policy, and who is to do what (5.1 to 5.3, A.2, A.3.2).

// <rules> written by ./check bless
crate::rules::listed! {
    ai_policy_missing aims_conformity_not_assigned deputy_is_holder former_person_responsible mandate_not_given_by_top_management
    performance_reporting_not_assigned person_acted_while_absent person_left_before_start policy_available_but_internal
    policy_document_not_approved policy_not_communicated policy_not_set_by_top_management policy_not_yet_available
    policy_older_than_change policy_review_beyond_interval policy_review_not_planned policy_review_overdue
    policy_version_not_communicated policy_without_compliance_commitment policy_without_improvement_commitment
    policy_without_objectives_framework policy_without_related_policies reporting_line_below_top_management
    responsibility_area_unallocated role_held_by_former_person role_not_communicated role_without_authorities role_without_holder
    role_without_responsibilities roles_missing system_without_ai_policy top_management_not_named topic_policy_not_aligned
}
// </rules>

use crate::check::{Cx, Outcome, Path, Sink, fail};
use crate::model::{Approval, CommitmentKind, Distribution, Document, Person, Policy, PolicyKind, Role, RoleMandate, Root};
use crate::read::{AnyField, Date, Ref};

/// Whether it is the policy of 5.2.
fn is_ai_policy(policy: &Policy) -> bool {
    policy.kind == Some(PolicyKind::AiPolicy)
}

/// The policy as a controlled document.
pub(crate) fn document_of<'a>(policy: &Policy, cx: &Cx<'a>) -> Option<&'a Document> {
    cx.document(policy.document.as_ref()?.as_str())
}

/// Approvals of the document up to that day.
fn approvals(document: &Document, as_of: Date) -> impl Iterator<Item = (&Approval, Date)> {
    document.approvals.iter().filter_map(move |approval| Some((approval, approval.on.filter(|on| *on <= as_of)?)))
}

/// The day on which the policy was last looked at: reviewed, or approved again.
pub(crate) fn last_review(document: &Document, as_of: Date) -> Option<Date> {
    approvals(document, as_of).map(|(_, on)| on).chain(document.reviewed_on).filter(|on| *on <= as_of).max()
}

/// The day by which the policy's own intervals ask for the next review.
pub(crate) fn review_limit(policy: &Policy, document: &Document, last: Date) -> Option<Date> {
    [&policy.review_interval, &document.review_interval].into_iter().filter_map(|interval| last.plus(interval.as_ref()?)).min()
}

/// Whether someone was told or given it by that day.
fn told(list: &[Distribution], as_of: Date) -> bool {
    list.iter().any(|one| one.on.is_none_or(|on| on <= as_of))
}

/// The policy makes this commitment. Without any commitment recorded it can't be told before the document is declared complete.
fn commits<'a>(policy: &'a Policy, kind: CommitmentKind, cx: &Cx<'a>) -> Outcome<'a> {
    let made = &policy.commitments;
    if !is_ai_policy(policy) {
        Outcome::NotAsked
    } else if let Some(commitment) = made.iter().find(|commitment| commitment.kind == Some(kind)) {
        // Text that is there and blank is a heading: nobody can read what is committed to.
        if commitment.text.as_ref().is_some_and(|text| text.trim().is_empty()) { Outcome::Unknown } else { Outcome::Pass }
    } else if made.iter().any(|commitment| commitment.kind.is_none()) || made.is_empty() && !cx.declared_complete() {
        Outcome::Unknown
    } else {
        fail(Policy::COMMITMENTS).with("policy", &policy.id).into()
    }
}

/// What is available to interested parties is so by now; not asked where nothing is meant to be.
pub(super) fn available<'a>(list: &[Distribution], place: impl Into<AnyField>, as_of: Date) -> Outcome<'a> {
    let place: AnyField = place.into();
    if list.is_empty() {
        Outcome::NotAsked
    } else if told(list, as_of) {
        Outcome::Pass
    } else {
        fail(place).into()
    }
}

/// The day on which the person left, if it has passed.
pub(crate) fn left(person: &Person, as_of: Date) -> Option<Date> {
    person.active_until.filter(|until| *until < as_of)
}

/// Whether the person is with the organization on that day.
pub(super) fn here(person: &Person, as_of: Date) -> bool {
    left(person, as_of).is_none() && person.active_from.is_none_or(|from| from <= as_of)
}

/// Whether one of these people is with the organization; none if that can't be told.
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

/// Whether the person or role belongs to top management; none if no role of it is recorded.
fn is_top_management(actor: &str, cx: &Cx<'_>) -> Option<bool> {
    let mut top = cx.aims().roles.iter().filter(|role| role.mandates.contains(&RoleMandate::TopManagement)).peekable();
    top.peek()?;
    Some(top.any(|role| role.id.as_str() == actor || role.holders.iter().any(|holder| holder.as_str() == actor)))
}

/// A role with that mandate is recorded. That somebody holds it is another question, and one without roles a third.
fn mandated(cx: &Cx<'_>, sink: &mut Sink<'_>, mandate: RoleMandate) {
    let roles = &cx.aims().roles;
    let mut with = roles.iter().filter(|role| role.mandates.contains(&mandate)).peekable();
    let nobody = with.peek().is_none();
    match with.find(|role| any_here(&role.holders, cx) == Some(true)) {
        Some(role) if !role.authorities.is_empty() => sink.pass(role.id.as_str()),
        // Responsibility without authority: a finding of its own.
        Some(role) => sink.unknown(role.id.as_str()),
        None if nobody && cx.declared_complete() && !roles.is_empty() => sink.fail("", "", fail(Path::from(Root::ROLES))),
        None => sink.unknown("roles"),
    }
}

/// Those of the role's people who have left, at their places.
fn gone<'a>(role: &Role, field: impl Into<AnyField>, people: &'a [Ref<Person>], cx: &Cx<'a>, defects: &mut Vec<crate::check::Defect>) {
    let field: AnyField = field.into();
    for (at, one) in people.iter().enumerate() {
        if let Some(day) = cx.person(one.as_str()).and_then(|person| left(person, cx.as_of)) {
            defects.push(fail(field.at(at)).with("role", &role.id).with("person", one).with("left", day).related(one));
        }
    }
}
