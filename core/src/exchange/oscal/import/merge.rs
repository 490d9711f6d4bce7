//! What the files tell, laid into the document: blanks are filled, nothing that is recorded is changed, and each value has its place.

use super::desk::{Desk, FoundRecord, place};
use super::json_text::{canonical, shown};
use super::models::escaped;
use super::node::Node;
use crate::exchange::{ImportConflict, ImportMatch, ImportOutcome, ImportPlace, ImportedRecord, ImportedValue, ValueOutcome};
use crate::model::{KINDS, KnownKind, Root};
use crate::order::Map;
use crate::read::{Kind, Plain, Text, Tree};

/// The new document, and what became of each value.
#[derive(Debug)]
pub(super) struct Merged {
    pub(super) tree: Tree,
    pub(super) records: Vec<ImportedRecord>,
    pub(super) conflicts: Vec<ImportConflict>,
}

/// Lays all records into a document, but for values that are banned.
pub(super) fn merge(document: &Tree, desk: &Desk, banned: &dyn Fn(u32, &str) -> bool) -> Merged {
    let mut out = Merged { tree: document.clone(), records: Vec::new(), conflicts: Vec::new() };
    let mut known: Map<String, usize> = Map::new();
    for (register, list) in document.members() {
        for (at, item) in list.items().iter().enumerate() {
            if let Some(id) = item.get("id").and_then(Tree::text) {
                known.or_insert_with([register, "/", id].concat(), || at);
            }
        }
    }
    for record in desk.in_order() {
        let banned = |pointer: &str| banned(record.source, pointer);
        lay(&mut out, &mut known, record, &banned, desk.replaced.as_deref());
    }
    out
}

/// Values of one record as they are laid.
struct Laying<'l> {
    record: &'l FoundRecord,
    banned: &'l dyn Fn(&str) -> bool,
    /// Where the whole document stands that took the place of a blank one.
    replaced: Option<&'l str>,
    values: Vec<ImportedValue>,
    conflicts: Vec<ImportConflict>,
}

fn lay(out: &mut Merged, known: &mut Map<String, usize>, record: &FoundRecord, banned: &dyn Fn(&str) -> bool, replaced: Option<&str>) {
    let mut laying = Laying { record, banned, replaced, values: Vec::new(), conflicts: Vec::new() };
    let Tree::Members(root) = &mut out.tree else { return };
    let (pointer, fresh) = match (record.register, &record.id) {
        ("", _) => {
            laying.members(root, &record.node, "");
            (String::new(), false)
        }
        (part, None) => {
            let fresh = !root.iter().any(|(name, _)| *name == *part);
            laying.member(root, part, &record.node, "");
            (format!("/{part}"), fresh)
        }
        (register, Some(id)) => {
            if record.node.tree(banned).is_none() {
                return;
            }
            let list = root.iter().position(|(name, _)| *name == *register).unwrap_or_else(|| {
                root.push((Text::from(register), Tree::List(Vec::new())));
                root.len() - 1
            });
            let Some((_, Tree::List(items))) = root.get_mut(list) else { return };
            let key = [register, "/", id].concat();
            let at = known.get(&key).copied();
            let fresh = at.is_none();
            let at = at.unwrap_or_else(|| {
                items.push(Tree::Members(Vec::new()));
                known.insert(key, items.len() - 1);
                items.len() - 1
            });
            let pointer = format!("/{register}/{at}");
            if let Some(Tree::Members(members)) = items.get_mut(at) {
                laying.members(members, &record.node, &pointer);
            }
            (pointer, fresh)
        }
    };
    // What the document of the file brought along was not recorded before.
    let fresh = fresh || replaced.is_some() && !record.register.is_empty();
    let more = laying.values.iter().any(|value| value.outcome != ValueOutcome::Same);
    let outcome = match (fresh, more) {
        (true, true) => ImportOutcome::New,
        (false, true) => ImportOutcome::Updated,
        (_, false) => ImportOutcome::Unchanged,
    };
    let mut it = ImportedRecord::new(kind(record.register).into(), outcome);
    it.id = record.id.as_deref().map(Text::from);
    it.pointer = Some(Plain(pointer));
    it.matched_by = (!fresh && record.id.is_some()).then_some(ImportMatch::Id);
    it.places = vec![laying.place(&record.pointer)];
    it.values = laying.values;
    out.records.push(it);
    out.conflicts.extend(laying.conflicts);
}

/// The kind of the records of a register, or of a part.
fn kind(register: &str) -> &'static str {
    let stands = |kind: &&KnownKind| kind.at.len() == 1 && kind.at.first().is_some_and(|(field, _)| field.name == register);
    KINDS.iter().find(stands).map_or(Root::TABLE.kind, |kind| kind.name)
}

impl Laying<'_> {
    fn place(&self, pointer: &str) -> ImportPlace {
        place(self.record.source, pointer)
    }

    fn members(&mut self, into: &mut Vec<(Text, Tree)>, node: &Node, at: &str) {
        for (name, below) in node.below() {
            self.member(into, name, below, at);
        }
    }

    fn member(&mut self, into: &mut Vec<(Text, Tree)>, name: &str, node: &Node, above: &str) {
        let at = format!("{above}/{}", escaped(name));
        match into.iter_mut().find(|(known, _)| *known == *name) {
            None => {
                if let Some(tree) = node.tree(self.banned) {
                    into.push((Text::from(name), tree));
                    self.note(node, &at, ValueOutcome::Filled);
                }
            }
            Some((_, Tree::Members(members))) if matches!(node, Node::Branch(_)) && !node.is_list() => self.members(members, node, &at),
            Some((_, Tree::List(items))) if node.is_list() => self.list(items, node, &at),
            Some((_, known)) => self.compare(known, node, &at),
        }
    }

    /// Elements by their ids, decisions by control and AI systems, plain values by what they are.
    fn list(&mut self, items: &mut Vec<Tree>, node: &Node, at: &str) {
        let mut known: Map<String, usize> = Map::new();
        for (place, item) in items.iter().enumerate() {
            for key in [Some(canonical(item)), key(item)].into_iter().flatten() {
                known.or_insert_with(key, || place);
            }
        }
        let before = items.len();
        for (_, below) in node.below() {
            let Some(tree) = below.tree(self.banned) else { continue };
            let (text, named) = (canonical(&tree), key(&tree));
            let found = known.get(&text).or_else(|| known.get(named.as_ref()?)).copied();
            if let Some(place) = found {
                let at = format!("{at}/{place}");
                match (items.get_mut(place), below) {
                    (Some(Tree::Members(members)), Node::Branch(_)) => self.members(members, below, &at),
                    (Some(item), _) => self.compare(item, below, &at),
                    (None, _) => {}
                }
            } else if matches!(below, Node::Leaf { .. }) || named.is_some() || before == 0 {
                let place = items.len();
                items.push(tree);
                for key in [Some(text), named].into_iter().flatten() {
                    known.or_insert_with(key, || place);
                }
                self.note(below, &format!("{at}/{place}"), ValueOutcome::Added);
            } else {
                // Which of the elements it would be, nothing tells.
                let whole = Tree::List(items.clone());
                self.conflict(&whole, &shown(&tree), below.pointer(), at);
            }
        }
    }

    fn compare(&mut self, known: &Tree, node: &Node, at: &str) {
        let Some(other) = node.tree(self.banned) else { return };
        if canonical(known) == canonical(&other) {
            self.note(node, at, ValueOutcome::Same);
        } else {
            self.conflict(known, &shown(&other), node.pointer(), at);
        }
    }

    fn conflict(&mut self, kept: &Tree, other: &str, pointer: &str, at: &str) {
        let mut it = ImportConflict::new(Plain(at.to_owned()), Plain(shown(kept)), Plain(other.to_owned()), self.place(pointer));
        it.id = self.record.id.as_deref().map(Text::from);
        self.conflicts.push(it);
    }

    fn note(&mut self, node: &Node, at: &str, outcome: ValueOutcome) {
        match node {
            Node::Leaf { value, pointer } => {
                let brought = outcome == ValueOutcome::Same && self.replaced == Some(pointer);
                let outcome = if brought { ValueOutcome::Filled } else { outcome };
                if !(self.banned)(pointer) {
                    self.values.push(ImportedValue::new(Plain(at.to_owned()), Plain(shown(value)), outcome, self.place(pointer)));
                }
            }
            Node::Branch(_) => {
                let kept = node.below().into_iter().filter(|(_, below)| below.tree(self.banned).is_some());
                for (place, (name, below)) in kept.enumerate() {
                    let step = if node.is_list() { place.to_string() } else { escaped(name) };
                    self.note(below, &format!("{at}/{step}"), outcome);
                }
            }
        }
    }
}

/// What tells an element from others: its id, or the control and the AI systems of a decision.
fn key(item: &Tree) -> Option<String> {
    if let Some(id) = item.get("id").and_then(Tree::text) {
        return Some(["id ", id].concat());
    }
    let control = item.get("control").and_then(Tree::text)?;
    Some(["control ", control, " ", &item.get("aiSystems").map_or_else(String::new, canonical)].concat())
}
