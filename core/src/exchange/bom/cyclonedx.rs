//! CycloneDX 1.5 to 1.7 (JSON): components, services, dependencies.

use super::claim::{At, Said, ThingKind, What};
use super::cyclonedx_card::{data, model_card};
use super::found::{Found, Node};
use super::rings::on_rings;
use super::{Asked, NO_AI};
use crate::exchange::ImportReason;
use crate::order::{Map, Set};

const VERSIONS: [&str; 3] = ["1.5", "1.6", "1.7"];

/// A component, where it stands in the tree of components.
struct Entry<'t> {
    node: Node<'t>,
    kind: &'t str,
    parent: Option<usize>,
    /// Whether it is what its parent was made from.
    ancestor: bool,
    thing: Option<usize>,
}

impl Entry<'_> {
    fn has_card(&self) -> bool {
        self.node.get("modelCard").is_some_and(|card| card.is_object())
    }

    fn is_ai(&self) -> bool {
        self.kind == "machine-learning-model" || self.kind == "data" || self.has_card()
    }
}

pub(super) fn read(found: &mut Found, root: &Node<'_>, asked: &Asked<'_>) {
    ["$schema", "bomFormat", "specVersion"].iter().filter_map(|name| root.get(name)).for_each(|node| found.see(&node));
    let version = root.peek("specVersion").unwrap_or_default();
    found.version = (!version.is_empty()).then(|| version.to_owned());
    if !VERSIONS.contains(&version) {
        let params = [("text", version), ("expected", &VERSIONS.join("`, `"))];
        found.problem("/specVersion", "import-version-unsupported", &params);
        found.refused = true;
        return;
    }
    found.identifier = found.member(root, "serialNumber", None).map(|(text, _)| text);
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let main = root.get("metadata").and_then(|metadata| metadata.get("component")).filter(Node::is_object);
    if let Some(main) = &main {
        gather(found, main.clone(), None, &mut entries);
    }
    each_object(found, root, "components").into_iter().for_each(|node| gather(found, node, None, &mut entries));
    if !asked.is_of_system() && !entries.iter().any(Entry::is_ai) {
        found.note = Some(NO_AI);
        return;
    }
    let known = references(found, root, &entries);
    let edges = dependencies(found, root, &known, &entries);
    let taken = taken(&entries, &edges, main.is_some(), asked);
    for at in 0..entries.len() {
        make(found, &mut entries, at, taken.get(at) == Some(&true), main.is_some() && at == 0, asked);
    }
    let system = asked.system(found).or_else(|| {
        let first = entries.first().filter(|_| main.is_some())?.thing?;
        found.things.get(first).filter(|thing| thing.kind == ThingKind::System).map(|_| first)
    });
    link(found, &entries, &edges, system);
    if let (Some(system), Some(metadata)) = (system, root.get("metadata")) {
        supplier(found, &metadata, system);
    }
    services(found, root, system);
}

/// The objects of a list; what is none is listed with what is wrong with it.
pub(super) fn each_object<'t>(found: &mut Found, node: &Node<'t>, name: &str) -> Vec<Node<'t>> {
    let Some(list) = node.get(name) else { return Vec::new() };
    if !matches!(list.tree, crate::read::Tree::List(_)) {
        found.problem(&list.at, "wrong-type", &[("expected", "array"), ("found", list.tree.type_name())]);
        return Vec::new();
    }
    let mut all = Vec::new();
    for item in list.items() {
        if item.is_object() {
            all.push(item);
        } else {
            found.problem(&item.at, "wrong-type", &[("expected", "object"), ("found", item.tree.type_name())]);
        }
    }
    all
}

/// The component, those inside it, and those that it was made from.
fn gather<'t>(found: &mut Found, node: Node<'t>, parent: Option<(usize, bool)>, entries: &mut Vec<Entry<'t>>) {
    let here = entries.len();
    let (inside, pedigree) = (each_object(found, &node, "components"), node.get("pedigree"));
    let kind = node.peek("type").unwrap_or_default();
    entries.push(Entry {
        node,
        kind,
        parent: parent.map(|(at, _)| at),
        ancestor: parent.is_some_and(|(_, ancestor)| ancestor),
        thing: None,
    });
    inside.into_iter().for_each(|node| gather(found, node, Some((here, false)), entries));
    let ancestors = pedigree.map(|pedigree| each_object(found, &pedigree, "ancestors")).unwrap_or_default();
    ancestors.into_iter().for_each(|node| gather(found, node, Some((here, true)), entries));
}

/// Components and services by their `bom-ref`; of services none is a component.
fn references(found: &mut Found, root: &Node<'_>, entries: &[Entry<'_>]) -> Map<String, Option<usize>> {
    let mut known: Map<String, Option<usize>> = Map::new();
    for (at, entry) in entries.iter().enumerate() {
        if let Some(name) = entry.node.peek("bom-ref") {
            if known.contains(name) {
                found.problem(&format!("{}/bom-ref", entry.node.at), "import-duplicate-ref", &[("text", name)]);
            } else {
                known.insert(name.to_owned(), Some(at));
            }
        }
    }
    for service in root.get("services").iter().flat_map(Node::items) {
        if let Some(name) = service.peek("bom-ref").filter(|name| !known.contains(*name)) {
            known.insert(name.to_owned(), None);
        }
    }
    known
}

/// A dependency: of which entry, on which, and where it says so.
type Edge = (usize, usize, String);

fn dependencies(found: &mut Found, root: &Node<'_>, known: &Map<String, Option<usize>>, entries: &[Entry<'_>]) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    for one in each_object(found, root, "dependencies") {
        let from = one.peek("ref").map(|name| known.get(name).copied());
        one.get("ref").into_iter().for_each(|node| match from {
            Some(Some(_)) => found.see(&node),
            _ => found.leave(&node, ImportReason::Unresolved, None),
        });
        for on in one.get("dependsOn").iter().flat_map(Node::each) {
            match (on.text().and_then(|name| known.get(name)), from) {
                (Some(to), Some(Some(from))) => {
                    found.see(&on);
                    edges.extend(from.zip(*to).map(|(from, to)| (from, to, on.at.clone())));
                }
                _ => found.leave(&on, ImportReason::Unresolved, None),
            }
        }
    }
    let rings = on_rings(entries.len(), edges.iter().map(|(from, to, _)| (*from, *to)));
    let mut told: Set<usize> = Set::new();
    for ((from, _, at), ring) in edges.iter().zip(rings) {
        // Once for each ring, where it is first seen.
        if ring.is_some_and(|ring| told.insert(ring, ())) {
            let name = entries.get(*from).and_then(|entry| entry.node.peek("bom-ref")).unwrap_or_default();
            found.problem(at, "import-dependency-ring", &[("text", name)]);
        }
    }
    edges
}

const COMPUTING: [&str; 4] = ["platform", "device", "operating-system", "container"];
const TOOLS: [&str; 5] = ["framework", "library", "application", "device-driver", "firmware"];

/// Which entries become records: what is AI, where it runs, frameworks, and tools that AI is stated to depend on.
fn taken(entries: &[Entry<'_>], edges: &[Edge], has_main: bool, asked: &Asked<'_>) -> Vec<bool> {
    let is_root = |at: usize| has_main && at == 0;
    let is_core = |at: usize| is_root(at) || entries.get(at).is_some_and(Entry::is_ai);
    let mut taken: Vec<bool> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let is_tool = TOOLS.contains(&entry.kind);
        let below = entry.parent.is_some_and(is_core);
        let by_itself = is_core(at) || COMPUTING.contains(&entry.kind) || entry.kind == "framework";
        taken.push(by_itself || is_tool && (asked.all_tools || below));
    }
    for (from, to, _) in edges {
        let is_tool = entries.get(*to).is_some_and(|entry| TOOLS.contains(&entry.kind));
        if let Some(slot) = taken.get_mut(*to).filter(|_| is_tool && is_core(*from)) {
            *slot = true;
        }
    }
    taken
}

/// Makes the thing of an entry with what the file states of it.
fn make(found: &mut Found, entries: &mut [Entry<'_>], at: usize, taken: bool, is_main: bool, asked: &Asked<'_>) {
    let Some(entry) = entries.get_mut(at) else { return };
    let node = entry.node.clone();
    let kind = match entry.kind {
        "machine-learning-model" => ThingKind::Model,
        "data" => ThingKind::Dataset,
        _ if is_main => ThingKind::System,
        _ if entry.has_card() => ThingKind::Model,
        kind if COMPUTING.contains(&kind) => ThingKind::Computing,
        kind if TOOLS.contains(&kind) => ThingKind::Tool,
        _ => return,
    };
    if !taken {
        return found.leave_but(&node, ImportReason::NotAi, &["components", "pedigree"]);
    }
    let own = node.get("name").and_then(|name| found.said(&name, None).map(|text| (text, name.at)));
    let group = found.member(&node, "group", None);
    let name = own.map(|(own, at)| match group {
        Some((group, _)) if !own.contains('/') => (format!("{group}/{own}"), at),
        _ => (own, at),
    });
    let thing = match (kind, asked.system(found)) {
        (ThingKind::System, Some(system)) => {
            if let Some((name, at)) = name {
                found.claim(system, What::Name, Said::Text(name), At::pointer(&at));
            }
            system
        }
        _ => match found.thing(kind, &node, name) {
            Some(thing) => thing,
            None => return,
        },
    };
    entry.thing = Some(thing);
    facts(found, &node, thing);
    if node.get("modelCard").is_some() {
        model_card(found, &node, thing);
    }
    data(found, &node, thing);
}

/// What any component states of itself.
fn facts(found: &mut Found, node: &Node<'_>, thing: usize) {
    ["type", "mime-type"].iter().filter_map(|name| node.get(name)).for_each(|node| found.see(&node));
    if let Some(name) = node.get("bom-ref") {
        found.see(&name);
        let id = name.text().map(str::to_owned);
        found.things.get_mut(thing).into_iter().for_each(|thing| thing.ids.extend(id.clone()));
    }
    found.version_of(thing, node, &["version"]);
    found.claim_texts(thing, node, &["description"], What::Description);
    found.identifier_of(thing, node, &["purl"]);
    found.identifier_of(thing, node, &["cpe"]);
    if let Some(swid) = node.get("swid") {
        found.identifier_of(thing, &swid, &["tagId"]);
    }
    for hash in each_object(found, node, "hashes") {
        found.digest_of(thing, &hash, "alg", "content");
    }
    // Several are one right, as the file has them.
    let mut licences: Vec<(String, String)> = Vec::new();
    for one in each_object(found, node, "licenses") {
        let licence = one.get("license").unwrap_or_else(|| one.clone());
        let stated = licence.any(&["id", "name", "expression"]);
        licences.extend(stated.and_then(|node| found.said(&node, Some(thing)).map(|text| (text, node.at))));
    }
    node.get("licenses").into_iter().for_each(|list| found.claim_joined(thing, What::Licence, &list, &licences));
    supplier(found, node, thing);
    if let Some(vendor) = node.any(&["manufacturer", "publisher", "author"]) {
        let name = if vendor.is_object() { vendor.get("name") } else { Some(vendor) };
        if let Some((text, at)) = name.and_then(|name| found.said(&name, Some(thing)).map(|text| (text, name.at))) {
            found.claim(thing, What::Vendor, Said::Text(text), At::pointer(&at));
        }
    }
    for reference in each_object(found, node, "externalReferences") {
        found.keep_whole(thing, &reference, "references");
    }
}

/// Who supplies it.
fn supplier(found: &mut Found, node: &Node<'_>, thing: usize) {
    let Some(party) = node.get("supplier") else { return };
    if let Some((name, at)) = found.member(&party, "name", None) {
        found.supplied(thing, &name, At::pointer(&at), At::pointer(&at));
    }
}

/// Links between things: what stands inside another, what it was made from, what it depends on.
fn link(found: &mut Found, entries: &[Entry<'_>], edges: &[Edge], system: Option<usize>) {
    let thing = |at: usize| entries.get(at).and_then(|entry| entry.thing);
    for entry in entries {
        let Some(this) = entry.thing.filter(|this| Some(*this) != system) else { continue };
        let at = At::pointer(&entry.node.at);
        if let Some(parent) = entry.parent.and_then(thing).filter(|parent| Some(*parent) != system) {
            let both = [this, parent].map(|at| found.things.get(at).map(|thing| thing.kind));
            let base = entry.ancestor && both == [Some(ThingKind::Model); 2];
            found.claim(parent, if base { What::BaseModel } else { What::DependsOn }, Said::Thing(this), at.clone());
        }
        if let Some(system) = system.filter(|_| !entry.ancestor) {
            found.claim(system, What::Resource, Said::Thing(this), at);
        }
    }
    for (from, to, at) in edges {
        if let (Some(from), Some(to)) = (thing(*from), thing(*to))
            && Some(from) != system
            && Some(to) != system
        {
            found.claim(from, What::DependsOn, Said::Thing(to), At::pointer(at));
        }
    }
}

/// Services of others: who provides them.
fn services(found: &mut Found, root: &Node<'_>, system: Option<usize>) {
    for service in each_object(found, root, "services") {
        let Some(provider) = service.get("provider").and_then(|provider| found.member(&provider, "name", None)) else { continue };
        let supplier = found.named(ThingKind::Supplier, &provider.0, At::pointer(&provider.1));
        if let Some((name, at)) = found.member(&service, "name", Some(supplier)) {
            found.claim(supplier, What::Service, Said::Text(name), At::pointer(&at));
        }
        if let Some(system) = system {
            found.claim(system, What::Supplier, Said::Thing(supplier), At::pointer(&provider.1));
        }
    }
}
