//! What does not fit together in a file: references that lead nowhere, dates that contradict each other.

use super::desk::Desk;
use super::models::{Found, Model, escaped};
use super::own::said;
use crate::order::Set;
use crate::read::{DateTime, Text, Tree};

/// Members that name a UUID of the same document.
const HERE: [&str; 4] = ["observation-uuid", "risk-uuid", "party-uuid", "party-uuids"];
/// Members that name one of the system security plan.
const IN_STATEMENT: [&str; 3] = ["component-uuid", "subject-uuid", "implementation-statement-uuid"];
/// Members that name a control, or a part of one.
const IN_CATALOG: [&str; 4] = ["control-id", "with-ids", "target-id", "statement-ids"];
/// What comes first, and what may not come before it.
const ORDERED: [(&str, &str); 3] = [("start", "end"), ("collected", "expires"), ("published", "last-modified")];

/// Looks through all documents of a file.
pub(super) fn check(desk: &mut Desk, all: &[Found<'_>]) {
    let has = |model: Model| all.iter().any(|found| found.model == model);
    let (mut controls, mut anywhere) = (Set::new(), Set::new());
    for found in all {
        ids(found.body, "uuid", &mut anywhere);
        if found.model == Model::Catalog {
            ids(found.body, "id", &mut controls);
        }
    }
    for found in all {
        let (mut here, mut roles) = (Set::new(), Set::new());
        ids(found.body, "uuid", &mut here);
        for role in found.body.get("metadata").and_then(|it| it.get("roles")).map_or(&[][..], Tree::items) {
            if let Some(id) = said(role, "id") {
                roles.insert(id, ());
            }
        }
        let fits = |name: &str, text: &str| match name {
            _ if HERE.contains(&name) => here.contains(text),
            _ if IN_STATEMENT.contains(&name) => !has(Model::Statement) || anywhere.contains(text),
            _ if IN_CATALOG.contains(&name) => !has(Model::Catalog) || controls.contains(text),
            "role-id" => roles.contains(text),
            "href" => text.strip_prefix('#').is_none_or(|uuid| here.contains(uuid)),
            _ => true,
        };
        walk(desk, found.body, &found.pointer, "", &fits);
    }
}

fn ids<'t>(tree: &'t Tree, name: &str, into: &mut Set<&'t str>) {
    for (member, value) in tree.members() {
        match value {
            Tree::Text(text) if *member == *name => {
                into.insert(text.as_str(), ());
            }
            _ => ids(value, name, into),
        }
    }
    tree.items().iter().for_each(|item| ids(item, name, into));
}

fn walk(desk: &mut Desk, tree: &Tree, pointer: &str, name: &str, fits: &dyn Fn(&str, &str) -> bool) {
    match tree {
        Tree::Text(text) if !fits(name, text) => desk.warn("import-reference-unresolved", pointer, vec![("text", text.to_string())]),
        Tree::List(items) => {
            for (at, item) in items.iter().enumerate() {
                walk(desk, item, &format!("{pointer}/{at}"), name, fits);
            }
        }
        Tree::Members(members) => {
            for (first, then) in ORDERED {
                let of = |name: &str| tree.get(name).and_then(Tree::text).map(Text::as_str);
                let seconds = |text: &str| text.parse::<DateTime>().ok().and_then(|instant| instant.seconds());
                if let (Some(a), Some(b)) = (of(first), of(then))
                    && let (Some(earlier), Some(later)) = (seconds(a), seconds(b))
                    && later < earlier
                {
                    let params = vec![("field", then.to_owned()), ("text", b.to_owned()), ("found", a.to_owned())];
                    desk.warn("import-dates-contradict", &format!("{pointer}/{then}"), params);
                }
            }
            for (name, value) in members {
                walk(desk, value, &format!("{pointer}/{}", escaped(name)), name, fits);
            }
        }
        _ => {}
    }
}
