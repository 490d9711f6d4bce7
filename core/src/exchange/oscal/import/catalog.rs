//! Another catalogue as a framework beside the standard: its groups as clauses, its controls as controls, by ids and titles.

use super::desk::{Desk, framework_slug};
use super::models::Found;
use super::own::{own_value, said};
use crate::exchange::ImportReason;
use crate::exchange::oscal::words::unmarked;
use crate::model::{FrameworkEntry, FrameworkEntryKind, FrameworkFile};
use crate::order::Set;
use crate::read::{Id, Text, Tree};

/// Takes a catalogue; ours holds nothing but the standard and own controls, which are taken elsewhere.
pub(super) fn catalog(desk: &mut Desk, found: &Found<'_>, namespace: &str) {
    let none = Tree::Null;
    let metadata = found.body.get("metadata").unwrap_or(&none);
    if own_value(metadata, namespace, "content-level").is_some() {
        return;
    }
    let title = said(metadata, "title").map(unmarked).unwrap_or_default();
    let Ok(id) = framework_slug(&title).parse::<Id>() else { return };
    let mut file = FrameworkFile::new(id, Text::from(if title.is_empty() { "catalogue" } else { &title }));
    file.edition = said(metadata, "version").map(Text::from);
    desk.rest(metadata, &format!("{}/metadata", found.pointer), &["title", "version", "oscal-version", "last-modified"], None);
    let mut taking = Taking { desk, entries: Vec::new(), known: Set::new() };
    taking.below(found.body, &found.pointer, None);
    file.entries = taking.entries;
    desk.rest(found.body, &found.pointer, &["uuid", "metadata", "groups", "controls"], None);
    desk.frameworks.push(file);
}

struct Taking<'t> {
    desk: &'t mut Desk,
    entries: Vec<FrameworkEntry>,
    known: Set<String>,
}

impl Taking<'_> {
    fn below(&mut self, object: &Tree, pointer: &str, parent: Option<&Id>) {
        for (list, kind) in [("groups", FrameworkEntryKind::Clause), ("controls", FrameworkEntryKind::Control)] {
            for (at, it) in object.get(list).map_or(&[][..], Tree::items).iter().enumerate() {
                self.entry(it, &format!("{pointer}/{list}/{at}"), kind, parent);
            }
        }
    }

    fn entry(&mut self, it: &Tree, pointer: &str, kind: FrameworkEntryKind, parent: Option<&Id>) {
        let title = said(it, "title").map(unmarked).filter(|title| !title.is_empty());
        let name = said(it, "id").or(title.as_deref());
        let Some(id) = name.and_then(|name| name.parse::<Id>().ok().or_else(|| super::desk::slug(name).parse().ok())) else {
            self.desk.drop(pointer, "id", None, ImportReason::NoName, None);
            // What stands under it stands under what is above it.
            return self.below(it, pointer, parent);
        };
        if !self.known.insert(id.to_string(), ()) {
            self.desk.drop(pointer, "id", it.get("id"), ImportReason::Duplicate, Some(id.as_str()));
            return self.below(it, pointer, parent);
        }
        let mut entry = FrameworkEntry::new(id.clone(), kind, Text::from(title.as_deref().unwrap_or(id.as_str())));
        entry.parent = parent.cloned();
        self.entries.push(entry);
        // Labels and the like say again what the id says.
        self.desk.rest(it, pointer, &["id", "class", "title", "groups", "controls"], Some(id.as_str()));
        self.below(it, pointer, Some(&id));
    }
}
