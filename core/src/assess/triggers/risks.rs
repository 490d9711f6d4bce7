//! Risks that are to be assessed again: by interval, change, incident, obligation, supplier or threshold (8.2).

use super::events;
use super::{Found, Reason, Thing, after, came, open};
use crate::assess::{DueKind, DueTrigger};
use crate::check::{Cx, Path};
use crate::model::{AiSystem, Change, Incident, Metric, Risk, RiskBand, RiskMethod, Root, Supplier, SupplierAssessment};
use crate::read::{AnyField, Date, Ref};
use crate::rules::incidents::{grave, noticed};
use crate::rules::monitoring::latest_break;
use crate::rules::{impact, obligations, risk as rules, supply};

pub(super) fn add(found: &mut Found<'_>) {
    let cx = found.cx;
    let happened = Happened::new(cx);
    for (position, risk) in cx.aims().risks.iter().enumerate() {
        // An opportunity has its own day of review, and nothing else asks for it.
        let gone = risk.closed_on.is_some_and(|on| on <= cx.as_of) || risk.identified_on.is_some_and(|on| on > cx.as_of);
        if gone {
            continue;
        }
        let thing = Thing::new("risk", risk.id.as_str());
        let reasons = match impact::assessed_on(risk, cx.as_of) {
            None => first(cx, risk, position),
            Some(last) => again(cx, risk, position, last, &happened),
        };
        found.due(DueKind::RiskAssessment, thing, reasons);
    }
}

/// A risk that was found and not assessed yet. One whose assessment is undated may well be.
fn first<'c>(cx: &'c Cx<'c>, risk: &'c Risk, position: usize) -> Vec<Reason<'c>> {
    let thing = Thing::new("risk", risk.id.as_str());
    let mut reasons = planned(cx, risk, position, None);
    let undated = rules::ratings(risk).iter().any(|(_, rating)| rating.on.is_none());
    if let Some(on) = risk.identified_on.filter(|_| !undated && rules::is_open(risk, cx.as_of)) {
        let due = Reason {
            since: Some(on),
            ..thing.by(rules::rated_by(on), DueTrigger::Initial, Root::RISKS.at(position).then(Risk::IDENTIFIED_ON))
        };
        reasons.push(due);
    }
    reasons
}

/// The day of review that is recorded, unless it passed with an assessment.
fn planned<'c>(cx: &'c Cx<'c>, risk: &'c Risk, position: usize, last: Option<Date>) -> Vec<Reason<'c>> {
    let next = risk.next_review_on.filter(|next| last.is_none_or(|last| *next > last) && open(*next, risk.reviewed_on, cx.as_of));
    let at = Root::RISKS.at(position).then(Risk::NEXT_REVIEW_ON);
    next.map(|on| Thing::new("risk", risk.id.as_str()).by(on, DueTrigger::Date, at)).into_iter().collect()
}

fn again<'c>(cx: &'c Cx<'c>, risk: &'c Risk, position: usize, last: Date, happened: &Happened) -> Vec<Reason<'c>> {
    let mut reasons = planned(cx, risk, position, Some(last));
    if !rules::is_open(risk, cx.as_of) {
        return reasons;
    }
    reasons.extend(intervals(cx, risk, last));
    let mut events = Vec::new();
    let systems = || risk.ai_systems.iter().map(Ref::as_str);
    for system in systems() {
        let Some(at) = cx.index().position(Root::AI_SYSTEMS, system) else { continue };
        events.extend(cx.aims().ai_systems.get(at).into_iter().flat_map(|found| events::of_system(cx, at, found, last)));
    }
    let through = risk.suppliers.iter().map(Ref::as_str).chain(risk.resources.iter().map(Ref::as_str));
    for named in [risk.id.as_str()].into_iter().chain(through) {
        let touching = cx.index().referring(Root::CHANGES, Change::AFFECTED, named);
        events.extend(touching.filter_map(|at| events::of_change(cx, at, cx.aims().changes.get(at)?, named)));
    }
    events.extend(obligations::of_risk(risk, cx).filter_map(|at| events::of_obligation(cx, at, last)));
    for event in events.into_iter().filter(|event| !event.known(last)) {
        push(&mut reasons, event.reason);
    }
    let (incidents, breaks) = (incidents(cx, risk, last, happened), thresholds(cx, risk, last, happened));
    for reason in incidents.into_iter().chain(suppliers(cx, risk, last)).chain(breaks) {
        push(&mut reasons, reason);
    }
    reasons
}

/// A change that touches a risk in two ways is one reason.
fn push<'c>(reasons: &mut Vec<Reason<'c>>, reason: Reason<'c>) {
    let same = |known: &Reason<'_>| known.why == reason.why && known.source.id == reason.source.id && known.on == reason.on;
    if !reasons.iter().any(same) {
        reasons.push(reason);
    }
}

/// The intervals of the method and of the risk's band.
fn intervals<'c>(cx: &'c Cx<'c>, risk: &Risk, last: Date) -> Vec<Reason<'c>> {
    let Some(method) = cx.aims().risk_method.as_deref() else { return Vec::new() };
    let source = Thing::new("riskMethod", method.id.as_ref().map_or("", |id| id.as_str()));
    let here = Path::from(Root::RISK_METHOD);
    let band = rules::standing(risk, cx.as_of).and_then(|rating| cx.level_of(rating)).map(|level| level.band);
    let place = band.and_then(|band| method.bands.iter().position(|known| std::ptr::eq(known, band)));
    let of_band = band.and_then(|band| after(last, band.review_interval.as_ref())).zip(place);
    let of_band = of_band.map(|(on, at)| (on, here.then_at(RiskMethod::BANDS, at).then(RiskBand::REVIEW_INTERVAL)));
    let of_all = after(last, method.assessment_interval.as_ref()).map(|on| (on, here.then(RiskMethod::ASSESSMENT_INTERVAL)));
    let both = [of_band, of_all].into_iter().flatten();
    both.map(|(on, at)| Reason { on, why: DueTrigger::Interval, source, since: Some(last), at }).collect()
}

/// What happened that asks for risks to be assessed again, by position of the record: determined once, not for every risk.
struct Happened {
    /// Grave incidents by the day on which they were noticed. One that names no risk touches those of its systems until one of them is
    /// assessed again.
    incidents: Vec<Option<Date>>,
    /// Metrics that stand beyond their threshold: which measurement, and its day.
    breaks: Vec<Option<(usize, Date)>>,
}

impl Happened {
    fn new(cx: &Cx<'_>) -> Happened {
        let newest = |system: &AiSystem| cx.risks_of(system.id.as_str()).filter_map(|risk| impact::assessed_on(risk, cx.as_of)).max();
        let newest: Vec<Option<Date>> = cx.aims().ai_systems.iter().map(newest).collect();
        let assessed = |system: &Ref<AiSystem>| {
            let at = cx.index().position(Root::AI_SYSTEMS, system.as_str());
            at.and_then(|at| newest.get(at).copied().flatten())
        };
        let incident = |incident: &Incident| {
            let on = noticed(incident, cx.as_of).filter(|_| grave(incident) == Some(true))?;
            let open = !incident.risks.is_empty() || incident.ai_systems.iter().all(|system| assessed(system) < Some(on));
            open.then_some(on)
        };
        let beyond = |metric: &Metric| {
            // Once somebody reacted, that takes its own course.
            let (at, broken, answered) = latest_break(metric, cx)?;
            let mended = metric.measurements.iter().any(|later| later.on > broken.on && later.on <= cx.as_of);
            (!mended && !answered).then_some((at, broken.on))
        };
        Happened { incidents: cx.aims().incidents.iter().map(incident).collect(), breaks: cx.aims().metrics.iter().map(beyond).collect() }
    }
}

/// Positions of the records of a register that refer to the risk's systems, each once.
fn of_systems<'c>(cx: &'c Cx<'c>, risk: &Risk, register: impl Into<AnyField>, through: impl Into<AnyField>) -> Vec<usize> {
    let (register, through) = (register.into(), through.into());
    let all = risk.ai_systems.iter().flat_map(|system| cx.index().referring(register, through, system.as_str()));
    let mut all: Vec<usize> = all.collect();
    crate::order::sort(&mut all);
    all.dedup();
    all
}

/// Grave incidents that touch the risk.
fn incidents<'c>(cx: &'c Cx<'c>, risk: &Risk, last: Date, happened: &Happened) -> Vec<Reason<'c>> {
    let naming = cx.index().referring(Root::INCIDENTS, Incident::RISKS, risk.id.as_str());
    let unnamed = |at: &usize| cx.aims().incidents.get(*at).is_some_and(|incident| incident.risks.is_empty());
    let mut touching: Vec<usize> = naming.collect();
    touching.extend(of_systems(cx, risk, Root::INCIDENTS, Incident::AI_SYSTEMS).into_iter().filter(unnamed));
    crate::order::sort(&mut touching);
    let reason = |at: usize| {
        let incident = cx.aims().incidents.get(at)?;
        let on = happened.incidents.get(at).copied().flatten().filter(|on| *on > last)?;
        let field = if incident.detected_at.is_some() { Incident::DETECTED_AT } else { Incident::OCCURRED_AT };
        let source = Thing::new("incident", incident.id.as_str());
        Some(Reason { on, why: DueTrigger::Incident, source, since: Some(on), at: Root::INCIDENTS.at(at).then(field) })
    };
    touching.into_iter().filter_map(reason).collect()
}

/// Suppliers of the risk whose assessment has run out.
fn suppliers<'c>(cx: &'c Cx<'c>, risk: &Risk, last: Date) -> Vec<Reason<'c>> {
    let mut reasons = Vec::new();
    for named in &risk.suppliers {
        let Some(position) = cx.index().position(Root::SUPPLIERS, named.as_str()) else { continue };
        let Some(supplier) = cx.aims().suppliers.get(position).filter(|it| supply::in_business(&it.provides, cx.as_of)) else { continue };
        let Some((at, assessment)) = supply::latest(&supplier.assessments, cx.as_of) else { continue };
        if let Some(on) = assessment.valid_until.filter(|until| *until < cx.as_of && *until > last) {
            let source = Thing::new("supplier", supplier.id.as_str());
            let at = Root::SUPPLIERS.at(position).then_at(Supplier::ASSESSMENTS, at).then(SupplierAssessment::VALID_UNTIL);
            reasons.push(Reason { on, why: DueTrigger::Supplier, source, since: assessment.on, at });
        }
    }
    reasons
}

/// Metrics of the risk's systems that stand beyond their threshold; where a metric watches controls, those that treat the risk.
fn thresholds<'c>(cx: &'c Cx<'c>, risk: &Risk, last: Date, happened: &Happened) -> Vec<Reason<'c>> {
    let mut reasons = Vec::new();
    for position in of_systems(cx, risk, Root::METRICS, Metric::AI_SYSTEMS) {
        let Some((at, on)) = happened.breaks.get(position).copied().flatten().filter(|(_, on)| *on > last) else { continue };
        let Some(metric) = cx.aims().metrics.get(position) else { continue };
        let treats = |control: &str| cx.treatments_of(risk.id.as_str()).any(|it| it.controls.iter().any(|named| named.as_str() == control));
        if metric.controls.is_empty() || metric.controls.iter().any(|control| treats(control.as_str())) {
            let source = Thing::new("metric", metric.id.as_str());
            let at = Root::METRICS.at(position).then_at(Metric::MEASUREMENTS, at);
            reasons.push(Reason { on, why: DueTrigger::Threshold, source, since: came(Some(on), cx.as_of), at });
        }
    }
    reasons
}
