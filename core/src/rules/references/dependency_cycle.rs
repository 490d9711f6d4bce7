//! AI systems that depend on themselves, roles that report to themselves, documents that replace themselves, units that belong to themselves.

use crate::check::{Cx, Graph, Sink, fail, rule};
use crate::model::{AiSystem, Document, Organization, Role, Root, Unit};
use crate::read::{AnyField, Field, Kind};

rule! {
    "dependency-cycle", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "`{id}` refers back to itself through `{field}`",
    hint "remove one reference from the circle {circle} ({members} in all)",
    whole no_circle,
}

/// Most members of a circle that are named.
const NAMED: usize = 12;

fn no_circle(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    look(cx, sink, Root::AI_SYSTEMS, AiSystem::DEPENDS_ON);
    look(cx, sink, Root::ROLES, Role::REPORTS_TO);
    look(cx, sink, Root::DOCUMENTS, Document::REPLACES);
    units(cx, sink);
}

/// Units, each by the one that it belongs to.
fn units(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let units = cx.aims().organization.as_deref().map_or(&[][..], |organization| &organization.units);
    let known: Vec<_> = units.iter().enumerate().filter_map(|(at, unit)| Some((unit.id.as_ref()?.as_str(), at, at))).collect();
    let mut by_id = known.clone();
    crate::order::sort(&mut by_id);
    let place = |unit: &Unit| {
        let parent = unit.parent.as_ref()?.as_str();
        by_id.get(by_id.partition_point(|(id, ..)| *id < parent)).filter(|(id, ..)| *id == parent).map(|(_, at, _)| *at)
    };
    let ways: Vec<_> = units.iter().enumerate().filter_map(|(at, unit)| Some((at, place(unit)?))).collect();
    circles(sink, Root::ORGANIZATION.then(Organization::UNITS).any(), Unit::PARENT.any(), Unit::TABLE.kind, (known, &ways));
}

/// Looks for circles in a register.
fn look<R, V>(cx: &Cx<'_>, sink: &mut Sink<'_>, register: Field<Root, Vec<R>>, through: Field<R, V>) {
    let (register, through) = (register.any(), through.any());
    let records: Vec<_> = cx.index().records(register).collect();
    let kind = records.first().map_or("", |(known, ..)| known.kind);
    let known = records.into_iter().map(|(known, at, first)| (known.id, at, first)).collect();
    circles(sink, register, through, kind, (known, &cx.index().ways(register, through)));
}

/// Records with an id, in order: each with its position, and that of the first with that id; and which of them name which.
type Records<'r> = (Vec<(&'r str, usize, usize)>, &'r [(usize, usize)]);

/// Each circle is one finding, at the first record in it; the others in it are then not determined.
fn circles(sink: &mut Sink<'_>, list: AnyField, through: AnyField, kind: &'static str, (records, ways): Records<'_>) {
    let nodes = records.last().map_or(0, |(_, at, _)| at + 1);
    let mut inside = vec![false; nodes];
    for ring in Graph::new(nodes, ways).rings() {
        for node in ring.nodes {
            inside.get_mut(node).into_iter().for_each(|inside| *inside = true);
        }
        let mut way = ring.way.iter().filter_map(|node| records.get(records.partition_point(|(_, at, _)| at < node)));
        let mut circle: Vec<&str> = way.by_ref().take(NAMED).map(|(id, ..)| *id).collect();
        let (Some(first), Some(at)) = (circle.first().copied(), ring.way.first()) else { continue };
        circle.extend(way.next().map(|_| "…"));
        circle.push(first);
        let defect = fail(list.at(*at).then(through)).with("id", first).with("field", through.name);
        sink.fail(kind, first, defect.with("circle", circle.join(" → ")).with("members", ring.way.len()));
    }
    for (id, _, first) in records {
        if inside.get(first) == Some(&true) { sink.unknown(id) } else { sink.pass(id) }
    }
}
