//! OSCAL's mapping collection as a mapping set: our own whole, that of others by what it claims.

use super::desk::Desk;
use super::models::Found;
use super::node::Node;
use super::own::{own_value, said, value};
use crate::catalogue::catalogue;
use crate::crosswalk::{MappingRow, MappingSet, set_problems};
use crate::exchange::mapping::{MappingsTold, relation};
use crate::exchange::oscal::mapping::ROW;
use crate::exchange::oscal::options::OSCAL_NAMESPACE;
use crate::exchange::{ImportOutcome, ImportReason, ImportedRecord};
use crate::order::{Map, sort_by_key};
use crate::read::{Id, Kind, Plain, QualifiedId, ReadOptions, Text, Tree, read_record, read_tree};

/// Reads a mapping collection; none where the text holds none.
pub(in crate::exchange) fn read_mapping_collection(
    text: &str,
    base: Option<&MappingSet>,
    told: &mut MappingsTold<'_>,
) -> Option<MappingSet> {
    let (tree, diagnostics, suppressed, _) = read_tree(text.to_owned(), &ReadOptions::default().language(told.language));
    told.diagnostics.extend(diagnostics);
    told.suppressed += suppressed;
    let tree = tree?;
    let Some(body) = tree.get("mapping-collection").filter(|body| matches!(body, Tree::Members(_))) else {
        told.tell("import-format-unknown", "", &[("expected", "mapping-collection")]);
        return None;
    };
    mapping_set(body, "/mapping-collection", base, told).map(|(set, _)| set)
}

/// A mapping collection among other documents of OSCAL: the set, with what does not fit together in it told at the places of the file.
pub(super) fn collection(desk: &mut Desk, found: &Found<'_>, told: &mut MappingsTold<'_>) -> Option<MappingSet> {
    let Some((set, places)) = mapping_set(found.body, &found.pointer, None, told) else {
        desk.drop(&found.pointer, found.name, None, ImportReason::NoName, None);
        return None;
    };
    let (problems, more) = set_problems(&set, &[], catalogue(), told.language);
    told.suppressed += more;
    told.diagnostics.extend(problems.into_iter().map(|mut problem| {
        let row = problem.pointer.strip_prefix("/rows/").and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
        problem.pointer = Plain(row.and_then(|row| places.get(row)).unwrap_or(&found.pointer).clone());
        problem
    }));
    desk.rest(found.body, &found.pointer, &["uuid", "metadata", "provenance", "mappings", "back-matter"], Some(set.id.as_str()));
    let mut it = ImportedRecord::new(MappingSet::TABLE.kind.into(), ImportOutcome::New);
    it.id = Some(set.id.as_text().clone());
    it.name = set.title.clone();
    it.places.push(desk.place(&found.pointer));
    desk.beside.push(it);
    Some(set)
}

/// The set of a collection whose body stands at that place of the file, and for each row the place of its map.
fn mapping_set(body: &Tree, pointer: &str, base: Option<&MappingSet>, told: &mut MappingsTold<'_>) -> Option<(MappingSet, Vec<String>)> {
    let mut set = base.cloned().or_else(|| whole(body))?;
    let mut places = vec![pointer.to_owned(); set.rows.len()];
    let names = resources(body);
    let mut rows: Vec<(u64, MappingRow, String)> = Vec::new();
    for (at, mapping) in items(body, "mappings").iter().enumerate() {
        let side = |name: &str| mapping.get(name).map(|resource| framework(resource, &names)).unwrap_or_default();
        let (source, target) = (side("source-resource"), side("target-resource"));
        for (number, map) in items(mapping, "maps").iter().enumerate() {
            take(map, &format!("{pointer}/mappings/{at}/maps/{number}"), [&source, &target], &mut rows, told);
        }
    }
    sort_by_key(&mut rows, |(number, ..)| *number);
    for (_, row, place) in rows {
        set.rows.push(row);
        places.push(place);
    }
    Some((set, places))
}

fn items<'t>(tree: &'t Tree, name: &str) -> &'t [Tree] {
    match tree.get(name) {
        Some(Tree::List(items)) => items,
        // One of several may stand without a list.
        Some(one @ Tree::Members(_)) => std::slice::from_ref(one),
        _ => &[],
    }
}

/// The set as its own properties have it, with frameworks and sources; that of others by its title.
fn whole(body: &Tree) -> Option<MappingSet> {
    let metadata = body.get("metadata").unwrap_or(&Tree::Null);
    let mut set = record::<MappingSet>(metadata, "mappingSet").or_else(|| {
        let slug: String = slug(said(body, "uuid").unwrap_or_default());
        let id: Id = slug.parse().or_else(|_| "imported".parse()).ok()?;
        let mut set = MappingSet::new(id, said(metadata, "version").unwrap_or("1").into());
        set.title = said(metadata, "title").map(Text::from);
        let provenance = body.get("provenance").unwrap_or(&Tree::Null);
        set.method = said(provenance, "method").and_then(|word| word.parse().ok());
        set.matching = said(provenance, "matching-rationale").and_then(|word| word.parse().ok());
        set.status = said(provenance, "status").and_then(|word| if word == "not-complete" { "notComplete" } else { word }.parse().ok());
        set.description = said(provenance, "mapping-description").map(Text::from);
        Some(set)
    })?;
    let resources = body.get("back-matter").map_or(&[][..], |back| items(back, "resources"));
    set.frameworks.extend(resources.iter().filter_map(|it| record(it, "mappedFramework")));
    set.sources.extend(resources.iter().filter_map(|it| record(it, "mappingSource")));
    Some(set)
}

/// A record that stands in our own properties.
fn record<R: Kind>(object: &Tree, group: &str) -> Option<R> {
    let mut node = Node::new();
    let mut any = false;
    for prop in items(object, "props") {
        if said(prop, "ns") == Some(OSCAL_NAMESPACE) && said(prop, "group") == Some(group) {
            any = true;
            node.set(said(prop, "name").unwrap_or_default().split('.'), value(prop), String::new());
        }
    }
    let mut text = String::new();
    node.tree(&|_| false).filter(|_| any)?.write(&mut text);
    let read = read_record::<R>(text, &ReadOptions::default());
    read.record.filter(|_| read.diagnostics.is_empty())
}

/// Names of frameworks by the ids of their resources: as we write them, else by their titles.
fn resources(body: &Tree) -> Map<String, String> {
    let resources = body.get("back-matter").map_or(&[][..], |back| items(back, "resources"));
    let of = |it: &Tree| Some((format!("#{}", said(it, "uuid")?), slug(said(it, "title")?)));
    resources.iter().filter_map(of).collect()
}

fn framework(resource: &Tree, names: &Map<String, String>) -> String {
    let own = own_value(resource, OSCAL_NAMESPACE, "framework");
    let href = said(resource, "href").unwrap_or_default();
    let file = || slug(href.rsplit(['/', '#', ':']).next().unwrap_or_default().trim_end_matches(".json"));
    own.map(str::to_owned).or_else(|| names.get(href).cloned()).unwrap_or_else(file)
}

/// A short name: small letters, digits and hyphens, beginning with a letter.
fn slug(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().map(|c| c.to_ascii_lowercase()) {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-');
    let out = if out.starts_with(|c: char| c.is_ascii_lowercase()) { out.to_owned() } else { format!("f-{out}") };
    out.get(..64).unwrap_or(&out).trim_end_matches('-').to_owned()
}

/// The rows of one map: each source with each target.
fn take(map: &Tree, pointer: &str, sides: [&str; 2], rows: &mut Vec<(u64, MappingRow, String)>, told: &mut MappingsTold<'_>) {
    let word = said(map, "relationship").unwrap_or_default();
    let Some(relation) = relation(word) else {
        told.tell("mapping-relation-unknown", &format!("{pointer}/relationship"), &[("text", word)]);
        told.left_out += 1;
        return;
    };
    let number = own_value(map, OSCAL_NAMESPACE, ROW).and_then(|number| number.parse().ok()).unwrap_or(u64::MAX);
    for (at, source) in items(map, "sources").iter().enumerate() {
        for (other, target) in items(map, "targets").iter().enumerate() {
            let [source, target] =
                [(source, sides[0], "sources", at), (target, sides[1], "targets", other)].map(|(item, framework, side, at)| {
                    let id = said(item, "id-ref").unwrap_or_default();
                    let qualified = format!("{framework}:{id}").parse::<QualifiedId>();
                    if qualified.is_err() {
                        told.tell("bad-qualified-id", &format!("{pointer}/{side}/{at}/id-ref"), &[("text", id)]);
                    }
                    qualified.ok()
                });
            let (Some(source), Some(target)) = (source, target) else {
                told.left_out += 1;
                continue;
            };
            rows.push((number, whole_row(map, MappingRow::new(source, target, relation)), pointer.to_owned()));
        }
    }
}

/// The row with what our own properties say of it.
fn whole_row(map: &Tree, plain: MappingRow) -> MappingRow {
    let mut node = Node::new();
    for (name, text) in [("source", plain.source.as_str()), ("target", plain.target.as_str()), ("relation", plain.relation.as_str())] {
        node.text([name], text, String::new());
    }
    for prop in items(map, "props") {
        if said(prop, "ns") == Some(OSCAL_NAMESPACE) && said(prop, "group") == Some("mappingRow") {
            node.set(said(prop, "name").unwrap_or_default().split('.'), value(prop), String::new());
        }
    }
    let mut text = String::new();
    node.tree(&|_| false).into_iter().for_each(|tree| tree.write(&mut text));
    let read = read_record::<MappingRow>(text, &ReadOptions::default());
    let mut row = read.record.filter(|_| read.diagnostics.is_empty()).unwrap_or(plain);
    if row.rationale.is_none() {
        row.rationale = said(map, "remarks").map(Text::from);
    }
    let category = map.get("confidence-score").and_then(|score| said(score, "category"));
    row.confidence = row.confidence.or_else(|| category?.parse().ok());
    row
}
