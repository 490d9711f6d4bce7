//! Ways into the records that several views share: the records at the top, fields by name, who answers for a place.

use crate::model::{Person, Role, Root};
use crate::read::{FieldRole, Record, Text, View, elements, record};

/// A part of the document or a record of a register.
#[derive(Debug, Clone, Copy)]
pub(super) struct Top<'a> {
    pub(super) record: &'a dyn Record,
    /// Position of the part or register in the document's table.
    pub(super) field: usize,
    /// Position in the register; none for a part.
    pub(super) index: Option<usize>,
}

impl Top<'_> {
    /// Its JSON Pointer, with the index as the source counts it.
    pub(super) fn pointer(&self, root: &Root) -> String {
        element_pointer("", root, self.field, self.index)
    }
}

/// The pointer of a field, or of an element of a list field, below a record at `at`.
pub(super) fn element_pointer(at: &str, owner: &dyn Record, field: usize, index: Option<usize>) -> String {
    let name = owner.table().names.get(field);
    match index {
        Some(index) => format!("{at}/{name}/{}", owner.unread().source_index(field as u8, index as u32)),
        None => format!("{at}/{name}"),
    }
}

/// Parts and records of registers, in the order of the document.
pub(super) fn tops(root: &Root) -> Vec<Top<'_>> {
    let mut out = Vec::new();
    for field in 0..root.table().names.len() {
        match root.get(field) {
            View::Record(record) => out.push(Top { record, field, index: None }),
            View::List(list) => {
                for (index, view) in elements(list).enumerate() {
                    let View::Record(record) = view else { break };
                    out.push(Top { record, field, index: Some(index) });
                }
            }
            _ => {}
        }
    }
    out
}

/// Its own id; empty if it has none.
pub(super) fn own_id(record: &dyn Record) -> &str {
    if let View::Id(id) = record.get(0) { id.as_str() } else { "" }
}

/// Its own id, as text.
pub(super) fn id_text(record: &dyn Record) -> Option<Text> {
    record
        .table()
        .with(FieldRole::Id)
        .find_map(|field| if let View::Id(id) = record.get(field) { Some(id.as_text().clone()) } else { None })
}

/// Person or role that answers for the record itself.
pub(super) fn owner(record: &dyn Record) -> Option<&str> {
    record.table().with(FieldRole::Owner).find_map(|field| match record.get(field) {
        View::Link(owner, _) => Some(owner.as_str()),
        _ => None,
    })
}

/// Person or role that answers for what stands at that pointer: the owner of the innermost record around it that has one.
pub(super) fn owner_at<'a>(root: &'a Root, pointer: &str) -> Option<&'a str> {
    let mut here: &dyn Record = root;
    let mut found = None;
    let mut steps = pointer.split('/').skip(1);
    while let Some(name) = steps.next() {
        let Some(at) = here.table().names.position(name) else { break };
        here = match here.get(at) {
            View::Record(record) => record,
            View::List(list) => {
                let Some(source) = steps.next().and_then(|step| step.parse::<u32>().ok()) else { break };
                // Elements that could not be read count in the pointer and not in the list.
                let Some(View::Record(record)) = list.at(here.unread().index_of(at as u8, source)) else { break };
                record
            }
            _ => break,
        };
        found = owner(here).or(found);
    }
    found
}

/// Goes through a record and all below it.
pub(super) fn walk<'a>(record: &'a dyn Record, see: &mut dyn FnMut(&'a dyn Record)) {
    see(record);
    for at in 0..record.table().names.len() {
        match record.get(at) {
            View::Record(below) => walk(below, see),
            View::List(list) => {
                for view in elements(list) {
                    let View::Record(below) = view else { break };
                    walk(below, see);
                }
            }
            _ => {}
        }
    }
}

record! {
    /// A contact person.
    pub struct Contact "contact" {
        required {
            /// The person, or the role where no person is assigned.
            "id" id: Text,
        }
        optional {
            /// The person's name, or the role's.
            "name" name: Option<Text>,
            /// The role that the person holds.
            "role" role: Option<Text>,
        }
    }
}

/// The people behind an owner: the person itself, or the holders of the role.
pub(super) fn contacts(root: &Root, owner: &str, into: &mut Vec<Contact>) {
    let mut add = |id: &str, name: Option<Text>, role: Option<&str>| {
        if !into.iter().any(|known| known.id == *id) {
            let mut contact = Contact::new(id.into());
            contact.name = name;
            contact.role = role.map(Text::from);
            into.push(contact);
        }
    };
    let person = |id: &str| root.people.iter().find(|person: &&Person| person.id.as_str() == id);
    let Some(role) = root.roles.iter().find(|role: &&Role| role.id.as_str() == owner) else {
        return add(owner, person(owner).and_then(|person| person.name.clone()), None);
    };
    if role.holders.is_empty() {
        add(owner, role.title.clone(), None);
    }
    for holder in &role.holders {
        add(holder.as_str(), person(holder.as_str()).and_then(|person| person.name.clone()), Some(owner));
    }
}
