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

/// The AI systems that a record concerns, each once, in order; with those that they depend on, which concern it too.
struct Concerned<'a> {
    systems: Vec<&'a str>,
    reached: Vec<&'a str>,
}

/// What the system depends on.
fn below<'a>(system: &str, cx: &Cx<'a>) -> impl Iterator<Item = &'a str> {
    cx.ai_system(system).map_or(&[][..], |system| &system.depends_on).iter().map(|below| below.as_str())
}

impl<'a> Concerned<'a> {
    fn of(record: &'a (dyn Record + 'static), cx: &Cx<'a>) -> Concerned<'a> {
        let mut systems = systems(record);
        crate::order::sort(&mut systems);
        systems.dedup();
        let mut reached = systems.clone();
        systems.iter().for_each(|system| reached.extend(below(system, cx)));
        crate::order::sort(&mut reached);
        Concerned { systems, reached }
    }

    /// Whether one of these is among them, or depends on one.
    fn meets(&self, others: &[&str], cx: &Cx<'_>) -> bool {
        let among = |all: &[&str], one: &str| all.binary_search(&one).is_ok();
        others.iter().any(|other| among(&self.reached, other) || below(other, cx).any(|below| among(&self.systems, below)))
    }
}

/// Goes to what the way leads to by the record that names it, with the AI systems that this one or else the subject concerns.
fn with_systems<'a>(it: &'a (dyn Record + 'static), way: Way, cx: &Cx<'a>, see: &mut dyn FnMut(&Concerned<'a>, &[Named<'a>])) {
    let mut own = None;
    by_holder(it, way, cx, &mut |edges| {
        let Some(first) = edges.first() else { return };
        let held = Concerned::of(first.holder, cx);
        let ours = if held.systems.is_empty() { own.get_or_insert_with(|| Concerned::of(it, cx)) } else { &held };
        if !ours.systems.is_empty() {
            see(ours, edges);
        }
    });
}

pub(super) fn of_systems<'a>(it: &'a (dyn Record + 'static), ways: &[Way], cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    for way in ways {
        with_systems(it, way, cx, &mut |ours, edges| {
            for edge in edges {
                let mut theirs = systems(edge.record);
                // What stands inside an AI system concerns that one.
                if theirs.is_empty()
                    && let Some(top) = edge.at.records(cx.aims()).get(1).filter(|top| as_kind::<AiSystem>(**top).is_some())
                {
                    theirs = systems(*top);
                }
                if !theirs.is_empty() {
                    places.add((!ours.meets(&theirs, cx)).then(|| defect(edge)));
                }
            }
        });
    }
    places.outcome()
}

pub(super) fn shown_of<'a>(it: &'a (dyn Record + 'static), ways: &[Way], cx: &Cx<'a>) -> Outcome<'a> {
    let mut places = Places::new();
    // The document that a piece of evidence is, where it names AI systems.
    let of = |edge: &Named<'a>| {
        let evidence = as_kind::<Evidence>(edge.record)?;
        let document = cx.document(evidence.document.as_ref()?.as_str()).filter(|document| !document.ai_systems.is_empty())?;
        Some((evidence, document))
    };
    for way in ways {
        with_systems(it, way, cx, &mut |ours, edges| {
            let all: Option<Vec<(&Evidence, &Document)>> = edges.iter().map(of).collect();
            let Some((all, first)) = all.zip(edges.first()) else { return };
            let about = |(evidence, document): &(&Evidence, &'a Document)| {
                let supports = |target: &str| ours.systems.binary_search(&target).is_ok();
                ours.meets(&systems(*document), cx) || evidence.supports.iter().any(|target| supports(target.as_str()))
            };
            let other = all.first().filter(|_| !all.iter().any(about));
            places.add(other.map(|(_, document)| {
                fail(first.path).with("record", first.id).with("document", &document.id).related(first.id).related(&document.id)
            }));
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

pub(super) fn reached<'a>(it: &'a (dyn Record + 'static), actors: AnyField, on: AnyField, cx: &Cx<'a>) -> Outcome<'a> {
    let (Some(View::List(list)), Some(on)) = (view_at(it, actors), day(it, on)) else { return Outcome::NotAsked };
    let left = |person: &str| cx.person(person).is_some_and(|person| person.active_until.is_some_and(|until| until < on));
    let absent = |actor: &str| match cx.role(actor) {
        Some(role) => !role.holders.is_empty() && role.holders.iter().chain(&role.deputies).all(|holder| left(holder.as_str())),
        None => left(actor),
    };
    let mut all = elements(list).filter_map(|view| if let View::Link(id, _) = view { Some(id) } else { None });
    let Some(first) = all.next() else { return Outcome::NotAsked };
    if absent(first.as_str()) && all.all(|actor| absent(actor.as_str())) {
        return fail(Path::default().then_at(actors, 0)).with(actors, first).related(first).into();
    }
    Outcome::Pass
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
