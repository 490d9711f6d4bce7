//! AI systems that depend on themselves, roles that report to themselves, documents that replace themselves.

use crate::check::{Cx, Graph, Sink, fail, rule};
use crate::model::{AiSystem, Document, Role, Root};
use crate::read::Field;

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
}

/// Looks for circles in a register. Each is one finding, at the first record in it; the others in it are then not determined.
fn look<R, V>(cx: &Cx<'_>, sink: &mut Sink<'_>, register: Field<Root, Vec<R>>, through: Field<R, V>) {
    let (register, through) = (register.any(), through.any());
    let records: Vec<_> = cx.index().records(register).collect();
    let nodes = records.last().map_or(0, |(_, at, _)| at + 1);
    let mut inside = vec![false; nodes];
    for ring in Graph::new(nodes, &cx.index().ways(register, through)).rings() {
        for node in ring.nodes {
            inside.get_mut(node).into_iter().for_each(|inside| *inside = true);
        }
        let mut way = ring.way.iter().filter_map(|node| records.get(records.partition_point(|(_, at, _)| at < node)));
        let mut circle: Vec<&str> = way.by_ref().take(NAMED).map(|(known, ..)| known.id).collect();
        let (Some(first), Some(at)) = (circle.first().copied(), ring.way.first()) else { continue };
        circle.extend(way.next().map(|_| "…"));
        circle.push(first);
        let kind = records.first().map_or("", |(known, ..)| known.kind);
        let defect = fail(register.at(*at).then(through)).with("id", first).with("field", through.name);
        sink.fail(kind, first, defect.with("circle", circle.join(" → ")).with("members", ring.way.len()));
    }
    for (known, _, first) in &records {
        if inside.get(*first) == Some(&true) { sink.unknown(known.id) } else { sink.pass(known.id) }
    }
}
