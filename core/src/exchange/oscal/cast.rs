//! Whom and what a document of OSCAL names: its metadata and back matter list those alone.

use super::cx::{Cx, numbered};
use super::ids;
use super::json::Object;
use super::words::{line, markup};
use crate::language::Phrase;
use crate::model::Actor;
use crate::order::Set;
use crate::read::{Record, Ref, View, elements};

/// The people, roles, evidence, documents and AI systems that a document names.
#[derive(Default)]
pub(super) struct Cast<'a> {
    seen: Set<&'a str>,
    /// Everything of these registers.
    whole: bool,
    generic: Vec<(&'static str, Phrase)>,
}

impl<'a> Cast<'a> {
    /// All of them.
    pub(super) fn whole() -> Cast<'a> {
        Cast { whole: true, ..Cast::default() }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    /// Notes whom and what the record names, and what those name in turn.
    pub(super) fn see(&mut self, cx: &Cx<'a>, record: &'a dyn Record) {
        let mut open = vec![record];
        while let Some(record) = open.pop() {
            for at in 0..record.table().names.len() {
                self.view(cx, record.get(at), &mut open);
            }
        }
    }

    fn view(&mut self, cx: &Cx<'a>, view: View<'a>, open: &mut Vec<&'a dyn Record>) {
        match view {
            View::Link(to, _) => {
                if let Some(known) = cx.known(to.as_str())
                    && self.seen.insert(to_key(cx, to.as_str()), ())
                {
                    open.push(known.record);
                }
            }
            View::Record(record) => open.push(record),
            View::List(list) => elements(list).for_each(|view| self.view(cx, view, open)),
            _ => {}
        }
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.whole || self.seen.contains(id)
    }

    /// Who has that part in it, as OSCAL says it: a role of the document with those that hold it, or a person in the part.
    pub(super) fn responsible(&mut self, cx: &Cx<'a>, part: (&'static str, Phrase), who: Option<&'a Ref<Actor>>) -> Vec<Object> {
        let Some(known) = who.and_then(|who| cx.known(who.as_str())) else { return Vec::new() };
        let id = who.map_or("", Ref::as_str);
        match known.kind {
            "role" => vec![Object::new().text("role-id", ids::role(id)).texts("party-uuids", holders(cx, id))],
            "person" => vec![Object::new().text("role-id", self.part(part)).texts("party-uuids", vec![cx.ids.of("person", id)])],
            _ => Vec::new(),
        }
    }

    /// Who it was, as a party: a person, the first who holds a role; the organization where no one is recorded.
    pub(super) fn actor(&self, cx: &Cx<'a>, who: Option<&'a Ref<Actor>>) -> Option<Object> {
        let party = |name: &'static str, uuid: String| Object::new().text("type", "party").text(name, uuid);
        let Some(who) = who else {
            return cx.root.organization.as_ref().map(|_| party("actor-uuid", cx.ids.of("organization", "")));
        };
        match cx.known(who.as_str())?.kind {
            "person" => Some(party("actor-uuid", cx.ids.of("person", who.as_str()))),
            "role" => {
                let holder = holders(cx, who.as_str()).into_iter().next()?;
                Some(party("actor-uuid", holder).text("role-id", ids::role(who.as_str())))
            }
            _ => None,
        }
    }

    /// The same where a log says who wrote it.
    pub(super) fn logged(&self, cx: &Cx<'a>, who: Option<&'a Ref<Actor>>) -> Vec<Object> {
        let Some(who) = who else { return Vec::new() };
        match cx.known(who.as_str()).map(|known| known.kind) {
            Some("person") => vec![Object::new().text("party-uuid", cx.ids.of("person", who.as_str()))],
            Some("role") => {
                let role = ids::role(who.as_str());
                holders(cx, who.as_str())
                    .into_iter()
                    .map(|uuid| Object::new().text("party-uuid", uuid).text("role-id", role.clone()))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// A role that no record describes.
    pub(super) fn part(&mut self, part: (&'static str, Phrase)) -> String {
        if !self.generic.iter().any(|(known, _)| *known == part.0) {
            self.generic.push(part);
        }
        part.0.to_owned()
    }

    pub(super) fn roles(&self, cx: &Cx<'a>) -> Vec<Object> {
        let generic = self.generic.iter().map(|(id, title)| Object::new().text("id", *id).text("title", cx.text(*title)));
        let mut out: Vec<Object> = generic.collect();
        for (key, role) in numbered(&cx.root.roles, |role| role.id.as_str()) {
            if self.has(role.id.as_str()) {
                let object = Object::new().text("id", ids::role(&key.replace('#', "..")));
                out.push(
                    cx.titled(object, role.title.as_ref(), role.id.as_str())
                        .maybe("description", role.description.as_deref().map(markup))
                        .list("props", cx.fields(role, &[], "role")),
                );
            }
        }
        out
    }

    pub(super) fn parties(&self, cx: &Cx<'a>) -> Vec<Object> {
        let mut out = Vec::new();
        if let Some(organization) = cx.root.organization.as_deref() {
            let props = if self.whole { cx.fields(organization, &[], "organization") } else { Vec::new() };
            let name = organization.legal_name.as_deref().and_then(line);
            out.push(
                Object::new()
                    .text("uuid", cx.ids.of("organization", ""))
                    .text("type", "organization")
                    .maybe("name", name)
                    .list("props", props),
            );
        }
        for (key, person) in numbered(&cx.root.people, |person| person.id.as_str()) {
            if self.has(person.id.as_str()) {
                let body = person.kind.is_some_and(|kind| kind.as_str() == "body");
                out.push(
                    Object::new()
                        .text("uuid", cx.ids.of("person", &key))
                        .text("type", if body { "organization" } else { "person" })
                        .maybe("name", person.name.as_deref().and_then(line))
                        .list("props", cx.fields(person, &[], "person")),
                );
            }
        }
        out
    }
}

/// Who holds a role, of those that there are.
fn holders(cx: &Cx<'_>, role: &str) -> Vec<String> {
    let mut seen: Set<&str> = Set::new();
    let holders = cx.roles.get(role).map_or(&[][..], |role| &role.holders).iter().map(Ref::as_str);
    let known = holders.filter(|id| cx.known(id).is_some_and(|known| known.kind == "person") && seen.insert(*id, ()));
    known.map(|id| cx.ids.of("person", id)).collect()
}

/// The id as the document has it: what is seen outlives the reference.
fn to_key<'a>(cx: &Cx<'a>, id: &str) -> &'a str {
    cx.known(id)
        .and_then(|known| {
            let table = known.record.table();
            (0..table.names.len()).find_map(|at| match known.record.get(at) {
                View::Id(id) => Some(id.as_str()),
                _ => None,
            })
        })
        .unwrap_or_default()
}
