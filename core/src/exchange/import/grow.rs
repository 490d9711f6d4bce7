//! A record as a tree that grows: values put at their places, one record taken into another, and the tree as JSON text.

use crate::exchange::rows::Step;
use crate::read::{Text, Tree};

/// The member of that name, made where there is none.
pub(super) fn member<'a>(tree: &'a mut Tree, name: &str) -> Option<&'a mut Tree> {
    if !matches!(tree, Tree::Members(_)) {
        *tree = Tree::Members(Vec::new());
    }
    let Tree::Members(members) = tree else { return None };
    let at = members.iter().position(|(known, _)| known == name).unwrap_or(members.len());
    if at == members.len() {
        members.push((name.into(), Tree::Null));
    }
    members.get_mut(at).map(|(_, value)| value)
}

/// The elements of a list, made where there is none.
pub(super) fn items(tree: &mut Tree) -> Option<&mut Vec<Tree>> {
    if !matches!(tree, Tree::List(_)) {
        *tree = Tree::List(Vec::new());
    }
    if let Tree::List(items) = tree { Some(items) } else { None }
}

/// Puts values at a place of a record: one by itself, several as a list; behind a list of records one into each of its elements. What a column before it
/// has put into the same elements stays, and further ones take the values.
pub(super) fn put(tree: &mut Tree, steps: &[Step], list: bool, values: Vec<Option<Tree>>) {
    let Some((step, rest)) = steps.split_first() else { return };
    if values.iter().all(Option::is_none) {
        return;
    }
    let Some(here) = member(tree, step.name) else { return };
    if step.each {
        let Some(elements) = items(here) else { return };
        let taken = elements.iter().take_while(|element| holds(element, rest)).count();
        for (at, value) in (taken..).zip(values) {
            while elements.len() <= at {
                elements.push(Tree::Members(Vec::new()));
            }
            if let (Some(value), Some(element)) = (value, elements.get_mut(at)) {
                put(element, rest, list, vec![Some(value)]);
            }
        }
    } else if !rest.is_empty() {
        put(here, rest, list, values);
    } else if list {
        if let Some(elements) = items(here) {
            for value in values.into_iter().flatten() {
                if !elements.contains(&value) {
                    elements.push(value);
                }
            }
        }
    } else if let Some(value) = values.into_iter().flatten().next() {
        *here = value;
    }
}

/// Whether something stands at the place.
fn holds(tree: &Tree, steps: &[Step]) -> bool {
    match steps.split_first() {
        None => !matches!(tree, Tree::Null),
        Some((step, rest)) => tree.get(step.name).is_some_and(|below| holds(below, rest)),
    }
}

/// What one record says that another did not, or says otherwise.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    /// JSON Pointer from the record.
    pub(super) pointer: String,
    /// What stood there; none where nothing did.
    pub(super) before: Option<String>,
    pub(super) value: String,
    /// Whether it stands there now.
    pub(super) taken: bool,
}

impl Said {
    /// Whether the record is another for it.
    pub(super) fn changes(&self) -> bool {
        self.taken && self.before.as_deref() != Some(&self.value)
    }
}

/// Takes a record into another: what it says stands in the other afterwards. A value that differs is replaced only where `replace` says so. Elements of
/// lists of records are taken by their position; a list of values takes the place of the list before.
pub(super) fn take(into: &mut Tree, from: Tree, pointer: &str, replace: bool, said: &mut Vec<Said>) {
    match from {
        Tree::Members(members) => {
            for (name, value) in members.into_iter().filter(|(_, value)| !matches!(value, Tree::Null)) {
                let below = format!("{pointer}/{name}");
                if let Some(here) = member(into, &name) {
                    take(here, value, &below, replace, said);
                }
            }
        }
        Tree::List(elements) if elements.iter().any(|element| matches!(element, Tree::Members(_))) => {
            let Some(here) = items(into) else { return };
            for (at, element) in elements.into_iter().enumerate() {
                while here.len() <= at {
                    here.push(Tree::Members(Vec::new()));
                }
                if let Some(here) = here.get_mut(at) {
                    take(here, element, &format!("{pointer}/{at}"), replace, said);
                }
            }
        }
        Tree::Null => {}
        value => {
            let before = if matches!(into, Tree::Null) { None } else { Some(shown(into)) };
            let same = same(into, &value);
            let taken = before.is_none() || replace || same;
            said.push(Said { pointer: pointer.to_owned(), before, value: shown(&value), taken });
            if taken && !same {
                *into = value;
            }
        }
    }
}

/// Whether two values are one: numbers by what they are, not by how they are written.
fn same(a: &Tree, b: &Tree) -> bool {
    match (a, b) {
        (Tree::Number(a), Tree::Number(b)) => a == b || super::heard::number(a, None) == super::heard::number(b, None),
        (a, b) => a == b,
    }
}

/// A value as text for people: of a list its elements.
pub(super) fn shown(tree: &Tree) -> String {
    match tree {
        Tree::Text(text) | Tree::Number(text) => text.to_string(),
        Tree::Flag(flag) => flag.to_string(),
        Tree::List(items) => crate::exchange::rows::joined(&items.iter().map(shown).collect::<Vec<_>>()),
        Tree::Null | Tree::Broken | Tree::Members(_) => String::new(),
    }
}

/// A record that holds an id and what else is given.
pub(super) fn object(members: &[(&str, &str)]) -> Tree {
    Tree::Members(members.iter().map(|(name, value)| (Text::from(*name), Tree::Text(Text::from(*value)))).collect())
}

#[cfg(test)]
mod tests {
    use super::{put, take};
    use crate::exchange::rows::layout;
    use crate::read::{ReadOptions, Tree, read_tree};

    fn tree(text: &str) -> Tree {
        read_tree(text.to_owned(), &ReadOptions::default()).0.expect("a tree")
    }

    fn text(tree: &Tree) -> String {
        let mut out = String::new();
        tree.write(&mut out);
        out
    }

    #[test]
    fn values_grow_into_a_record() {
        let risks = layout("risks").expect("a table");
        let mut record = Tree::Members(Vec::new());
        let mut add = |place: &str, values: &[&str]| {
            let place = risks.place(place).expect("a place");
            let values = values.iter().map(|value| Some(Tree::Text((*value).into())).filter(|_| !value.is_empty())).collect();
            put(&mut record, &place.steps, place.list, values);
        };
        add("id", &["R-1"]);
        add("causes", &["drift", "noise"]);
        add("current.likelihood", &["3"]);
        add("current.consequences[].level", &["4", "", "2"]);
        add("current.consequences[].dimension", &["groups"]);
        assert_eq!(
            text(&record),
            r#"{"id":"R-1","causes":["drift","noise"],"current":{"likelihood":"3","consequences":[{"level":"4","dimension":"groups"},{},{"level":"2"}]}}"#
        );
        // A second column for the levels speaks of a further consequence.
        let place = risks.place("current.consequences[].level").expect("a place");
        put(&mut record, &place.steps, place.list, vec![Some(Tree::Text("5".into()))]);
        assert!(text(&record).contains(r#"[{"level":"4","dimension":"groups"},{"level":"5"},{"level":"2"}]"#), "{}", text(&record));
    }

    #[test]
    fn what_differs_is_told_and_replaced_only_where_it_may_be() {
        let from = || tree(r#"{"id": "R-1", "title": "new", "priority": 1.0, "tags": ["b"], "current": {"likelihood": "2"}}"#);
        for (replace, title) in [(true, "new"), (false, "old")] {
            let mut into = tree(r#"{"id": "R-1", "title": "old", "priority": 1, "tags": ["a"], "owner": "p"}"#);
            let mut said = Vec::new();
            take(&mut into, from(), "", replace, &mut said);
            assert_eq!(into.get("title").and_then(Tree::text).map(|text| &**text), Some(title));
            assert_eq!(into.get("owner").and_then(Tree::text).map(|text| &**text), Some("p"));
            let told: Vec<_> = said.iter().map(|said| (&*said.pointer, said.before.as_deref(), &*said.value, said.taken)).collect();
            assert_eq!(
                told,
                [
                    ("/id", Some("R-1"), "R-1", true),
                    ("/title", Some("old"), "new", replace),
                    ("/priority", Some("1"), "1.0", true),
                    ("/tags", Some("a"), "b", replace),
                    ("/current/likelihood", None, "2", true)
                ]
            );
        }
    }
}
