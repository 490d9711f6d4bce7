//! References from one record to another: does what is named still count, is it about the same, did both happen in turn, do they agree?

use super::says::view_at;
use super::shown::particular;
use super::way::{Named, Way, named};
use crate::check::outcome::{Defect, Outcome, fail};
use crate::check::span::{begun, born, day, ended, happened, kept};
use crate::check::{Case, Cx, Path, as_kind, own_id};
use crate::model::{AiSystem, Document, Evidence, Period, Person, Role};
use crate::read::{AnyField, Date, FieldRole, Kind, Particular, Record, View, elements, openness};

/// Where a date stands that bears on a reference.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Moment {
    /// In the subject.
    Own(AnyField),
    /// In the record that holds the reference.
    Holder(AnyField),
    /// In the record that is named.
    Their(AnyField),
    /// In the record that is named: since when it exists.
    Born,
    /// In the document that is named: the last on which it was written, approved or reviewed.
    Kept,
    /// Nowhere: it is the assessment date.
    Today,
}

/// The first of them that is recorded.
fn moment(it: &dyn Record, edge: &Named<'_>, moments: &[Moment], cx: &Cx<'_>) -> Option<Date> {
    moments.iter().find_map(|moment| match *moment {
        Moment::Own(field) => day(it, field),
        Moment::Holder(field) => day(edge.holder, field),
        Moment::Their(field) => day(edge.record, field),
        Moment::Born => born(edge.record),
        Moment::Kept => kept(as_kind::<Document>(edge.record)?, cx.as_of),
        Moment::Today => Some(cx.as_of),
    })
}

/// What a defect of a reference says in any case.
fn defect(edge: &Named<'_>) -> Defect {
    let kind = Particular::Word(edge.record.table().kind);
    fail(edge.path).with("record", edge.id).with("kind", kind).related(edge.id)
}

/// What the places of a subject came to, each by itself.
struct Places {
    by_place: openness::Places,
    defects: Vec<Defect>,
    asked: bool,
    unknown: bool,
}

impl Places {
    fn new() -> Places {
        Places { by_place: openness::Places::begin(), defects: Vec::new(), asked: false, unknown: false }
    }

    fn add(&mut self, defect: Option<Defect>) {
        let open = self.by_place.is_open();
        self.asked = true;
        self.unknown |= open;
        self.defects.extend(defect.filter(|_| !open));
    }

    fn outcome<'a>(self) -> Outcome<'a> {
        Outcome::of_places(self.defects, self.asked, self.unknown)
    }
}

/// Whether what the record tells of is over: then it rests on what counted at its time.
pub(crate) fn over<'a>(record: &'a (dyn Record + 'static), cx: &Cx<'a>) -> bool {
    let past = |on: Option<Date>| on.is_some_and(|on| on < cx.as_of);
    past(ended(record, cx)) || past(happened(record))
}

/// What the way leads to, by the record that names it.
fn by_holder<'a>(it: &'a (dyn Record + 'static), way: Way, cx: &Cx<'a>, see: &mut dyn FnMut(&[Named<'a>])) {
    let mut all = Vec::new();
    named(it, way, Path::default(), cx, &mut |edge| all.push(edge));
    all.chunk_by(|one, next| std::ptr::addr_eq(one.holder, next.holder)).for_each(see);
}

pub(super) fn standing<'a>(it: &'a (dyn Record + 'static), ways: &[Way], cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    for way in ways {
        by_holder(it, way, cx, &mut |edges| {
            let live = |edge: &&Named<'a>| !over(edge.holder, cx) && (std::ptr::addr_eq(edge.holder, it) || !over(it, cx));
            let Some(first) = edges.first().filter(live) else { return };
            let past = |edge| ended(edge, cx).filter(|until| *until < cx.as_of);
            let until = past(first.record).filter(|_| edges.iter().all(|edge| past(edge.record).is_some()));
            places.add(until.map(|until| defect(first).with("until", until)));
        });
    }
    places.outcome()
}

pub(super) fn stood<'a>(it: &'a (dyn Record + 'static), ways: &[Way], on: &[Moment], not_yet: Option<Case>, cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    for way in ways {
        named(it, way, Path::default(), cx, &mut |edge| {
            let Some(then) = moment(it, &edge, on, cx) else { return };
            let early = not_yet.and_then(|case| Some((case, "since", begun(edge.record).filter(|since| then < *since)?)));
            let late = || ended(edge.record, cx).filter(|until| *until < then).map(|until| (Case::default(), "until", until));
            places.add(early.or_else(late).map(|(case, name, day)| {
                let defect = defect(&edge).case(case).with(name, day);
                // Of today no sentence has to say when it is.
                if matches!(on, [Moment::Today]) { defect } else { defect.with("on", then) }
            }));
        });
    }
    places.outcome()
}

/// The AI systems that a record concerns, by the role of its fields or those of the records in its lists.
fn systems<'a>(record: &'a (dyn Record + 'static)) -> Vec<&'a str> {
    fn links<'a>(view: View<'a>, found: &mut Vec<&'a str>) {
        match view {
            View::Link(id, _) => found.push(id.as_str()),
            View::List(list) => elements(list).for_each(|view| links(view, found)),
            View::Record(below) => below.table().with(FieldRole::Systems).for_each(|at| links(below.get(at), found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    if record.table().kind == AiSystem::TABLE.kind {
        found.extend(own_id(record).map(|id| id.as_str()));
        return found;
    }
    for at in record.table().with(FieldRole::Systems) {
        links(record.get(at), &mut found);
    }
    found
}

pub(super) fn of_systems<'a>(it: &'a (dyn Record + 'static), ways: &[Way], cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    for way in ways {
        named(it, way, Path::default(), cx, &mut |edge| {
            let mut ours = systems(edge.holder);
            if ours.is_empty() {
                ours = systems(it);
            }
            let theirs = systems(edge.record);
            if ours.is_empty() || theirs.is_empty() {
                return;
            }
            // What a system depends on concerns it too.
            let below = |system: &str| cx.ai_system(system).map_or(&[][..], |system| &system.depends_on);
            let shared = ours.iter().any(|our| theirs.contains(our) || below(our).iter().any(|below| theirs.contains(&below.as_str())))
                || theirs.iter().any(|their| below(their).iter().any(|below| ours.contains(&below.as_str())));
            places.add((!shared).then(|| defect(&edge)));
        });
    }
    places.outcome()
}

pub(super) fn in_turn<'a>(it: &'a (dyn Record + 'static), way: Way, first: &[Moment], then: &[Moment], cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    // Most records have no such date yet.
    if let [Moment::Own(field)] = then
        && day(it, *field).is_none()
    {
        return Outcome::NotAsked;
    }
    named(it, way, Path::default(), cx, &mut |edge| {
        let Some((first, then)) = moment(it, &edge, first, cx).zip(moment(it, &edge, then, cx)) else { return };
        places.add((then < first).then(|| defect(&edge).with("since", first).with("on", then)));
    });
    places.outcome()
}

/// The last date that the evidence tells of; none where it tells of none.
fn tells_of(evidence: &Evidence) -> Option<Date> {
    evidence.period.as_deref().and_then(|period: &Period| period.to).or(evidence.effective_on)
}

pub(super) fn shown<'a>(it: &'a (dyn Record + 'static), ways: &[Way], cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    for way in ways {
        by_holder(it, way, cx, &mut |edges| {
            let Some((first, on)) = edges.first().and_then(|edge| Some((edge, happened(edge.holder)?))) else { return };
            if on > cx.as_of {
                return;
            }
            let older = |edge: &Named<'a>| as_kind::<Evidence>(edge.record).and_then(tells_of).is_some_and(|of| of < on);
            let found = || fail(first.path).with("record", first.id).with("on", on).related(first.id);
            places.add(edges.iter().all(older).then(found));
        });
    }
    places.outcome()
}

pub(super) fn agrees<'a>(it: &'a (dyn Record + 'static), ways: &[Way], own: AnyField, their: AnyField, cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    for way in ways {
        named(it, way, Path::default(), cx, &mut |edge| {
            let said = |record: &'a (dyn Record + 'static), field| view_at(record, field).and_then(particular);
            let Some((ours, theirs)) = said(edge.holder, own).zip(said(edge.record, their)) else { return };
            let differ = match (&ours, &theirs) {
                (Particular::Date(ours), Particular::Date(theirs)) => ours < theirs || theirs < ours,
                _ => ours != theirs,
            };
            places.add(differ.then(|| defect(&edge).with("own", ours).with("their", theirs)));
        });
    }
    places.outcome()
}

/// The people behind a reference: the person, or those who hold the role.
fn people<'a>(edge: &Named<'a>) -> Vec<&'a str> {
    match as_kind::<Role>(edge.record) {
        Some(role) => role.holders.iter().map(|holder| holder.as_str()).collect(),
        None => as_kind::<Person>(edge.record).map(|person| person.id.as_str()).into_iter().collect(),
    }
}

pub(super) fn apart<'a>(it: &'a (dyn Record + 'static), did: Way, judged: Way, cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    let within = did.first().zip(judged.first()).is_some_and(|(did, judged)| did == judged && did.index == judged.index);
    let mut doers: Vec<(Path, Vec<&'a str>)> = Vec::new();
    named(it, did, Path::default(), cx, &mut |edge| doers.push((edge.path, people(&edge))));
    named(it, judged, Path::default(), cx, &mut |edge| {
        let judges = people(&edge);
        let beside = |path: &Path| !within || path.steps().next() == edge.path.steps().next();
        let mut with = doers.iter().filter(|(path, _)| beside(path)).peekable();
        if judges.is_empty() || with.peek().is_none() {
            return;
        }
        let all = judges.iter().all(|judge| doers.iter().any(|(path, people)| beside(path) && people.contains(judge)));
        places.add(all.then(|| fail(edge.path).with("by", edge.id).related(edge.id)));
    });
    places.outcome()
}
