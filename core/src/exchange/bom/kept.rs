//! The extension `bom` of a record: identifiers by which it is recognised again, and what files state that no field is meant for.

use super::pen::Pen;
use crate::exchange::{ImportReason, ValueOutcome};
use crate::read::{Extensions, ReadOptions, Tree, View, read_tree, write_value};

/// The vendor's name of the extension.
const NAME: &str = "bom";
/// The member that holds the identifiers.
pub(super) const IDENTIFIERS: &str = "identifiers";

/// Lists of JSON values by their names.
#[derive(Debug)]
pub(super) struct Kept {
    lists: Vec<(String, Vec<String>)>,
}

impl Kept {
    /// What the extension of a record holds; none where something else has its name.
    pub(super) fn of(extensions: &Extensions) -> Option<Kept> {
        let Some(json) = extensions.get(NAME) else { return Some(Kept { lists: Vec::new() }) };
        let (tree, wrong, ..) = read_tree(json.to_owned(), &ReadOptions::default());
        let tree = tree.filter(|_| wrong.is_empty())?;
        let mut lists = Vec::new();
        for (name, value) in tree.members() {
            let Tree::List(items) = value else { return None };
            lists.push((name.to_string(), items.iter().map(super::found::json).collect()));
        }
        Some(Kept { lists })
    }

    /// The identifiers.
    pub(super) fn identifiers(extensions: &Extensions) -> Vec<String> {
        let Some(json) = extensions.get(NAME) else { return Vec::new() };
        let (tree, ..) = read_tree(json.to_owned(), &ReadOptions::default());
        let list = tree.as_ref().and_then(|tree| tree.get(IDENTIFIERS)).map(Tree::items).unwrap_or_default();
        list.iter().filter_map(Tree::text).map(|text| text.to_string()).collect()
    }

    /// Whether something is kept under that name.
    pub(super) fn has(extensions: &Extensions, name: &str) -> bool {
        Kept::of(extensions).is_some_and(|kept| kept.lists.iter().any(|(known, items)| known == name && !items.is_empty()))
    }

    fn json(&self) -> String {
        let lists: Vec<String> =
            self.lists.iter().map(|(name, items)| format!("{}:[{}]", write_value(View::Text(name)), items.join(","))).collect();
        format!("{{{}}}", lists.join(","))
    }

    /// Where the value stands in the list of that name, and whether it is new there.
    fn add(&mut self, name: &str, json: &str) -> (usize, bool) {
        let at = self.lists.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            self.lists.push((name.to_owned(), Vec::new()));
            self.lists.len() - 1
        });
        let Some((_, items)) = self.lists.get_mut(at) else { return (0, false) };
        match items.iter().position(|known| known == json) {
            Some(known) => (known, false),
            None => {
                items.push(json.to_owned());
                (items.len() - 1, true)
            }
        }
    }
}

/// Keeps a JSON value in the extension of a record, unless it is there. `gone`: the extensions could not be read.
pub(super) fn keep(pen: &mut Pen<'_>, gone: bool, extensions: &mut Extensions, name: &str, json: &str) {
    let Some(mut kept) = Kept::of(extensions).filter(|_| !gone) else { return pen.leave(ImportReason::Unreadable, json) };
    let (index, new) = kept.add(name, json);
    if new {
        extensions.set(NAME, kept.json());
    }
    let outcome = if new { ValueOutcome::Added } else { ValueOutcome::Same };
    pen.tell(format!("{}/extensions/{NAME}/{name}/{index}", pen.base), json, outcome);
}
