//! Internal audits, management reviews and measurements at their planned intervals (9.1, 9.2, 9.3).

use super::{Found, Reason, Thing, after, came};
use crate::assess::{DueKind, DueTrigger};
use crate::check::Path;
use crate::model::{Audit, AuditKind, AuditProgramme, ManagementReview, ManagementSystem, Metric, PlannedAudit, Root};
use crate::read::Id;
use crate::rules::monitoring::{in_force, latest, latest_break};
use crate::rules::{audit, review};

pub(super) fn add(found: &mut Found<'_>) {
    internal_audits(found);
    other_audits(found);
    management_reviews(found);
    metrics(found);
}

/// Audits that the programme plans, and the next one by its frequency: that is the first of those planned, where one is.
fn internal_audits(found: &mut Found<'_>) {
    let cx = found.cx;
    let Some(programme) = cx.aims().audit_programme.as_deref() else { return };
    let here = Path::from(Root::AUDIT_PROGRAMME);
    let itself = Thing::new("auditProgramme", programme.id.as_ref().map_or("", Id::as_str));
    let begin = programme.period.as_deref().and_then(|period| came(period.from, cx.as_of));
    let last = cx.aims().audits.iter().filter_map(|one| audit::held(one, cx.as_of)).max().or(begin);
    let at = here.then(AuditProgramme::FREQUENCY);
    let by_interval = last.and_then(|last| after(last, programme.frequency.as_ref()));
    let mut by_interval = by_interval.map(|on| Reason { on, why: DueTrigger::Interval, source: itself, since: last, at });
    let mut open: Vec<(Thing<'_>, Reason<'_>)> = Vec::new();
    for (at, planned) in programme.planned_audits.iter().enumerate() {
        let Some(on) = planned.planned_on else { continue };
        let named = planned.audit.as_ref().map(|named| cx.audit(named.as_str()));
        // One that is named and not to be found is another finding.
        if named.is_some_and(|one| one.is_none_or(|one| came(one.started_on.or(one.on), cx.as_of).is_some())) {
            continue;
        }
        let own = planned.id.as_ref().map(|id| Thing::new("plannedAudit", id.as_str()));
        let at = here.then_at(AuditProgramme::PLANNED_AUDITS, at).then(PlannedAudit::PLANNED_ON);
        open.push((own.unwrap_or(itself), itself.by(on, DueTrigger::Date, at)));
    }
    crate::order::sort_by_key(&mut open, |(_, reason)| reason.on);
    for (thing, reason) in open {
        let reasons = [reason].into_iter().chain(by_interval.take()).collect();
        found.due(DueKind::InternalAudit, thing, reasons);
    }
    found.due(DueKind::InternalAudit, itself, by_interval.into_iter().collect());
}

/// Audits with a record of their own that were planned and did not begin, unless the programme plans them.
fn other_audits(found: &mut Found<'_>) {
    let cx = found.cx;
    for (at, one) in cx.aims().audits.iter().enumerate() {
        let planned = |programme: &AuditProgramme| {
            programme
                .planned_audits
                .iter()
                .any(|it| it.planned_on.is_some() && it.audit.as_ref().is_some_and(|a| a.as_str() == one.id.as_str()))
        };
        let begun = came(one.started_on.or(one.on), cx.as_of).is_some();
        let ours = ManagementSystem::ours(&one.management_systems);
        let Some(on) = one.planned_on.filter(|_| !begun && !cx.aims().audit_programme.as_deref().is_some_and(planned)) else { continue };
        let internal = ours && one.kind.is_none_or(|kind| kind == AuditKind::Internal);
        let thing = Thing::new("audit", one.id.as_str());
        let reason = thing.by(on, DueTrigger::Date, Root::AUDITS.at(at).then(Audit::PLANNED_ON));
        found.due(if internal { DueKind::InternalAudit } else { DueKind::OtherAudit }, thing, vec![reason]);
    }
}

/// Reviews that are planned, and the day that the latest one named for the next: the first of those planned, where one is.
fn management_reviews(found: &mut Found<'_>) {
    let cx = found.cx;
    let reviews = &cx.aims().management_reviews;
    let of = |one: &'_ ManagementReview| -> Option<_> { review::held(one, cx.as_of) };
    let last = reviews.iter().enumerate().filter_map(|(at, one)| Some((of(one)?, at, one))).max_by_key(|(on, ..)| *on);
    let mut next = last.and_then(|(held, at, one)| {
        let on = one.next_on.filter(|next| *next > held)?;
        let at = Root::MANAGEMENT_REVIEWS.at(at).then(ManagementReview::NEXT_ON);
        Some(Reason { since: Some(held), ..Thing::new("managementReview", one.id.as_str()).by(on, DueTrigger::Date, at) })
    });
    let mut open: Vec<(Thing<'_>, Reason<'_>)> = Vec::new();
    for (at, one) in reviews.iter().enumerate() {
        let awaited = of(one).is_none() && ManagementSystem::ours(&one.management_systems);
        let Some(on) = one.planned_on.filter(|_| awaited) else { continue };
        let thing = Thing::new("managementReview", one.id.as_str());
        open.push((thing, thing.by(on, DueTrigger::Date, Root::MANAGEMENT_REVIEWS.at(at).then(ManagementReview::PLANNED_ON))));
    }
    crate::order::sort_by_key(&mut open, |(_, reason)| reason.on);
    for (thing, reason) in open {
        let reasons = [reason].into_iter().chain(next.take()).collect();
        found.due(DueKind::ManagementReview, thing, reasons);
    }
    if let Some(reason) = next {
        found.due(DueKind::ManagementReview, reason.source, vec![reason]);
    }
}

/// Metrics that are to be measured, or stand beyond their threshold.
fn metrics(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, metric) in cx.aims().metrics.iter().enumerate() {
        let here = Root::METRICS.at(position);
        let thing = Thing::new("metric", metric.id.as_str());
        if let Some((at, broken, false)) = latest_break(metric, cx) {
            let at = here.then_at(Metric::MEASUREMENTS, at);
            found.due(
                DueKind::ThresholdReaction,
                thing,
                vec![Reason { since: Some(broken.on), ..thing.by(broken.on, DueTrigger::Threshold, at) }],
            );
        }
        if !in_force(metric, cx.as_of) {
            continue;
        }
        let last = latest(metric, cx.as_of).map(|(_, measured)| measured.on).or(metric.since);
        let due = last.and_then(|last| after(last, metric.frequency.as_ref()));
        let at = here.then(Metric::FREQUENCY);
        let reason = due.map(|on| Reason { on, why: DueTrigger::Interval, source: thing, since: last, at });
        found.due(DueKind::Measurement, thing, reason.into_iter().collect());
    }
}
