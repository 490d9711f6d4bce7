//! Records that stand in our own properties: whatever document of OSCAL they are in, they come back as they were.

use super::desk::Desk;
use super::node::Node;
use crate::exchange::ImportReason;
use crate::exchange::oscal::fields::{EMPTY, FLAG, JSON, NUMBER};
use crate::exchange::oscal::words::unmarked;
use crate::read::{Decimal, ReadOptions, Text, Tree, read_tree};

/// Kinds of records with the registers in which they stand.
const REGISTERS: [(&str, &str); 9] = [
    ("person", "people"),
    ("role", "roles"),
    ("evidence", "evidence"),
    ("document", "documents"),
    ("ownControl", "ownControls"),
    ("aiSystem", "aiSystems"),
    ("risk", "risks"),
    ("treatment", "treatments"),
    ("nonconformity", "nonconformities"),
];
/// Parts of the document, of which there is one each.
const PARTS: [&str; 3] = ["organization", "scope", "statementOfApplicability"];
/// Where OSCAL's own description of a record says the same as a field of it.
const DESCRIBED: [(&str, &str); 7] = [
    ("role", "description"),
    ("evidence", "description"),
    ("document", "description"),
    ("aiSystem", "description"),
    ("risk", "description"),
    ("nonconformity", "statement"),
    ("auditFinding", "statement"),
];

/// A property of ours: name, value, and where the value stands.
struct Own<'t> {
    name: &'t str,
    value: Tree,
    pointer: String,
}

/// Takes all records that stand in properties of that namespace. Whether there are any.
pub(super) fn own(desk: &mut Desk, body: &Tree, pointer: &str, namespace: &str) -> bool {
    let mut walk = Walk { desk, namespace, any: false };
    walk.tree(body, pointer, None, 0);
    walk.any
}

/// Whether the object has properties of that namespace: then it is ours, and nothing is read out of OSCAL's own members.
pub(super) fn is_own(object: &Tree, namespace: &str) -> bool {
    let props = object.get("props").map_or(&[][..], Tree::items);
    props.iter().any(|prop| said(prop, "ns") == Some(namespace))
}

/// The value of one of our properties.
pub(super) fn own_value<'t>(object: &'t Tree, namespace: &str, name: &str) -> Option<&'t str> {
    let props = object.get("props").map_or(&[][..], Tree::items);
    let prop = props.iter().find(|prop| said(prop, "ns") == Some(namespace) && said(prop, "name") == Some(name))?;
    said(prop, "remarks").or_else(|| said(prop, "value"))
}

/// The text of a member.
pub(super) fn said<'t>(object: &'t Tree, name: &str) -> Option<&'t str> {
    object.get(name).and_then(Tree::text).map(Text::as_str)
}

struct Walk<'w> {
    desk: &'w mut Desk,
    namespace: &'w str,
    any: bool,
}

impl Walk<'_> {
    fn tree(&mut self, tree: &Tree, pointer: &str, audit: Option<&str>, index: usize) {
        for (at, item) in tree.items().iter().enumerate() {
            self.tree(item, &format!("{pointer}/{at}"), audit, at);
        }
        let audit = self.object(tree, pointer, audit, index).or_else(|| audit.map(str::to_owned));
        for (name, value) in tree.members() {
            if *name != *"props" {
                self.tree(value, &format!("{pointer}/{}", super::models::escaped(name)), audit.as_deref(), 0);
            }
        }
    }

    /// The records of one object; gives the id of the audit, where it is one.
    fn object(&mut self, object: &Tree, pointer: &str, audit: Option<&str>, index: usize) -> Option<String> {
        let mut groups: Vec<(&str, Vec<Own<'_>>)> = Vec::new();
        for (at, prop) in object.get("props").map_or(&[][..], Tree::items).iter().enumerate() {
            let (Some(name), Some(group)) = (said(prop, "name"), said(prop, "group")) else { continue };
            if said(prop, "ns") != Some(self.namespace) {
                continue;
            }
            let own = Own { name, value: value(prop), pointer: format!("{pointer}/props/{at}") };
            // The properties of a record stand together.
            match groups.last_mut().filter(|(known, _)| *known == group) {
                Some((_, list)) => list.push(own),
                None => groups.push((group, vec![own])),
            }
        }
        let mut found = None;
        for (group, props) in groups {
            self.any = true;
            found = self.group(object, pointer, group, props, audit, index).or(found);
        }
        found
    }

    fn group(
        &mut self,
        object: &Tree,
        pointer: &str,
        group: &str,
        props: Vec<Own<'_>>,
        audit: Option<&str>,
        index: usize,
    ) -> Option<String> {
        let numbered = group.rsplit_once('-').filter(|(_, number)| number.parse::<u32>().is_ok());
        let (kind, number) = numbered.map_or((group, ""), |(kind, number)| (kind, number));
        let id = props.iter().find(|own| own.name == "id").and_then(|own| own.value.text()).map(Text::as_str);
        let index = (index + 1).to_string();
        let (register, id, above): (&'static str, Option<&str>, Vec<&str>) = match kind {
            "aims" => ("", None, Vec::new()),
            "soaEntry" => ("statementOfApplicability", None, vec!["entries", number]),
            "audit" => ("audits", Some(id?), Vec::new()),
            "auditFinding" => ("audits", Some(audit?), vec!["findings", &index]),
            _ => match (REGISTERS.iter().find(|(known, _)| *known == kind), PARTS.iter().find(|part| **part == kind)) {
                (Some((_, register)), _) => (register, Some(id?), Vec::new()),
                (None, Some(part)) => (part, None, Vec::new()),
                (None, None) => {
                    for own in &props {
                        self.desk.drop(&own.pointer, own.name, Some(&own.value), ImportReason::NoField, None);
                    }
                    return None;
                }
            },
        };
        self.desk.take(id.unwrap_or_default());
        let owner = id.map(str::to_owned);
        let mut again = Vec::new();
        let record = self.desk.record(register, id, pointer)?;
        if above.is_empty() {
            record.order = number.parse().unwrap_or(record.order);
        }
        for own in props {
            let path: Vec<&str> = above.iter().copied().chain(own.name.split('.')).collect();
            let same = record.node.at(path.iter().copied()).and_then(|known| known.tree(&|_| false)).as_ref() == Some(&own.value);
            if !same && !record.node.set(path, own.value.clone(), own.pointer.clone()) {
                again.push(own);
            }
        }
        let edited = edited(object, pointer, kind, &above, &record.node);
        let source = self.desk.source;
        self.desk.edits.extend(edited.map(|(ours, now, at)| (source, ours, now, at)));
        for own in again {
            self.desk.drop(&own.pointer, own.name, Some(&own.value), ImportReason::Duplicate, owner.as_deref());
        }
        (kind == "audit").then_some(owner).flatten()
    }
}

/// A description that was changed since it was written: where ours stands, what it says now, and where.
fn edited(object: &Tree, pointer: &str, kind: &str, above: &[&str], node: &Node) -> Option<(String, String, String)> {
    let (_, field) = DESCRIBED.iter().find(|(known, _)| *known == kind)?;
    let now = unmarked(said(object, "description")?);
    let (ours, place) = node.said(above.iter().copied().chain([*field]))?;
    (now != ours).then(|| (place.to_owned(), now, format!("{pointer}/description")))
}

/// The value of a property of ours; where its class does not fit, the text, for the reader to refuse.
pub(super) fn value(prop: &Tree) -> Tree {
    let line = said(prop, "value").unwrap_or_default();
    let text = || Tree::Text(Text::from(said(prop, "remarks").unwrap_or(line)));
    match said(prop, "class") {
        Some(NUMBER) if line.parse::<Decimal>().is_ok() => Tree::Number(Text::from(line)),
        Some(FLAG) if line == "true" => Tree::Flag(true),
        Some(FLAG) if line == "false" => Tree::Flag(false),
        Some(EMPTY) => Tree::Text(Text::from(said(prop, "remarks").unwrap_or_default())),
        Some(JSON) => {
            let (tree, diagnostics, ..) =
                read_tree(["{\"it\":", said(prop, "remarks").unwrap_or(line), "}"].concat(), &ReadOptions::default());
            tree.filter(|_| diagnostics.is_empty()).and_then(|tree| tree.get("it").cloned()).unwrap_or_else(text)
        }
        _ => text(),
    }
}
